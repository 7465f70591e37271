package fr.siao.socle;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Les jours du métier sont ceux de Paris ; un territoire d'outre-mer aura le sien. */
public final class Fuseau {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Fuseau() {}

    public static LocalDate jour(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }

    /** Un instant lu d'une requête native, où la colonne n'a pas de type à elle ; nul si elle ne dit rien. */
    public static Instant instant(Object colonne) {
        if (colonne == null) {
            return null;
        }
        LocalDateTime utc = colonne instanceof Timestamp t ? t.toLocalDateTime() : (LocalDateTime) colonne;
        return utc.toInstant(ZoneOffset.UTC);
    }
}
