package fr.siao.demarrage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * La base « siao » et ses comptes : celui de la migration, maître du schéma, et celui de l'application, qui ne peut que
 * lire et écrire des lignes. MariaDB joue ce script à chaque ouverture, avant d'accepter la première connexion : à aucun
 * moment un compte n'est sans mot de passe, et les droits reviennent à ce qui est écrit ici.
 */
final class ComptesBase {

    static final String BASE = "siao";
    static final String APPLICATION = "siao";
    static final String MIGRATION = "siao_migration";

    /** Une instruction par ligne : c'est ainsi que MariaDB lit un script d'ouverture. */
    private static final String SCRIPT = """
            DELETE FROM mysql.global_priv WHERE User = 'root' AND Host <> 'localhost';
            DELETE FROM mysql.proxies_priv WHERE Host <> 'localhost';
            FLUSH PRIVILEGES;
            ALTER USER 'root'@'localhost' IDENTIFIED BY '%1$s';
            CREATE DATABASE IF NOT EXISTS %2$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
            """;

    private static final String COMPTES = """
            CREATE OR REPLACE USER '%3$s'@'%1$s' IDENTIFIED BY '%3$s', '%4$s'@'%1$s' IDENTIFIED BY '%4$s';
            GRANT SELECT, INSERT, UPDATE, DELETE, EXECUTE ON %2$s.* TO '%3$s'@'%1$s';
            GRANT ALL PRIVILEGES ON %2$s.* TO '%4$s'@'%1$s';
            """;

    private ComptesBase() {}

    static Path ecrireScript(Path donnees) throws IOException {
        Path script = donnees.resolve("ouverture.sql");
        Dossiers.ecrireSecret(
                script, SCRIPT.formatted(secretDeRoot(donnees), BASE) + comptes("127.0.0.1") + comptes("localhost"));
        return script;
    }

    private static String comptes(String hote) {
        return COMPTES.formatted(hote, BASE, APPLICATION, MIGRATION);
    }

    private static String secretDeRoot(Path donnees) throws IOException {
        Path fichier = donnees.resolve("mot-de-passe-root");
        if (!Files.exists(fichier)) {
            byte[] hasard = new byte[24];
            new SecureRandom().nextBytes(hasard);
            Dossiers.ecrireSecret(fichier, HexFormat.of().formatHex(hasard));
        }
        return Files.readString(fichier).trim();
    }
}
