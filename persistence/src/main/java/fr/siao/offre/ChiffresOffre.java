package fr.siao.offre;

/**
 * L'offre d'un périmètre, en places (personnes) : ce que l'État finance, ce que la structure a déclaré, et dans quel état
 * (OFF-5). Ce qui est financé sans être déclaré, ou déclaré sans explication, est inexpliqué.
 *
 * @param nonDeclarees places financées et pas déclarées, dispositif par dispositif : l'excédent de l'un ne couvre pas le
 *     manque de l'autre
 */
public record ChiffresOffre(
        long financees,
        long declarees,
        long occupees,
        long vacantes,
        long bientotVacantes,
        long reservees,
        long indisponibles,
        long sansExplication,
        long nonDeclarees) {

    /** L'offre d'un seul dispositif. */
    public ChiffresOffre(
            long financees,
            long declarees,
            long occupees,
            long vacantes,
            long bientotVacantes,
            long reservees,
            long indisponibles,
            long sansExplication) {
        this(
                financees,
                declarees,
                occupees,
                vacantes,
                bientotVacantes,
                reservees,
                indisponibles,
                sansExplication,
                Math.max(0, financees - declarees));
    }

    public ChiffresOffre plus(ChiffresOffre autre) {
        return new ChiffresOffre(
                financees + autre.financees,
                declarees + autre.declarees,
                occupees + autre.occupees,
                vacantes + autre.vacantes,
                bientotVacantes + autre.bientotVacantes,
                reservees + autre.reservees,
                indisponibles + autre.indisponibles,
                sansExplication + autre.sansExplication,
                nonDeclarees + autre.nonDeclarees);
    }

    public static ChiffresOffre rien() {
        return new ChiffresOffre(0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Places inexpliquées : sans état connu, ou financées et pas déclarées. */
    public long inexpliquees() {
        return sansExplication + nonDeclarees;
    }
}
