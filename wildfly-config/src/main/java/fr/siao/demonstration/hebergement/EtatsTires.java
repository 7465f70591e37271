package fr.siao.demonstration.hebergement;

import fr.siao.demonstration.offre.Place;
import fr.siao.demonstration.orientation.Candidatures;
import fr.siao.demonstration.orientation.Histoire;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.offre.EtatPlace;
import fr.siao.orientation.EtatProposition;
import java.util.ArrayList;
import java.util.List;

/** Tire l'état d'une place selon les proportions du territoire. */
final class EtatsTires {
    /** Hypothèses : une vacance dure onze jours en moyenne ; deux longues sur cinq ont déjà vu un refus. */
    private static final double VACANCE_JOURS = 11;

    private static final int VACANCE_JOURS_MAX = 75;
    private static final int LONGUE_JOURS = 12;
    private static final double DEJA_REFUSEE = 0.4;

    /** La structure qui confirme le fait au moins une fois par semaine (OFF-11). */
    private static final int CONFIRMATION_JOURS = 6;

    /** Hypothèse : une indisponibilité sur cinq est sans terme connu. */
    private static final double TERME_CONNU = 0.8;

    private static final int MINUTES_PAR_JOUR = 24 * 60;

    private final Atelier atelier;
    private final Peuplement peuplement;
    private final Candidatures candidatures;
    private final Hasard hasard;

    EtatsTires(Atelier atelier, Peuplement peuplement, Candidatures candidatures) {
        this.atelier = atelier;
        this.peuplement = peuplement;
        this.candidatures = candidatures;
        this.hasard = atelier.hasard("etats");
    }

    void tirer(Place place) {
        EtatPlace etat = EtatPlace.valueOf(atelier.proportions().tirer("ETAT_PLACE", hasard));
        boolean ouvert = place.dispositif.ouvert();
        switch (etat) {
            case OCCUPEE -> peuplement.occuper(place);
            case BIENTOT_VACANTE -> peuplement.annoncer(place, hasard.entre(2, 45), hasard.entre(0, 12), List.of());
            case VACANTE -> vider(place);
            case INDISPONIBLE ->
                peuplement.fermer(
                        place,
                        atelier.proportions().tirer("MOTIF_INDISPONIBILITE", hasard),
                        hasard.chance(TERME_CONNU) ? Integer.valueOf(hasard.entre(3, 70)) : null);
            case INEXPLIQUEE -> peuplement.oublier(place, hasard.entre(3, 45));
            case RESERVEE -> {
                if (!ouvert) {
                    vider(place);
                } else if (atelier.proportions().oui("RESERVEE_PAR_AVANCE", hasard)) {
                    int dansJours = hasard.entre(2, 20);
                    place.jusque = atelier.repere().jour().plusDays(dansJours);
                    peuplement.annoncer(place, dansJours, hasard.entre(6, 18), candidatures.vivantes(place));
                } else {
                    peuplement.reserver(place, candidatures.cible(place), candidatures.vivantes(place));
                }
            }
        }
    }

    private void vider(Place place) {
        int jours = Math.min(VACANCE_JOURS_MAX, (int) hasard.duree(VACANCE_JOURS));
        boolean silence =
                jours > CONFIRMATION_JOURS + 1 && atelier.proportions().oui("VACANCE_NON_CONFIRMEE", hasard);
        List<Histoire> achevees = new ArrayList<>();
        if (jours >= LONGUE_JOURS && place.dispositif.ouvert() && hasard.chance(DEJA_REFUSEE)) {
            EtatProposition issue = hasard.chance(0.6)
                    ? EtatProposition.REFUSEE_PAR_LE_MENAGE
                    : EtatProposition.REFUSEE_PAR_LA_STRUCTURE;
            achevees.add(candidatures.achevee(
                    place, issue, hasard.entre(60, (jours - LONGUE_JOURS + 2) * MINUTES_PAR_JOUR)));
        }
        peuplement.laisserVacante(
                place, jours, silence ? jours : hasard.entre(0, Math.min(CONFIRMATION_JOURS, jours)), achevees);
    }
}
