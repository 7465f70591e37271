package fr.siao.evaluation;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Comptes;
import fr.siao.compte.Intervention;
import fr.siao.evaluation.RenseignerDossier.Autre;
import fr.siao.evaluation.RenseignerDossier.Ecrit;
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
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
import java.util.List;
import java.util.Objects;

/** Écrit l'évaluation approfondie d'un ménage, partie par partie, puis la publie ; elle remplace la précédente (EVA-2). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("evaluation.rediger")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class EvaluerMenage {
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
    private FilesPash filesPash;

    @Inject
    private Comptes comptes;

    @Inject
    private Event<EvaluationPubliee> publications;

    /** Commence le brouillon s'il ne l'est pas. @return sa version */
    public int commencer(String cle) {
        Evaluation brouillon = brouillon(menage(cle));
        evaluations.ecrire();
        return brouillon.getVersion();
    }

    /**
     * Raconte une partie, si personne ne l'a changée depuis que la page l'a lue.
     *
     * @param lue version du récit que la page montrait, zéro s'il n'y en avait pas
     */
    public Ecrit raconter(String cle, @NotNull Partie partie, String texte, int lue) {
        Evaluation brouillon = brouillon(menage(cle));
        Recit vivant = brouillon.recit(partie).orElse(null);
        String propre = Recit.propre(partie, texte);
        int version = vivant == null ? 0 : vivant.getVersion();
        if (Objects.equals(vivant == null ? null : vivant.getTexte(), propre)) {
            return new Ecrit(propre, version, null);
        }
        if (vivant != null && version != lue) {
            return new Ecrit(
                    vivant.getTexte(),
                    version,
                    new Autre(
                            vivant.getTexte(),
                            vivant.getTexte(),
                            comptes.nom(vivant.getModifiePar()),
                            vivant.getModifieLe()));
        }
        Recit ecrit = brouillon.raconter(partie, texte, intervention.signature());
        evaluations.ecrire();
        return new Ecrit(ecrit.getTexte(), ecrit.getVersion(), null);
    }

    /** Ce que l'évaluation préconise, et le jour de l'entretien. @param lue version du brouillon que la page montrait */
    public int preconiser(
            String cle, @NotNull List<@Valid Preconisation> preconisations, LocalDate entretienLe, Integer lue) {
        Evaluation brouillon = brouillon(menage(cle));
        if (lue != null) {
            brouillon.lueEn(lue);
        }
        brouillon.preconiser(preconisations);
        brouillon.dater(entretienLe, intervention.signature());
        evaluations.ecrire();
        return brouillon.getVersion();
    }

    /** Publie le brouillon avec les réponses du jour. */
    public void publier(String cle, LocalDate valideeLe, LocalDate copieRemiseLe) {
        Menage menage = menage(cle);
        Evaluation brouillon = brouillon(menage);
        LocalDate jour = intervention.jour();
        List<Question> questions = catalogue.approfondie(jour);
        Image image = Image.de(menage, questions, renseignements.de(menage), jour);
        evaluations.enVigueur(menage).ifPresent(Evaluation::remplacer);
        evaluations.ecrire();
        brouillon.publier(
                image,
                image.manques(menage, questions, jour),
                filesPash.compte(menage, jour),
                valideeLe,
                copieRemiseLe,
                intervention.signature());
        evaluations.ecrire();
        publications.fire(new EvaluationPubliee(brouillon, intervention.signature()));
    }

    /** Note le jour où le ménage a reçu copie de l'évaluation en vigueur (EVA-2). */
    public void remettreCopie(String cle, @NotNull LocalDate jour) {
        evaluations.enVigueur(menage(cle)).orElseThrow(Introuvable::new).remettre(jour, intervention.signature());
    }

    private Evaluation brouillon(Menage menage) {
        return evaluations.brouillon(menage).orElseGet(() -> {
            Evaluation nouvelle = new Evaluation(menage, intervention.signature());
            evaluations
                    .enVigueur(menage)
                    .ifPresent(avant -> nouvelle.preconiser(List.copyOf(avant.getPreconisations())));
            evaluations.ajouter(nouvelle);
            return nouvelle;
        });
    }

    private Menage menage(String cle) {
        Menage menage = menages.retenir(cle, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        menage.exigerOuvert();
        intervention.concerne("evaluation", null, menage.id());
        return menage;
    }
}
