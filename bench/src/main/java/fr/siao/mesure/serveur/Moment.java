package fr.siao.mesure.serveur;

import fr.siao.socle.Fuseau;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Quand un acte se fait : l'instant tel que la base le garde, et le jour de Paris. */
record Moment(LocalDateTime instant, LocalDate jour) {
    static Moment present() {
        Instant instant = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return new Moment(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), Fuseau.jour(instant));
    }
}
