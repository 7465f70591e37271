package fr.siao.menage;

/** Place d'une personne dans son ménage. */
public enum Lien {
    TITULAIRE,
    CONJOINT,
    ENFANT,
    AUTRE
}
