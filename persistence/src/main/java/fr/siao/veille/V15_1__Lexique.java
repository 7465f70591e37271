package fr.siao.veille;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Charge le premier lexique. Les lignes suivantes se posent en base, datées. */
public class V15_1__Lexique extends BaseJavaMigration {
    @Override
    public void migrate(Context contexte) throws IOException, SQLException {
        try (PreparedStatement ordre = contexte.getConnection()
                .prepareStatement("INSERT INTO lexique (categorie, ecritures, neutre, source, debut)"
                        + " VALUES (?, ?, ?, ?, '2025-08-28')")) {
            for (String[] ligne : lire()) {
                for (int i = 0; i < ligne.length; i++) {
                    ordre.setString(i + 1, ligne[i].isEmpty() ? null : ligne[i]);
                }
                ordre.addBatch();
            }
            ordre.executeBatch();
        }
    }

    /** Catégorie, écritures, formulation neutre, source ; sans guillemet, un point-virgule entre deux champs. */
    static List<String[]> lire() throws IOException {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(
                V15_1__Lexique.class.getResourceAsStream("/veille/lexique.csv"), StandardCharsets.UTF_8))) {
            return lecteur.lines().skip(1).map(ligne -> ligne.split(";", -1)).toList();
        }
    }
}
