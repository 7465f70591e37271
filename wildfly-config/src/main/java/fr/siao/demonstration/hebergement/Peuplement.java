package fr.siao.demonstration.hebergement;

import fr.siao.demonstration.menage.Cible;
import fr.siao.demonstration.offre.Dispositif;
import fr.siao.demonstration.offre.EcritureParc;
import fr.siao.demonstration.offre.LesTilleuls;
import fr.siao.demonstration.offre.Place;
import fr.siao.demonstration.orientation.Candidatures;
import fr.siao.demonstration.orientation.EcritureVacances;
import fr.siao.demonstration.orientation.Histoire;
import fr.siao.demonstration.orientation.Outils;
import fr.siao.demonstration.orientation.Vacance;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Repere;
import fr.siao.offre.EtatPlace;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Donne à chaque place son état, son occupant et son histoire, de façon que tout se tienne (OFF-4, OFF-5, OFF-11). */
public final class Peuplement {
    private final Atelier atelier;
    private final EcritureParc parc;
    private final Candidatures candidatures;
    private final EcritureVacances vacances;
    private final Sejours sejours;
    private final Occupants occupants;
    private final EtatsTires etats;
    private final Hasard hasard;

    public Peuplement(Atelier atelier, EcritureParc parc, Candidatures candidatures, Outils outils, Sejours sejours) {
        this.atelier = atelier;
        this.parc = parc;
        this.candidatures = candidatures;
        this.vacances = new EcritureVacances(atelier);
        this.sejours = sejours;
        this.occupants = new Occupants(atelier, outils, candidatures, sejours);
        this.etats = new EtatsTires(atelier, this, candidatures);
        this.hasard = atelier.hasard("peuplement");
    }

    /** Demandes vivantes des ménages installés. */
    public int demandesVivantes() {
        return occupants.demandesVivantes();
    }

    public void peupler(Dispositif dispositif) {
        if (LesTilleuls.est(dispositif)) {
            dispositif.places.forEach(new ScenarioTilleuls(this, candidatures)::jouer);
        } else {
            dispositif.places.forEach(etats::tirer);
        }
    }

    void occuper(Place place) {
        Sejour sejour = sejours.enCours(place.dispositif);
        place.devenir(EtatPlace.OCCUPEE, sejour.debut(), null, null);
        LocalDateTime entree = atelier.repere().auBureau(sejour.debut(), hasard);
        parc.place(place);
        installer(place, sejour, entree);
        vacances.changement(place, entree);
    }

    private void installer(Place place, Sejour sejour, LocalDateTime entree) {
        if (!sejour.entree().parProposition()) {
            occupants.installer(place, sejour);
            return;
        }
        Histoire admission = candidatures.admission(place, entree);
        List<Histoire> sansSuite = candidatures.sansSuite(place, entree);
        LocalDateTime premiere = premiere(admission, sansSuite);
        LocalDate vacanteLe = Repere.jourDe(premiere).minusDays(hasard.entre(1, 6));
        occupants.partir(place, vacanteLe);
        vacances.changement(
                place, EtatPlace.VACANTE, vacanteLe, atelier.repere().auBureau(vacanteLe, hasard));
        vacances.changement(place, EtatPlace.RESERVEE, Repere.jourDe(premiere), premiere);
        Vacance vacance = vacances.pourvue(place, vacanteLe, entree);
        occupants.admettre(place, sejour, vacance, admission);
        sansSuite.forEach(histoire -> candidatures.retenir(vacance, candidatures.cible(place), histoire));
    }

    /** La place est occupée, son départ annoncé ; des ménages y sont peut-être déjà proposés. */
    void annoncer(Place place, int dansJours, int depuisJours, List<Histoire> vivantes) {
        LocalDate jour = atelier.repere().jour();
        Sejour sejour = sejours.ancien(place.dispositif);
        LocalDateTime entree = atelier.repere().auBureau(sejour.debut(), hasard);
        LocalDateTime annonce = atelier.repere().auBureau(jour.minusDays(depuisJours), hasard);
        if (!vivantes.isEmpty() && premiere(null, vivantes).isBefore(annonce)) {
            annonce = premiere(null, vivantes).minusHours(5);
        }
        LocalDate prevue = jour.plusDays(dansJours);
        if (vivantes.isEmpty()) {
            place.devenir(EtatPlace.BIENTOT_VACANTE, Repere.jourDe(annonce), prevue, null);
        } else {
            place.devenir(EtatPlace.RESERVEE, Repere.jourDe(premiere(null, vivantes)), null, null);
        }
        parc.place(place);
        installer(place, sejour, entree);
        vacances.changement(place, EtatPlace.OCCUPEE, sejour.debut(), entree);
        vacances.changement(place, vivantes.isEmpty() ? annonce : premiere(null, vivantes));
        ouvrir(place, candidatures.cible(place), prevue, annonce, annonce, vivantes);
    }

    /** La place est vide depuis {@code depuisJours}, confirmée il y a {@code confirmeeJours}. */
    void laisserVacante(Place place, int depuisJours, int confirmeeJours, List<Histoire> achevees) {
        LocalDate jour = atelier.repere().jour();
        LocalDate vacanteLe = jour.minusDays(depuisJours);
        LocalDateTime declaree = atelier.repere().auBureau(vacanteLe, hasard);
        place.devenir(EtatPlace.VACANTE, vacanteLe, null, null);
        parc.place(place);
        occupants.partir(place, vacanteLe);
        vacances.changement(place, declaree);
        ouvrir(
                place,
                candidatures.cible(place),
                vacanteLe,
                declaree,
                atelier.repere().auBureau(jour.minusDays(confirmeeJours), hasard),
                achevees);
    }

    /** La place est vide et des ménages y sont proposés. */
    void reserver(Place place, Cible cible, List<Histoire> vivantes) {
        LocalDate vacanteLe = Repere.jourDe(premiere(null, vivantes)).minusDays(hasard.entre(1, 4));
        LocalDateTime declaree = atelier.repere().auBureau(vacanteLe, hasard);
        place.devenir(EtatPlace.RESERVEE, Repere.jourDe(premiere(null, vivantes)), null, null);
        parc.place(place);
        occupants.partir(place, vacanteLe);
        vacances.changement(place, EtatPlace.VACANTE, vacanteLe, declaree);
        vacances.changement(place, premiere(null, vivantes));
        ouvrir(place, cible, vacanteLe, declaree, declaree, vivantes);
    }

    void fermer(Place place, String motif, Integer encoreJours) {
        LocalDate jour = atelier.repere().jour();
        LocalDate depuis = jour.minusDays(hasard.entre(1, 90));
        place.devenir(EtatPlace.INDISPONIBLE, depuis, encoreJours == null ? null : jour.plusDays(encoreJours), motif);
        parc.place(place);
        occupants.partir(place, depuis.minusDays(hasard.entre(0, 6)));
        vacances.changement(place, atelier.repere().auBureau(depuis, hasard));
    }

    /** Le ménage est parti et personne n'a déclaré la place vacante : un écart à lever. */
    void oublier(Place place, int depuisJours) {
        LocalDate depuis = atelier.repere().jour().minusDays(depuisJours);
        place.devenir(EtatPlace.INEXPLIQUEE, depuis, null, null);
        parc.place(place);
        occupants.partir(place, depuis);
        vacances.changement(place, atelier.repere().auBureau(depuis, hasard));
    }

    private void ouvrir(
            Place place,
            Cible cible,
            LocalDate vacanteLe,
            LocalDateTime declaree,
            LocalDateTime confirmee,
            List<Histoire> histoires) {
        Vacance vacance = vacances.ouverte(place, vacanteLe, declaree, confirmee);
        candidatures.ouvrir(vacance);
        histoires.forEach(histoire -> candidatures.retenir(vacance, cible, histoire));
    }

    private static LocalDateTime premiere(Histoire admission, List<Histoire> autres) {
        LocalDateTime premiere = admission == null ? null : admission.debut();
        for (Histoire histoire : autres) {
            if (premiere == null || histoire.debut().isBefore(premiere)) {
                premiere = histoire.debut();
            }
        }
        return premiere;
    }
}
