package fr.siao.demonstration.hebergement;

import fr.siao.demonstration.socle.Hasard;

/**
 * Durées de séjour. À l'hôtel, deux populations : le cadre unifié (4.e, 5.c) donne à la fois une moyenne de deux ans et
 * demi et un quart des ménages au-delà de cinq ans, ce qu'une seule loi sans mémoire ne peut pas faire.
 */
public final class Durees {
    private static final double JOURS_PAR_MOIS = 30.44;
    private static final int MOIS_MAX = 180;
    private static final int CINQ_ANS = 60;

    /** Moyennes, en mois, qui redonnent ensemble trente mois : 0,25 × 72 + 0,75 × 16. */
    private static final double AU_DELA = 12;

    private static final double EN_DECA = 17.8;

    private Durees() {}

    public static int joursALHotel(double plusDeCinqAns, Hasard hasard) {
        if (hasard.chance(plusDeCinqAns)) {
            return (int) (JOURS_PAR_MOIS * (CINQ_ANS + 0.5 + hasard.duree(AU_DELA)));
        }
        double mois;
        do {
            mois = hasard.duree(EN_DECA);
        } while (mois > CINQ_ANS - 0.5);
        return 1 + (int) (JOURS_PAR_MOIS * mois);
    }

    public static int jours(int moisEnMoyenne, Hasard hasard) {
        return 2 + (int) (JOURS_PAR_MOIS * Math.min(MOIS_MAX, hasard.duree(moisEnMoyenne)));
    }
}
