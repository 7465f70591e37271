package fr.siao.demonstration.demande;

/**
 * Ce que l'évaluation constate, en codes de nomenclature.
 *
 * @param code liste SITUATION_DEMANDES
 * @param sejour liste DROIT_SEJOURS
 * @param ressources liste RESOURCES
 * @param danger vrai si une personne doit être mise en sécurité tout de suite
 * @param longueErrance vrai si la vie à la rue dure depuis très longtemps
 */
public record Situation(String code, String sejour, String ressources, boolean danger, boolean longueErrance) {
    private static final String IRREGULIERE = "81";
    private static final String ASILE = "10";

    /** La situation administrative permet un titre d'occupation : seule, elle peut retenir une préconisation de logement. */
    public boolean permetLogement() {
        return !sejour.equals(IRREGULIERE) && !sejour.equals(ASILE);
    }

    public boolean violences() {
        return code.equals("55");
    }

    public boolean sortieAse() {
        return code.equals("42");
    }

    public boolean hotel() {
        return code.equals("35");
    }
}
