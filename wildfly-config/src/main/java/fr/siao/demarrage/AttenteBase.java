package fr.siao.demarrage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** Attend qu'une base tout juste lancée accepte le compte de l'application, ou dit pourquoi elle ne le fera pas. */
record AttenteBase(AccesBase acces, ProcessusFils serveur, Path journal) {

    /** Large, car une base tuée net rejoue son journal avant d'ouvrir. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int ACCES_REFUSE = 1045;

    void attendre() throws InterruptedException, IOException {
        Instant limite = Instant.now().plus(PATIENCE);
        while (!joignable()) {
            if (!serveur.vivant()) {
                throw new DemarrageImpossible("MariaDB s'est arrêtée en démarrant" + erreur() + details());
            }
            if (Instant.now().isAfter(limite)) {
                throw new DemarrageImpossible(
                        "MariaDB ne répond pas après " + PATIENCE.toMinutes() + " minutes" + erreur() + details());
            }
            Thread.sleep(100);
        }
    }

    private boolean joignable() throws IOException {
        try (Connection connexion = acces.ouvrir()) {
            return connexion.isValid(2);
        } catch (SQLException e) {
            if (e.getErrorCode() == ACCES_REFUSE) {
                throw new DemarrageImpossible("MariaDB refuse le compte de l'application" + erreur() + details(), e);
            }
            return false;
        }
    }

    private String details() {
        return " ; le détail est dans " + journal + ".";
    }

    private String erreur() throws IOException {
        if (!Files.exists(journal)) {
            return "";
        }
        try (Stream<String> lignes = Files.lines(journal)) {
            return lignes.filter(ligne -> ligne.contains("[ERROR]") || ligne.contains("error while loading"))
                    .findFirst()
                    .map(ligne -> " (" + ligne.replaceFirst(".*\\[ERROR\\] ", "") + ")")
                    .orElse("");
        }
    }
}
