package fr.siao.offre;

/**
 * L'offre d'un périmètre, en places (personnes) : ce que l'État finance, ce que la structure a déclaré, et dans quel état
 * (OFF-5). Ce qui est financé sans être déclaré, ou déclaré sans explication, est inexpliqué.
 */
public record ChiffresOffre(
        long financees,
        long declarees,
        long occupees,
        long vacantes,
        long bientotVacantes,
        long reservees,
        long indisponibles,
        long sansExplication) {

    /** Places inexpliquées : sans état connu, ou financées et pas déclarées. */
    public long inexpliquees() {
        return sansExplication + Math.max(0, financees - declarees);
    }
}
