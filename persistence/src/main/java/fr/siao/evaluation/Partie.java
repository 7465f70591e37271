package fr.siao.evaluation;

/** Parties d'une évaluation, dans l'ordre de la conversation (CU annexe 1, GA 1.1). */
public enum Partie {
    DEMANDE(0),
    PARCOURS(2000),
    VULNERABILITES(0),
    ADMINISTRATIF(2000),
    RESSOURCES(2000),
    ACTIVITE(2000),
    /** Sans récit : la santé ne se raconte pas, elle se dit par ses contraintes (PC 5). */
    SANTE(0),
    SUIVI_SOCIAL(0),
    ENFANTS(2000),
    QUOTIDIEN(0),
    DROITS(2000),
    SOUHAITS(2000),
    ACCOMPAGNEMENT(2000),
    FEUILLE_DE_ROUTE(2000),
    SYNTHESE(4000);

    private final int recitMax;

    Partie(int recitMax) {
        this.recitMax = recitMax;
    }

    /** Une partie peut se raconter, ou seulement se cocher. */
    public boolean seRaconte() {
        return recitMax > 0;
    }

    /** Une structure à qui le ménage est proposé lit ce récit : de quoi accueillir, rien de plus (ORI-7, MEN-2). */
    public boolean lueDeLaStructure() {
        return this == SOUHAITS || this == ACCOMPAGNEMENT || this == SYNTHESE;
    }

    /** Longueur du récit au plus, en signes ; zéro si la partie ne se raconte pas. */
    public int recitMax() {
        return recitMax;
    }
}
