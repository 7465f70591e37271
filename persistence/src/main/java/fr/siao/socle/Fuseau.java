package fr.siao.socle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Les jours du métier sont ceux de Paris ; un territoire d'outre-mer aura le sien. */
public final class Fuseau {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Fuseau() {}

    public static LocalDate jour(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }
}
