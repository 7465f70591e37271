package fr.siao.demonstration;

/**
 * Taille de la base à tirer.
 *
 * @param places logements, chambres et lits
 * @param demandes demandes vivantes
 */
public record Echelle(int places, int demandes) {
    private static final int PLACES = 2_000;
    private static final int DEMANDES = 5_000;
    private static final int DEMANDES_MAX = 200_000;

    public Echelle {
        if (places < 400 || demandes < places) {
            throw new IllegalArgumentException("au moins 400 places, et plus de demandes que de places");
        }
    }

    /**
     * Échelle d'un facteur : 1 pour une démonstration (2 000 places, 5 000 demandes), 50 pour un banc de mesure (100 000
     * places). Les demandes s'arrêtent à 200 000, ce que la file doit tenir (DEM-8).
     */
    public static Echelle deFacteur(double facteur) {
        int places = (int) Math.round(PLACES * facteur);
        int demandes = (int) Math.round(DEMANDES * facteur);
        return new Echelle(places, Math.max(places, Math.min(demandes, DEMANDES_MAX)));
    }
}
