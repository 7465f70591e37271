package fr.siao.referentiel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Charge les départements et les communes du code officiel géographique ; garde ce qui serait déjà là. */
public class V6__Communes extends BaseJavaMigration {
    @Override
    public void migrate(Context contexte) throws IOException, SQLException {
        charger(
                contexte.getConnection(),
                "departements",
                "INSERT IGNORE INTO departement (code, nom, region) VALUES (?, ?, ?)",
                0,
                1,
                3);
        charger(
                contexte.getConnection(),
                "communes",
                "INSERT IGNORE INTO commune (code, nom, departement, code_postal) VALUES (?, ?, ?, ?)",
                0,
                1,
                2,
                3);
    }

    private static void charger(Connection connexion, String fichier, String sql, int... colonnes)
            throws IOException, SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement(sql)) {
            for (String[] ligne : lire(fichier)) {
                for (int i = 0; i < colonnes.length; i++) {
                    String valeur = ligne[colonnes[i]];
                    ordre.setString(i + 1, valeur.isEmpty() ? null : valeur);
                }
                ordre.addBatch();
            }
            ordre.executeBatch();
        }
    }

    /** Les fichiers sont les nôtres : sans guillemet, une virgule entre deux champs, une ligne de titres. */
    private static List<String[]> lire(String fichier) throws IOException {
        String chemin = "/referentiel/" + fichier + ".csv";
        try (BufferedReader lecteur = new BufferedReader(
                new InputStreamReader(V6__Communes.class.getResourceAsStream(chemin), StandardCharsets.UTF_8))) {
            return lecteur.lines().skip(1).map(ligne -> ligne.split(",", -1)).toList();
        }
    }
}
