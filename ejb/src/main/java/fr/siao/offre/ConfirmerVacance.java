package fr.siao.offre;

import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_DISPOSITIF;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** La structure redit d'un clic qu'une place est toujours vacante (OFF-11). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("offre.confirmer-vacance")
@RolesAllowed({RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE})
public class ConfirmerVacance {
    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Vacances vacances;

    public void confirmer(Long idPlace) {
        Place place = places.verrouiller(idPlace, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("place", idPlace, null);
        vacances.ouverteDe(place).orElseThrow(Introuvable::new).confirmer(intervention.signature());
    }
}
