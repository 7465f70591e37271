package fr.siao.veille;

/** Ce qui n'a pas sa place dans un texte libre (PC 4 et 5, CU annexe 1). */
public enum Categorie {
    DIAGNOSTIC,
    CONDAMNATION,
    ORIGINE,
    OPINION,
    RELIGION,
    SYNDICAT,
    MOEURS,
    /** Le détail de propos ou d'actes. */
    FAITS,
    /** Ce que pense de la personne qui écrit. */
    APPRECIATION
}
