package fr.siao.orientation;

import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_DISPOSITIF;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.information.AnnoncerOrientation;
import fr.siao.offre.Places;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** La structure répond à une proposition : elle accueille, à une date, ou refuse avec un motif (ORI-3, REF-1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("orientation.reponse-de-la-structure")
@RolesAllowed({RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE})
public class RepondreParLaStructure {
    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Propositions propositions;

    @Inject
    private RefusEnRevue refus;

    @Inject
    private Denouement denouement;

    @Inject
    private Admission admission;

    @Inject
    private AnnoncerOrientation annonce;

    @Inject
    private Nomenclatures nomenclatures;

    /**
     * Accueille le ménage. À une date à venir, la place lui est gardée ; le jour même ou avant, il est admis du même geste.
     */
    public void accueillir(Long idProposition, LocalDate jour) {
        Signature par = intervention.signature();
        Proposition proposition = verrouiller(idProposition);
        proposition.accepterParLaStructure(jour, par);
        annonce.annoncer(proposition.getMenage(), proposition.id(), proposition.getPlace(), jour, par);
        if (!jour.isAfter(par.jour())) {
            admission.prononcer(proposition, jour, par);
        }
    }

    /** Le ménage attendu est arrivé. */
    public void admettre(Long idProposition, LocalDate jour) {
        admission.prononcer(verrouiller(idProposition), jour, intervention.signature());
    }

    /** Le ménage attendu n'est pas venu. */
    public void constaterAbsence(Long idProposition, String commentaire) {
        Signature par = intervention.signature();
        Proposition proposition = verrouiller(idProposition);
        proposition.constaterAbsence(commentaire, par);
        denouement.apresLaFin(proposition, par);
    }

    public void refuser(Long idProposition, String motif, String commentaire) {
        Signature par = intervention.signature();
        if (motif != null) {
            nomenclatures.exiger(Liste.MOTIF_REFUS_STRUCTURE, motif, par.jour());
        }
        Proposition proposition = verrouiller(idProposition);
        refus.ajouter(proposition.refuserParLaStructure(motif, commentaire, par));
        denouement.apresLaFin(proposition, par);
    }

    private Proposition verrouiller(Long id) {
        Proposition proposition =
                propositions.deLaStructure(id, intervention.perimetre()).orElseThrow(() -> absente(id));
        places.verrouiller(proposition.getPlace());
        intervention.concerne("proposition", id, proposition.getMenage().id());
        return proposition;
    }

    /** Elle la voyait peut-être à l'instant : la première réponse donnée, ou un autre ménage admis, l'a close. */
    private ErreurMetier absente(Long id) {
        return propositions
                .closeALaStructure(id, intervention.perimetre())
                .<ErreurMetier>map(Proposition::finie)
                .orElseGet(Introuvable::new);
    }
}
