package fr.siao.demonstration.demande;

/**
 * Une ligne de la grille de priorité en vigueur, lue de la base.
 *
 * @param seuil nul si le fait n'en a pas
 */
public record Critere(int niveau, String fait, Integer seuil, String libelle) {}
