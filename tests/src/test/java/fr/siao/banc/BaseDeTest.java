package fr.siao.banc;

import fr.siao.demarrage.BaseEmbarquee;
import fr.siao.demarrage.ReglagesBase;
import fr.siao.demonstration.ChargementDemonstration;
import fr.siao.referentiel.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.mariadb.jdbc.MariaDbDataSource;

/** Une vraie MariaDB pour toute la série de tests : migrée, remplie d'un petit territoire, arrêtée à la fin. */
public class BaseDeTest implements LauncherSessionListener {
    private static final String PETIT_TERRITOIRE = "0.2";

    private BaseEmbarquee base;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String port = System.getProperty("test.port.base");
        if (port == null) {
            return;
        }
        Path dossier = Path.of(System.getProperty("test.donnees"));
        try {
            vider(dossier.resolve("base"));
            base = new BaseEmbarquee(
                            new ReglagesBase(
                                    dossier.resolve("base"),
                                    dossier.resolve("mariadb"),
                                    Integer.parseInt(port),
                                    "256M"),
                            System.out::println)
                    .demarrer();
            Schema.mettreAJour(new MariaDbDataSource(
                    base.url() + "?user=" + base.migration().utilisateur() + "&password="
                            + base.migration().motDePasse()));
            try (Connection connexion = base.application().ouvrir()) {
                System.setProperty("siao.demonstration.facteur", PETIT_TERRITOIRE);
                new ChargementDemonstration().charger(connexion, System.out::println);
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("base de test", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (base != null) {
            try {
                base.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void vider(Path dossier) throws IOException {
        if (Files.exists(dossier)) {
            try (Stream<Path> fichiers = Files.walk(dossier)) {
                fichiers.sorted(Comparator.reverseOrder())
                        .forEach(f -> f.toFile().delete());
            }
        }
    }
}
