package fr.siao.mesure;

import java.nio.file.Path;
import java.util.Set;

/**
 * Ce que la ligne de commande peut changer à la mesure.
 *
 * @param facteur taille de la base : 50 pour 100 000 places et 200 000 demandes vivantes
 * @param tours fois où chaque côté passe, l'un après l'autre
 * @param secondes durée d'un passage
 * @param neuf refaire les bases même si elles sont à la bonne taille
 */
record Reglages(
        double facteur,
        int tours,
        int secondes,
        int ouvriers,
        int demarrages,
        int sessions,
        Set<String> mesures,
        boolean neuf,
        String memoire,
        Path dossier,
        Path serveur,
        Path ear) {

    private static final double FACTEUR_MIN = 0.2;

    static Reglages lire() {
        return new Reglages(
                Double.parseDouble(lire("facteur", "50")),
                entier("tours", 15),
                entier("secondes", 2),
                entier("ouvriers", 16),
                entier("demarrages", 5),
                entier("sessions", 200),
                Set.of(lire("mesures", "cycle,candidats,file,demarrage,doubles,personnes,dossier")
                        .split(",")),
                Boolean.parseBoolean(lire("neuf", "false")),
                lire("memoire", "1G"),
                chemin("dossier", "bench/target"),
                chemin("serveur", "wildfly-config/target/serveur"),
                chemin("ear", "ear/target/siao.ear"));
    }

    /** La petite base, dix fois moindre si l'échelle le permet : elle dit comment le temps suit la taille. */
    double petitFacteur() {
        return Math.max(FACTEUR_MIN, facteur / 10);
    }

    boolean veut(String mesure) {
        return mesures.contains(mesure);
    }

    private static Path chemin(String nom, String defaut) {
        return Path.of(lire(nom, defaut)).toAbsolutePath().normalize();
    }

    private static int entier(String nom, int defaut) {
        return Integer.parseInt(lire(nom, String.valueOf(defaut)));
    }

    private static String lire(String nom, String defaut) {
        return System.getProperty("banc." + nom, defaut);
    }
}
