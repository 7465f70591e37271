package fr.siao.evaluation;

import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** L'intervenant social rédige l'évaluation d'un ménage, puis la publie ; elle remplace la précédente (EVA-2). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("evaluation.rediger")
@RolesAllowed({INTERVENANT_SOCIAL})
public class EvaluerMenage {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Nomenclatures nomenclatures;

    /** Enregistre le brouillon du ménage, en le commençant s'il n'existe pas. */
    public void rediger(
            String cle, @NotNull @Valid Contenu contenu, @NotNull List<@Valid Preconisation> preconisations) {
        Menage menage = menage(cle);
        choisis(contenu);
        brouillon(menage).rediger(contenu, preconisations, intervention.signature());
    }

    /** Enregistre et publie. */
    public void publier(
            String cle,
            @NotNull @Valid Contenu contenu,
            @NotNull List<@Valid Preconisation> preconisations,
            LocalDate valideeLe,
            LocalDate copieRemiseLe) {
        Menage menage = menage(cle);
        choisis(contenu);
        Evaluation brouillon = brouillon(menage);
        brouillon.rediger(contenu, preconisations, intervention.signature());
        evaluations.enVigueur(menage).ifPresent(Evaluation::remplacer);
        evaluations.ecrire();
        brouillon.publier(valideeLe, copieRemiseLe, intervention.signature());
    }

    private Evaluation brouillon(Menage menage) {
        return evaluations.brouillon(menage).orElseGet(() -> {
            Evaluation nouvelle = new Evaluation(menage, intervention.signature());
            evaluations.ajouter(nouvelle);
            return nouvelle;
        });
    }

    private void choisis(Contenu contenu) {
        exiger(Liste.SITUATION_DEMANDES, contenu.situation());
        exiger(Liste.DROIT_SEJOURS, contenu.sejour());
        exiger(Liste.RESOURCES, contenu.ressources());
    }

    private void exiger(Liste liste, String code) {
        if (code != null) {
            nomenclatures.exiger(liste, code, intervention.jour());
        }
    }

    private Menage menage(String cle) {
        Menage menage = menages.trouver(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("evaluation", null, menage.id());
        return menage;
    }
}
