package fr.siao.demonstration.socle;

import fr.siao.socle.Fuseau;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * L'instant auquel la base est « aujourd'hui ». Les instants gardés sont en temps universel, les jours sont ceux de
 * Paris.
 */
public record Repere(Instant instant) {
    private static final int MATIN_HEURE = 9;
    private static final int MATIN_MINUTE = 12;
    private static final int OUVERTURE = 8 * 60;
    private static final int FERMETURE = 17 * 60 + 30;
    private static final int SOIR = 17 * 60;
    private static final int FIN_DE_JOURNEE = 2 * 60;
    private static final int MINUTES_PAR_JOUR = 24 * 60;

    public static Repere maintenant() {
        return new Repere(Instant.now().truncatedTo(ChronoUnit.MINUTES));
    }

    /** Le matin d'un jour choisi : ce qu'il faut pour retrouver deux fois la même base. */
    public static Repere leMatinDu(LocalDate jour) {
        return new Repere(
                jour.atTime(MATIN_HEURE, MATIN_MINUTE).atZone(Fuseau.PARIS).toInstant());
    }

    public LocalDate jour() {
        return Fuseau.jour(instant);
    }

    public LocalDateTime maintenantUtc() {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    public LocalDateTime ilYaMinutes(long minutes) {
        return maintenantUtc().minusMinutes(minutes);
    }

    /** Une heure de bureau d'un jour passé ; le jour même, un peu avant maintenant. */
    public LocalDateTime auBureau(LocalDate jour, Hasard hasard) {
        LocalDateTime ouvre = jour.atStartOfDay()
                .plusMinutes(hasard.entre(OUVERTURE, FERMETURE))
                .atZone(Fuseau.PARIS)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
        LocalDateTime limite = ilYaMinutes(hasard.entre(3, 50));
        return ouvre.isAfter(limite) ? limite : ouvre;
    }

    /**
     * Ramène à la fin de la journée ce qui tomberait le soir ou la nuit : on ne propose pas une place à trois heures du
     * matin. Ne recule ni n'avance rien d'autre, et garde l'ordre.
     */
    public static LocalDateTime enJournee(LocalDateTime utc) {
        ZonedDateTime paris = utc.atZone(ZoneOffset.UTC).withZoneSameInstant(Fuseau.PARIS);
        int minute = paris.getHour() * 60 + paris.getMinute();
        int depuisLeSoir = minute >= SOIR ? minute - SOIR : minute + MINUTES_PAR_JOUR - SOIR;
        if (minute >= OUVERTURE && minute < SOIR) {
            return utc;
        }
        return utc.minusMinutes(depuisLeSoir - depuisLeSoir * FIN_DE_JOURNEE / (MINUTES_PAR_JOUR - SOIR + OUVERTURE));
    }

    public static LocalDate jourDe(LocalDateTime utc) {
        return Fuseau.jour(utc.toInstant(ZoneOffset.UTC));
    }
}
