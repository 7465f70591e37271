package fr.siao.menage;

public enum Sexe {
    FEMME,
    HOMME,
    AUTRE
}
