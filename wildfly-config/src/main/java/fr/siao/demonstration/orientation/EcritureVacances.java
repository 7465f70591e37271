package fr.siao.demonstration.orientation;

import fr.siao.demonstration.offre.Place;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Table;
import fr.siao.offre.EtatPlace;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Écrit les vacances et les changements d'état des places (OFF-4, OFF-11). */
public final class EcritureVacances {
    /** Hypothèses : une vacance sur quatre est annoncée d'avance, dans les trois semaines. */
    private static final double ANNONCEE = 0.25;

    private static final int ANNONCE_JOURS_MAX = 20;

    private final Atelier atelier;
    private final Hasard hasard;

    public EcritureVacances(Atelier atelier) {
        this.atelier = atelier;
        this.hasard = atelier.hasard("vacances");
    }

    /** Vacance ouverte, déclarée le jour même ou un peu avant ; confirmée à l'instant donné. */
    public Vacance ouverte(Place place, LocalDate vacanteLe, LocalDateTime declareeLe, LocalDateTime confirmeeLe) {
        LocalDateTime confirmee = confirmeeLe.isBefore(declareeLe) ? declareeLe : confirmeeLe;
        return ecrire(place, vacanteLe, declareeLe, confirmee, null);
    }

    public Vacance pourvue(Place place, LocalDate vacanteLe, LocalDateTime closeLe) {
        LocalDateTime declaree = declaration(vacanteLe);
        return ecrire(place, vacanteLe, declaree.isAfter(closeLe) ? closeLe : declaree, declaree, closeLe);
    }

    /** Instant de la déclaration d'une place vacante tel jour. */
    public LocalDateTime declaration(LocalDate vacanteLe) {
        int avance = hasard.chance(ANNONCEE) ? hasard.entre(1, ANNONCE_JOURS_MAX) : 0;
        return atelier.repere().auBureau(vacanteLe.minusDays(avance), hasard);
    }

    public void changement(Place place, EtatPlace etat, LocalDate depuis, LocalDateTime instant) {
        changement(place, etat, depuis, null, null, instant);
    }

    /** L'état actuel de la place. */
    public void changement(Place place, LocalDateTime instant) {
        changement(place, place.etat, place.depuis, place.jusque, place.motif, instant);
    }

    private void changement(
            Place place, EtatPlace etat, LocalDate depuis, LocalDate jusque, String motif, LocalDateTime instant) {
        atelier.ecriture()
                .ligne(
                        Table.PLACE_ETAT,
                        atelier.ecriture().numero(Table.PLACE_ETAT),
                        place.id,
                        etat,
                        depuis,
                        jusque,
                        motif,
                        place.dispositif.responsable,
                        instant);
    }

    private Vacance ecrire(
            Place place,
            LocalDate vacanteLe,
            LocalDateTime declareeLe,
            LocalDateTime confirmeeLe,
            LocalDateTime closeLe) {
        long id = atelier.ecriture().numero(Table.VACANCE);
        boolean close = closeLe != null;
        atelier.ecriture()
                .ligne(
                        Table.VACANCE,
                        id,
                        place.id,
                        vacanteLe,
                        declareeLe,
                        place.dispositif.responsable,
                        close && confirmeeLe.isAfter(closeLe) ? closeLe : confirmeeLe,
                        closeLe,
                        close ? "POURVUE" : null);
        return new Vacance(id, place, vacanteLe);
    }
}
