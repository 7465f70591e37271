package fr.siao.orientation;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * L'opérateur met un ménage de côté pour une place, le temps de vérifier : la place est réservée, personne n'est prévenu,
 * aucun délai ne court (ORI-3). Il proposera ensuite, ou annulera.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("orientation.preparer-proposition")
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class PreparerProposition {
    @Inject
    private Preparation preparation;

    /**
     * Prépare.
     *
     * @param choix motif et commentaire ; le rang conseillé est relu, jamais cru
     * @return identifiant de la proposition
     */
    public Long preparer(Long idPlace, Long idDemande, @NotNull @Valid Choix choix) {
        return preparation.preparer(idPlace, idDemande, choix).id();
    }
}
