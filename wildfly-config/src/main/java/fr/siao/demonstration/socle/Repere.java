package fr.siao.demonstration.socle;

import fr.siao.socle.Fuseau;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

    public static LocalDate jourDe(LocalDateTime utc) {
        return Fuseau.jour(utc.toInstant(ZoneOffset.UTC));
    }
}
