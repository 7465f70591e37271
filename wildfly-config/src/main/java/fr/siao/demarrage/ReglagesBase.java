package fr.siao.demarrage;

import java.nio.file.Path;

/**
 * Où vit la base embarquée et combien de mémoire elle prend.
 *
 * @param donnees dossier des données, gardé d'une fois sur l'autre
 * @param binaires dossier où MariaDB est déballé ; plusieurs bases peuvent le partager
 * @param port 0 pour en prendre un libre
 * @param memoire taille du cache d'InnoDB, par exemple « 256M »
 */
public record ReglagesBase(Path donnees, Path binaires, int port, String memoire) {

    public ReglagesBase {
        donnees = donnees.toAbsolutePath().normalize();
        binaires = binaires.toAbsolutePath().normalize();
    }

    Path journal() {
        return donnees.resolve("mariadb.log");
    }
}
