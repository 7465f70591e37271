package fr.siao.demarrage;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Crée les tables système de MariaDB dans un dossier vierge. Le script mariadb-install-db ferait la même chose, mais il
 * ne supporte pas les espaces dans les chemins et meurt avant la MariaDB qu'il lance.
 */
record InstallationBase(Path binaires, Path donnees) {

    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    /** Installe à côté, puis renomme : un dossier au bon nom est toujours une base entière. */
    void faire(ProcessusFils installateur) throws IOException, InterruptedException {
        if (Files.isDirectory(donnees.resolve("mysql"))) {
            return;
        }
        if (!Dossiers.contenu(donnees).isEmpty()) {
            throw new DemarrageImpossible("Le dossier " + donnees
                    + " n'est pas vide et n'est pas une base MariaDB : videz-le, ou choisissez-en un autre.");
        }
        Path provisoire = voisin("-installation");
        Path journal = voisin("-installation.log");
        Path script = voisin("-installation.sql");
        ProcessusOublies.arreter(CommandesMariaDb.marque(provisoire));
        Dossiers.supprimer(provisoire);
        Files.createDirectories(provisoire);
        Files.setPosixFilePermissions(provisoire, PosixFilePermissions.fromString("rwx------"));
        rassembler(script);
        installateur.lancer(CommandesMariaDb.installer(binaires, provisoire)
                .redirectInput(Redirect.from(script.toFile()))
                .redirectOutput(Redirect.to(journal.toFile())));
        if (installateur.attendre() != 0) {
            throw new DemarrageImpossible("MariaDB n'a pas pu créer ses tables ; le détail est dans " + journal + ".");
        }
        Files.deleteIfExists(donnees);
        Files.move(provisoire, donnees);
        Files.delete(script);
        Files.delete(journal);
    }

    private void rassembler(Path script) throws IOException {
        Files.writeString(script, "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n");
        for (String nom : SCRIPTS) {
            Files.write(script, Files.readAllBytes(binaires.resolve("share").resolve(nom)), StandardOpenOption.APPEND);
        }
    }

    private Path voisin(String suffixe) {
        return donnees.resolveSibling(donnees.getFileName() + suffixe);
    }
}
