package fr.siao.evaluation;

import java.time.LocalDate;

/** Où en est une évaluation au regard de sa durée de validité (EVA-3). */
public enum Fraicheur {
    A_JOUR,
    BIENTOT,
    EN_RETARD,
    ABSENTE;

    /** Jours avant le terme où l'on commence à le dire. */
    private static final int AVANT_JOURS = 30;

    /** @param jusque dernier jour de validité, nul s'il n'y a pas d'évaluation publiée */
    public static Fraicheur de(LocalDate jusque, LocalDate jour) {
        if (jusque == null) {
            return ABSENTE;
        }
        if (jusque.isBefore(jour)) {
            return EN_RETARD;
        }
        return jusque.minusDays(AVANT_JOURS).isAfter(jour) ? A_JOUR : BIENTOT;
    }
}
