package fr.siao.offre;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * États d'une place (OFF-4) et ce qui peut suivre chacun.
 *
 * <p>« Inexpliquée » est l'état d'une place dont le peuplement ne dit rien et qui n'est pas déclarée vacante : un écart
 * à lever (OFF-5, OFF-11). « Retirée » est sans retour : la place n'est plus de l'offre, son histoire reste.
 */
public enum EtatPlace {
    OCCUPEE,
    BIENTOT_VACANTE,
    VACANTE,
    RESERVEE,
    INDISPONIBLE,
    INEXPLIQUEE,
    RETIREE;

    private static final Map<EtatPlace, Set<EtatPlace>> SUITES = Map.of(
            OCCUPEE, EnumSet.of(BIENTOT_VACANTE, VACANTE, INEXPLIQUEE, INDISPONIBLE),
            BIENTOT_VACANTE, EnumSet.of(OCCUPEE, VACANTE, RESERVEE, INDISPONIBLE),
            VACANTE, EnumSet.of(RESERVEE, OCCUPEE, INDISPONIBLE, INEXPLIQUEE, RETIREE),
            RESERVEE, EnumSet.of(VACANTE, BIENTOT_VACANTE, OCCUPEE, INDISPONIBLE),
            INDISPONIBLE, EnumSet.of(VACANTE, INEXPLIQUEE, RETIREE),
            INEXPLIQUEE, EnumSet.of(VACANTE, OCCUPEE, INDISPONIBLE, RETIREE),
            RETIREE, EnumSet.noneOf(EtatPlace.class));

    public boolean peutDevenir(EtatPlace suite) {
        return SUITES.get(this).contains(suite);
    }

    /** Une place déclarée vacante, ou bientôt, qu'un ménage y soit déjà proposé ou non. */
    public boolean aPourvoir() {
        return this == VACANTE || this == BIENTOT_VACANTE || this == RESERVEE;
    }
}
