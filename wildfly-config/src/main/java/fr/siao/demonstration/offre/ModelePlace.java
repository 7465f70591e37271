package fr.siao.demonstration.offre;

/**
 * Sorte de place.
 *
 * @param categorie code de la liste CATEGORIE_PLACES
 * @param nom chambre, logement, lit…
 */
public record ModelePlace(String categorie, int min, int max, String nom) {}
