package fr.siao.demande;

import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.evaluation.Evaluation;
import fr.siao.evaluation.Evaluations;
import fr.siao.evaluation.FilesPash;
import fr.siao.evaluation.Preconisation;
import fr.siao.menage.AccesAuDossier;
import fr.siao.menage.Menage;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.referentiel.Reglages;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** L'intervenant social fait une demande pour un ménage, la transmet, la complète, la confirme ou l'annule (DEM-1 à DEM-3). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("demande.faire")
@RolesAllowed({INTERVENANT_SOCIAL})
public class FaireDemande {
    @Inject
    private Intervention intervention;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Demandes demandes;

    @Inject
    private FilesPash filesPash;

    @Inject
    private FileAttente file;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Reglages reglages;

    @Inject
    private Event<DemandeChangee> changees;

    /**
     * Commence une demande depuis l'évaluation en vigueur, et la transmet si {@code transmettre} est vrai.
     *
     * @return identifiant de la demande
     */
    public Long commencer(String cleMenage, @NotNull List<@Valid Preconisation> preconisations, boolean transmettre) {
        Menage menage = acces.ouvrir(cleMenage);
        Evaluation evaluation = evaluations.enVigueur(menage).orElseThrow(() -> new Impossible("demande.evaluation"));
        Demande demande = Demande.commencer(
                evaluation, mois(CodeReglage.EVALUATION_VALIDITE_MOIS, menage), intervention.signature());
        demande.preconiser(preconisations, filesPash.compte(demande.getMenage(), intervention.jour()));
        demandes.ajouter(demande);
        changees.fire(new DemandeChangee(demande, intervention.signature()));
        intervention.concerne("demande", demande.id(), menage.id());
        if (transmettre) {
            demande.transmettre(mois(CodeReglage.DEMANDE_VALIDITE_MOIS, menage), intervention.signature());
        }
        return demande.id();
    }

    /** Transmet un brouillon, ou rend au SIAO une demande complétée. */
    public void transmettre(Long idDemande) {
        Demande demande = verrouiller(idDemande);
        demande.transmettre(mois(CodeReglage.DEMANDE_VALIDITE_MOIS, demande.getMenage()), intervention.signature());
    }

    /** Change les préconisations d'un brouillon ou d'une demande à compléter, et la transmet. */
    public void completer(Long idDemande, @NotNull List<@Valid Preconisation> preconisations) {
        Demande demande = verrouiller(idDemande);
        demande.preconiser(preconisations, filesPash.compte(demande.getMenage(), intervention.jour()));
        demande.transmettre(mois(CodeReglage.DEMANDE_VALIDITE_MOIS, demande.getMenage()), intervention.signature());
    }

    /** Le ménage est toujours demandeur. */
    public void confirmer(Long idDemande) {
        Demande demande = verrouiller(idDemande);
        demande.confirmer(mois(CodeReglage.DEMANDE_VALIDITE_MOIS, demande.getMenage()), intervention.signature());
        file.actualiser(demande, intervention.jour());
        changees.fire(new DemandeChangee(demande, intervention.signature()));
    }

    public void annuler(Long idDemande, String motif, String commentaire) {
        Signature par = intervention.signature();
        nomenclatures.exiger(Liste.MOTIF_ANNULATION_DEMANDE, motif, par.jour());
        Demande demande = verrouiller(idDemande);
        if (demande.getEtat() == EtatDemande.EN_COURS_D_ORIENTATION) {
            throw new Impossible("demande.en.orientation");
        }
        demande.annuler(motif, commentaire, par);
        file.actualiser(demande, par.jour());
        changees.fire(new DemandeChangee(demande, par));
    }

    private int mois(CodeReglage code, Menage menage) {
        return reglages.entier(code, menage.getSiao().id(), intervention.jour());
    }

    private Demande verrouiller(Long id) {
        Demande demande = demandes.verrouiller(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(demande.getMenage());
        intervention.concerne("demande", id, demande.getMenage().id());
        return demande;
    }
}
