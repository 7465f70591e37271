package fr.siao.evaluation;

import java.time.LocalDate;

/**
 * Ce dont la grille de priorité a besoin et que le dossier ne dit pas ailleurs, rien de plus (MEN-2). Ne se montre qu'à qui
 * suit le ménage ou l'oriente ; une structure à qui on le propose n'en a pas besoin.
 *
 * @param violence nulle si la question n'a pas été posée
 * @param sortantAse un jeune majeur du ménage sort de la protection de l'enfance
 * @param rueDepuis jour depuis lequel le ménage vit à la rue, nul s'il n'y est pas ou si on l'ignore
 */
public record Faits(Violence violence, boolean sortantAse, LocalDate rueDepuis) {
    public static Faits aucun() {
        return new Faits(null, false, null);
    }

    /** Vrai si une personne du ménage est victime de violences, à mettre en sécurité ou non. */
    public boolean violences() {
        return violence == Violence.OUI || violence == Violence.MISE_EN_SECURITE;
    }

    public boolean aMettreEnSecurite() {
        return violence == Violence.MISE_EN_SECURITE;
    }

    public Violence getViolence() {
        return violence;
    }

    public boolean isSortantAse() {
        return sortantAse;
    }

    public LocalDate getRueDepuis() {
        return rueDepuis;
    }
}
