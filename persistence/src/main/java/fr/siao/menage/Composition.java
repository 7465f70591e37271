package fr.siao.menage;

import java.util.Arrays;

/** Typologie d'un ménage, déduite de qui le compose (MEN-1). Les codes sont ceux de la liste COMPOSITIONS. */
public enum Composition {
    HOMME_SEUL("10"),
    FEMME_SEULE("20"),
    COUPLE_SANS_ENFANT("30"),
    FEMME_AVEC_ENFANTS("40"),
    HOMME_AVEC_ENFANTS("50"),
    GROUPE_AVEC_ENFANTS("60"),
    GROUPE_SANS_ENFANT("70"),
    MINEUR_ISOLE("80"),
    MINEURS_EN_GROUPE("90"),
    COUPLE_AVEC_ENFANTS("100");

    private final String code;

    Composition(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * Déduit la typologie.
     *
     * @param hommes hommes majeurs
     * @param femmes femmes majeures ; une personne d'un autre genre compte ici
     * @param mineurs enfants de moins de dix-huit ans
     * @param couple vrai si deux des majeurs forment un couple
     * @throws IllegalArgumentException si le ménage est vide
     */
    public static Composition deduire(int hommes, int femmes, int mineurs, boolean couple) {
        int adultes = hommes + femmes;
        if (adultes + mineurs <= 0) {
            throw new IllegalArgumentException("ménage vide");
        }
        if (adultes == 0) {
            return mineurs == 1 ? MINEUR_ISOLE : MINEURS_EN_GROUPE;
        }
        if (adultes == 1) {
            if (mineurs > 0) {
                return femmes == 1 ? FEMME_AVEC_ENFANTS : HOMME_AVEC_ENFANTS;
            }
            return femmes == 1 ? FEMME_SEULE : HOMME_SEUL;
        }
        if (adultes == 2 && couple) {
            return mineurs > 0 ? COUPLE_AVEC_ENFANTS : COUPLE_SANS_ENFANT;
        }
        return mineurs > 0 ? GROUPE_AVEC_ENFANTS : GROUPE_SANS_ENFANT;
    }

    public static Composition deCode(String code) {
        return Arrays.stream(values())
                .filter(c -> c.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("composition inconnue : " + code));
    }
}
