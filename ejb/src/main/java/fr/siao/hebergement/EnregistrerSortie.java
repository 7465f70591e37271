package fr.siao.hebergement;

import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_DISPOSITIF;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.offre.Place;
import fr.siao.offre.Places;
import fr.siao.offre.Vacance;
import fr.siao.offre.Vacances;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Signature;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** La structure enregistre le départ d'un ménage, et peut déclarer la place vacante du même geste (FIN-1, OFF-4). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("hebergement.enregistrer-sortie")
@RolesAllowed({RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE})
public class EnregistrerSortie {
    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Vacances vacances;

    @Inject
    private Sejours sejours;

    @Inject
    private Nomenclatures nomenclatures;

    @Inject
    private Event<SejourChange> changements;

    public void sortir(Long idPlace, LocalDate jour, String motif, boolean declarerVacante) {
        Signature par = intervention.signature();
        nomenclatures.exiger(Liste.MOTIF_SORTIE, motif, par.jour());
        Place place = places.verrouiller(idPlace, intervention.perimetre()).orElseThrow(Introuvable::new);
        PriseEnCharge sejour = sejours.enCoursA(place).orElseThrow(Introuvable::new);
        intervention.concerne("sejour", sejour.id(), sejour.getMenage().id());
        sejour.sortir(jour, motif, par);
        Optional<Vacance> annoncee = vacances.ouverteDe(place);
        if (annoncee.isPresent()) {
            annoncee.get().vider(jour, par);
        } else if (declarerVacante) {
            vacances.ajouter(Vacance.auDepart(place, jour, par));
        } else {
            place.quitter(jour, par);
        }
        changements.fire(new SejourChange(sejour, par));
    }
}
