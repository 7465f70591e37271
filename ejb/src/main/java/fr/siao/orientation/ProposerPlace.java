package fr.siao.orientation;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.offre.Places;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** L'opérateur propose une place à un ménage : le premier conseillé, ou un autre en disant pourquoi (ORI-1, ORI-3, ORI-4). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("orientation.proposer-place")
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ProposerPlace {
    @Inject
    private Intervention intervention;

    @Inject
    private Preparation preparation;

    @Inject
    private Propositions propositions;

    @Inject
    private Places places;

    /**
     * Propose la place au ménage de cette demande.
     *
     * @param choix motif et commentaire ; le rang conseillé est relu ici, jamais cru
     * @param exception motif d'un délai de réponse allongé, nul pour le délai ordinaire (ORI-6)
     * @return identifiant de la proposition
     */
    public Long proposer(Long idPlace, Long idDemande, @NotNull @Valid Choix choix, String exception) {
        Proposition proposition = preparation.preparer(idPlace, idDemande, choix);
        preparation.proposer(proposition, exception);
        return proposition.id();
    }

    /** Propose maintenant au ménage une place préparée pour lui ; le délai court d'ici. */
    public void proposerMaintenant(Long idProposition, String exception) {
        Proposition proposition =
                propositions.duSiao(idProposition, intervention.perimetre()).orElseThrow(Introuvable::new);
        places.verrouiller(proposition.getPlace().id(), intervention.perimetre())
                .orElseThrow(Introuvable::new);
        intervention.concerne(
                "proposition", idProposition, proposition.getMenage().id());
        preparation.proposer(proposition, exception);
    }
}
