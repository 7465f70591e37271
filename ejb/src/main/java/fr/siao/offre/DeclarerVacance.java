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
import java.time.LocalDate;

/** La structure déclare une place vide, ou annonce qu'elle le sera (OFF-4). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("offre.declarer-vacance")
@RolesAllowed({RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE})
public class DeclarerVacance {
    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Vacances vacances;

    /**
     * Déclare la place vacante depuis ce jour, ou bientôt vacante s'il est à venir.
     *
     * @return identifiant de la vacance
     */
    public Long declarer(Long idPlace, LocalDate jour) {
        Place place = places.verrouiller(idPlace, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("place", idPlace, null);
        Vacance vacance = jour != null && jour.isAfter(intervention.jour())
                ? Vacance.annoncer(place, jour, intervention.signature())
                : Vacance.declarer(place, jour, intervention.signature());
        vacances.ajouter(vacance);
        return vacance.id();
    }
}
