package fr.siao.socle;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** Qui fait, et quand : ce que tout acte donne aux entités, qui ne connaissent ni l'horloge ni la session. */
public record Signature(Long compte, Instant instant) implements Serializable {
    public LocalDate jour() {
        return Fuseau.jour(instant);
    }
}
