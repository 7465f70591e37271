package fr.siao.offre;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Le SIAO ou le gestionnaire sort pour de bon une place de l'offre ; son histoire reste (OFF-1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("offre.retirer-place")
@RolesAllowed({COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE})
public class RetirerPlace {
    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Vacances vacances;

    public void retirer(Long id) {
        Place place = places.verrouiller(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("place", id, null);
        vacances.ouverteDe(place)
                .ifPresentOrElse(
                        vacance -> vacance.retirer(intervention.signature()),
                        () -> place.retirer(intervention.signature()));
    }
}
