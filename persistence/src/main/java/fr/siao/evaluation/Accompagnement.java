package fr.siao.evaluation;

/** Intensité de l'accompagnement préconisé. */
public enum Accompagnement {
    SANS,
    LEGER,
    REGULIER,
    INTENSIF
}
