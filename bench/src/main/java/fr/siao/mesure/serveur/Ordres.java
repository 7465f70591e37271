package fr.siao.mesure.serveur;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Le SQL écrit à la main, au plus court : une connexion, des ordres préparés, les colonnes lues une à une. */
final class Ordres {
    private final Connection connexion;

    Ordres(Connection connexion) {
        this.connexion = connexion;
    }

    /** Toutes les lignes, toutes les colonnes. */
    List<Object[]> lister(String sql, Object... valeurs) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement(sql)) {
            donner(ordre, valeurs);
            try (ResultSet lu = ordre.executeQuery()) {
                ResultSetMetaData colonnes = lu.getMetaData();
                int largeur = colonnes.getColumnCount();
                List<Object[]> lignes = new ArrayList<>();
                while (lu.next()) {
                    Object[] ligne = new Object[largeur];
                    for (int i = 0; i < largeur; i++) {
                        ligne[i] = lu.getObject(i + 1);
                    }
                    lignes.add(ligne);
                }
                return lignes;
            }
        }
    }

    /** La seule ligne attendue. */
    Object[] lire(String sql, Object... valeurs) throws SQLException {
        List<Object[]> lignes = lister(sql, valeurs);
        if (lignes.isEmpty()) {
            throw new SQLException("aucune ligne : " + sql);
        }
        return lignes.get(0);
    }

    /** Une écriture qui doit toucher une ligne : sinon, quelqu'un est passé avant. */
    void changer(String sql, Object... valeurs) throws SQLException {
        if (ecrire(sql, valeurs) != 1) {
            throw new SQLException("la ligne a changé : " + sql);
        }
    }

    int ecrire(String sql, Object... valeurs) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement(sql)) {
            donner(ordre, valeurs);
            return ordre.executeUpdate();
        }
    }

    /** @return l'identifiant donné par la base */
    long inserer(String sql, Object... valeurs) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            donner(ordre, valeurs);
            ordre.executeUpdate();
            try (ResultSet cles = ordre.getGeneratedKeys()) {
                cles.next();
                return cles.getLong(1);
            }
        }
    }

    /** Plusieurs lignes, d'un seul envoi. */
    void inserer(String sql, List<Object[]> lignes) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement(sql)) {
            for (Object[] ligne : lignes) {
                donner(ordre, ligne);
                ordre.addBatch();
            }
            ordre.executeBatch();
        }
    }

    /** Un ordre tel quel : ses lignes, s'il en rend. */
    List<Object[]> rejouer(String sql) throws SQLException {
        return sql.regionMatches(true, 0, "SELECT", 0, 6) ? lister(sql) : List.<Object[]>of(new Object[] {ecrire(sql)});
    }

    private static void donner(PreparedStatement ordre, Object... valeurs) throws SQLException {
        for (int i = 0; i < valeurs.length; i++) {
            ordre.setObject(i + 1, valeurs[i]);
        }
    }

    static long nombre(Object valeur) {
        return ((Number) valeur).longValue();
    }
}
