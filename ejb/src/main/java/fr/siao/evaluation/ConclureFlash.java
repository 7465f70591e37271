package fr.siao.evaluation;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Conclut une évaluation flash : la rencontre, et les réponses du jour (EVA-1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("evaluation.conclure-flash")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class ConclureFlash {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Renseignements renseignements;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Event<FlashConclue> conclues;

    public Long conclure(String cle, @NotNull @Valid EvaluationFlash.Rencontre rencontre) {
        Menage menage = menages.retenir(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        LocalDate jour = intervention.jour();
        nomenclatures.exiger(Liste.MODE_RENCONTRE, rencontre.mode(), jour);
        rencontre.expertises().forEach(code -> nomenclatures.exiger(Liste.EXPERTISE, code, jour));
        if (rencontre.reorientation() != null) {
            nomenclatures.exiger(Liste.REORIENTATION, rencontre.reorientation(), jour);
        }
        EvaluationFlash flash = new EvaluationFlash(
                menage,
                rencontre,
                Image.de(menage, catalogue.flash(jour), renseignements.de(menage), jour),
                intervention.signature());
        evaluations.ajouter(flash);
        conclues.fire(new FlashConclue(flash, intervention.signature()));
        intervention.concerne("flash", flash.id(), menage.id());
        return flash.id();
    }
}
