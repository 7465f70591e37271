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

    /** Déclare la place vacante depuis ce jour. */
    public void declarer(Long idPlace, LocalDate depuis) {
        vacances.ajouter(Vacance.declarer(verrouiller(idPlace), depuis, intervention.signature()));
    }

    /** Annonce que la place sera vacante ce jour à venir. */
    public void annoncer(Long idPlace, LocalDate prevue) {
        vacances.ajouter(Vacance.annoncer(verrouiller(idPlace), prevue, intervention.signature()));
    }

    private Place verrouiller(Long id) {
        Place place = places.verrouiller(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("place", id, null);
        return place;
    }
}
