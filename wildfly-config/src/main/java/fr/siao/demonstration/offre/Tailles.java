package fr.siao.demonstration.offre;

import fr.siao.menage.Composition;

/** Nombre de personnes que peut compter chaque composition ; au-delà de huit, hypothèse : trop rare pour être tiré. */
public final class Tailles {
    private Tailles() {}

    public static int min(Composition composition) {
        return switch (composition) {
            case HOMME_SEUL, FEMME_SEULE, MINEUR_ISOLE -> 1;
            case COUPLE_SANS_ENFANT, GROUPE_SANS_ENFANT, FEMME_AVEC_ENFANTS, HOMME_AVEC_ENFANTS, MINEURS_EN_GROUPE -> 2;
            case COUPLE_AVEC_ENFANTS, GROUPE_AVEC_ENFANTS -> 3;
        };
    }

    public static int max(Composition composition) {
        return switch (composition) {
            case HOMME_SEUL, FEMME_SEULE, MINEUR_ISOLE -> 1;
            case COUPLE_SANS_ENFANT -> 2;
            case GROUPE_SANS_ENFANT, MINEURS_EN_GROUPE -> 4;
            case FEMME_AVEC_ENFANTS, HOMME_AVEC_ENFANTS -> 7;
            case COUPLE_AVEC_ENFANTS, GROUPE_AVEC_ENFANTS -> 8;
        };
    }

    public static boolean enfants(Composition composition) {
        return switch (composition) {
            case FEMME_AVEC_ENFANTS, HOMME_AVEC_ENFANTS, COUPLE_AVEC_ENFANTS, GROUPE_AVEC_ENFANTS -> true;
            default -> false;
        };
    }
}
