package fr.siao.demonstration.territoire;

/** Commune, ou arrondissement de Paris. */
public record Commune(String code, String nom, String departement, String codePostal, int population) {}
