package fr.siao.actes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.demarrage.BaseEmbarquee;
import fr.siao.demarrage.ReglagesBase;
import fr.siao.referentiel.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbDataSource;

@DisplayName("La mise à jour du schéma")
class MigrationIT {
    @Test
    @Tag("OPS-1")
    @DisplayName("passe une seule fois, quand deux serveurs démarrent ensemble sur une base vierge")
    void ensemble(@TempDir Path dossier) throws Exception {
        Path binaires = Path.of(System.getProperty("test.donnees")).resolve("mariadb");
        try (BaseEmbarquee base =
                new BaseEmbarquee(new ReglagesBase(dossier.resolve("base"), binaires, 0, "64M"), m -> {}).demarrer()) {
            DataSource schema = new MariaDbDataSource(
                    base.url() + "?user=" + base.migration().utilisateur() + "&password="
                            + base.migration().motDePasse());
            Callable<Integer> migrer = () -> Schema.mettreAJour(schema);
            ExecutorService serveurs = Executors.newFixedThreadPool(2);
            int faites = 0;
            for (Future<Integer> serveur : serveurs.invokeAll(List.of(migrer, migrer))) {
                faites += serveur.get();
            }
            serveurs.shutdown();
            try (Connection connexion = base.application().ouvrir();
                    Statement requete = connexion.createStatement();
                    ResultSet histoire = requete.executeQuery(
                            "SELECT COUNT(*), COUNT(DISTINCT version), MIN(success) FROM flyway_schema_history")) {
                assertTrue(histoire.next());
                assertEquals(faites, histoire.getInt(1));
                assertEquals(histoire.getInt(2), histoire.getInt(1));
                assertEquals(1, histoire.getInt(3));
            }
        }
    }
}
