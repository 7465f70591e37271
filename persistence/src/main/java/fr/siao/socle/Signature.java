package fr.siao.socle;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** Qui fait, et quand : ce que tout acte donne aux entités, qui ne connaissent ni l'horloge ni la session. */
public record Signature(Long compte, Instant instant) implements Serializable {
    /** Avant, aucun jour qu'une vie a connu : une année mal tapée, « 0026 » pour « 2026 ». */
    private static final int MEMOIRE_ANNEES = 120;

    public LocalDate jour() {
        return Fuseau.jour(instant);
    }

    /** Vrai si ce jour n'est ni à venir, ni hors de mémoire d'homme. */
    public boolean passe(LocalDate jour) {
        return !jour.isAfter(jour()) && !jour.isBefore(jour().minusYears(MEMOIRE_ANNEES));
    }
}
