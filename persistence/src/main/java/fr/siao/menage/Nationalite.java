package fr.siao.menage;

/** Ce qui suffit à connaître les droits d'une personne : jamais le pays (MEN-2). */
public enum Nationalite {
    FRANCAISE,
    UE,
    HORS_UE,
    APATRIDE,
    NON_RENSEIGNEE
}
