package fr.siao.demonstration.demande;

import fr.siao.evaluation.Violence;
import java.time.LocalDate;

/**
 * Ce que l'évaluation constate, en codes de nomenclature.
 *
 * @param code liste SITUATION_DEMANDES
 * @param sejour liste DROIT_SEJOURS
 * @param ressources liste RESOURCES
 * @param violence nulle si la question n'a pas été posée
 * @param rueDepuis nul si le ménage n'est pas à la rue
 */
public record Situation(String code, String sejour, String ressources, Violence violence, LocalDate rueDepuis) {
    private static final String IRREGULIERE = "81";
    private static final String ASILE = "10";
    private static final int RUE_RECENTE_JOURS = 20;

    /** La situation administrative permet un titre d'occupation : seule, elle peut retenir une préconisation de logement. */
    public boolean permetLogement() {
        return !sejour.equals(IRREGULIERE) && !sejour.equals(ASILE);
    }

    public boolean violences() {
        return violence == Violence.OUI || danger();
    }

    /** Une personne doit être mise en sécurité tout de suite. */
    public boolean danger() {
        return violence == Violence.MISE_EN_SECURITE;
    }

    /** Le jour où la rue a commencé, tel qu'une évaluation de ce jour-là peut le dire ; nul hors de la rue. */
    public LocalDate rueAu(LocalDate jour) {
        return rueDepuis == null || rueDepuis.isBefore(jour) ? rueDepuis : jour.minusDays(RUE_RECENTE_JOURS);
    }

    public boolean sortieAse() {
        return code.equals("42");
    }

    public boolean hotel() {
        return code.equals("35");
    }
}
