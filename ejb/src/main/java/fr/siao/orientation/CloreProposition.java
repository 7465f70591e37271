package fr.siao.orientation;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.offre.Places;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** L'opérateur met fin à une proposition : il l'annule avec un motif, ou constate qu'elle est sans réponse (ORI-3, ORI-6). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("orientation.clore-proposition")
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class CloreProposition {
    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Propositions propositions;

    @Inject
    private Denouement denouement;

    @Inject
    private Nomenclatures nomenclatures;

    /** @param lue état affiché à qui annule */
    public void annuler(Long idProposition, EtatProposition lue, String motif, String commentaire) {
        Signature par = intervention.signature();
        nomenclatures.exiger(Liste.MOTIF_ANNULATION_PROPOSITION, motif, par.jour());
        Proposition proposition = verrouiller(idProposition);
        proposition.lueDans(lue);
        proposition.annuler(motif, commentaire, par);
        denouement.apresLaFin(proposition, par);
    }

    /** @param lue état affiché à qui constate : le silence est celui du ménage, ou celui de la structure */
    public void constaterSansReponse(Long idProposition, EtatProposition lue) {
        Signature par = intervention.signature();
        Proposition proposition = verrouiller(idProposition);
        proposition.lueDans(lue);
        proposition.constaterSansReponse(par);
        denouement.apresLaFin(proposition, par);
    }

    private Proposition verrouiller(Long id) {
        Proposition proposition =
                propositions.duSiao(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        places.verrouiller(proposition.getPlace());
        intervention.concerne("proposition", id, proposition.getMenage().id());
        return proposition;
    }
}
