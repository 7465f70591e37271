package fr.siao.mesure;

import fr.siao.demarrage.AccesBase;
import fr.siao.demarrage.BaseEmbarquee;
import fr.siao.demarrage.ReglagesBase;
import fr.siao.demonstration.ChargementDemonstration;
import fr.siao.referentiel.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Une MariaDB à elle, remplie à un facteur. Ses données restent d'une fois sur l'autre ; elle ne se refait que si on le
 * demande, si son remplissage n'était pas allé au bout, ou si une migration déjà passée a changé.
 */
final class BaseDeMesure implements AutoCloseable {
    private final double facteur;
    private final Path dossier;
    private final Path binaires;
    private final BaseEmbarquee base;

    private BaseDeMesure(double facteur, Path dossier, Path binaires, String memoire) {
        this.facteur = facteur;
        this.dossier = dossier;
        this.binaires = binaires;
        this.base = new BaseEmbarquee(new ReglagesBase(dossier, binaires, 0, memoire), Journal::dire);
    }

    static BaseDeMesure ouvrir(Reglages reglages, double facteur)
            throws IOException, InterruptedException, SQLException {
        Path dossier = reglages.dossier().resolve("base-" + facteur);
        if (reglages.neuf() || Files.exists(dossier) && !Files.exists(temoin(dossier))) {
            vider(dossier);
        }
        try {
            return tenter(reglages, facteur, dossier);
        } catch (FlywayValidateException e) {
            Journal.dire("Une migration a changé : la base de facteur " + facteur + " est refaite.");
            vider(dossier);
            return tenter(reglages, facteur, dossier);
        }
    }

    private static BaseDeMesure tenter(Reglages reglages, double facteur, Path dossier)
            throws IOException, InterruptedException, SQLException {
        BaseDeMesure base =
                new BaseDeMesure(facteur, dossier, reglages.dossier().resolve("mariadb"), reglages.memoire());
        Arrets.ajouter(base);
        base.base.demarrer();
        try {
            base.remplir();
            return base;
        } catch (IOException | SQLException | RuntimeException e) {
            base.close();
            throw e;
        }
    }

    private void remplir() throws IOException, SQLException {
        AccesBase migration = base.migration();
        Schema.mettreAJour(new MariaDbDataSource(
                migration.url() + "?user=" + migration.utilisateur() + "&password=" + migration.motDePasse()));
        if (Files.exists(temoin(dossier))) {
            return;
        }
        Chrono chrono = new Chrono();
        System.setProperty("siao.demonstration.facteur", String.valueOf(facteur));
        try (Connection connexion = base.application().ouvrir()) {
            new ChargementDemonstration().charger(connexion, Journal::dire);
        }
        analyser();
        Files.writeString(temoin(dossier), "entière\n");
        Journal.dire("Base de facteur " + facteur + " remplie en " + chrono.secondes() + " s.");
    }

    /** Après un tel remplissage, les statistiques des index sont celles de tables vides. */
    private void analyser() throws SQLException {
        try (Connection connexion = base.migration().ouvrir();
                Statement ordre = connexion.createStatement()) {
            ordre.execute(
                    "ANALYZE TABLE place, place_etat, vacance, dispositif, structure, compte, habilitation, menage,"
                            + " personne, personne_cle, appartenance, demande, demande_etape, file_attente,"
                            + " file_preconisation, proposition, proposition_etape, prise_en_charge, message, trace, echeance, evaluation,"
                            + " evaluation_reponse, renseignement, suivi");
        }
    }

    AccesBase acces() {
        return base.application();
    }

    long nombre(String sql) throws SQLException {
        return Long.parseLong(texte(sql));
    }

    String texte(String sql) throws SQLException {
        try (Connection connexion = base.application().ouvrir();
                Statement ordre = connexion.createStatement();
                ResultSet lignes = ordre.executeQuery(sql)) {
            lignes.next();
            return lignes.getString(1);
        }
    }

    /** La première colonne. */
    List<String> textes(String sql) throws SQLException {
        try (Connection connexion = base.application().ouvrir();
                Statement ordre = connexion.createStatement();
                ResultSet lignes = ordre.executeQuery(sql)) {
            List<String> lus = new ArrayList<>();
            while (lignes.next()) {
                lus.add(lignes.getString(1));
            }
            return lus;
        }
    }

    /** Le journal général ne s'ouvre qu'au compte racine, qui n'entre que par la prise locale : il en donne le droit. */
    JournalDesOrdres journalDesOrdres() throws IOException, InterruptedException, SQLException {
        AccesBase migration = base.migration();
        ProcessBuilder client = new ProcessBuilder(
                client().toString(),
                "--skip-ssl",
                "--socket=" + dossier.resolve("mariadb.sock"),
                "-uroot",
                "-e",
                "GRANT ALL ON *.* TO '" + migration.utilisateur() + "'@'127.0.0.1'");
        client.environment()
                .put(
                        "MYSQL_PWD",
                        Files.readString(dossier.resolve("mot-de-passe-root")).strip());
        if (client.inheritIO().start().waitFor() != 0) {
            throw new IOException("le compte racine n'ouvre pas le journal général");
        }
        return new JournalDesOrdres(migration.ouvrir(), base.application().utilisateur());
    }

    private Path client() throws IOException {
        try (Stream<Path> versions = Files.list(binaires)) {
            return versions.map(v -> v.resolve("bin/mariadb"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IOException("pas de client MariaDB dans " + binaires));
        }
    }

    private static Path temoin(Path dossier) {
        return dossier.resolveSibling(dossier.getFileName() + ".entiere");
    }

    private static void vider(Path dossier) throws IOException {
        Files.deleteIfExists(temoin(dossier));
        Dossiers.vider(dossier);
    }

    @Override
    public void close() throws IOException {
        base.close();
    }
}
