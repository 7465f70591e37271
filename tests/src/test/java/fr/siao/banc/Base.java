package fr.siao.banc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** La base, lue et arrangée de l'extérieur par un test. */
public final class Base {
    private Base() {}

    public static String lire(String sql, String valeur) throws SQLException {
        try (Connection base = ouvrir();
                PreparedStatement ordre = base.prepareStatement(sql)) {
            ordre.setString(1, valeur);
            try (ResultSet ligne = ordre.executeQuery()) {
                if (!ligne.next()) {
                    throw new SQLException("rien : " + sql);
                }
                return ligne.getString(1);
            }
        }
    }

    public static void executer(String sql) throws SQLException {
        try (Connection base = ouvrir();
                Statement ordre = base.createStatement()) {
            ordre.executeUpdate(sql);
        }
    }

    /** La démonstration n'annonce de coordinatrice qu'au 93 : en voici une autre, « coordinateur.75 ». */
    public static void coordinatrice(String departement) throws SQLException {
        executer("INSERT INTO compte (courriel, nom, prenom, mot_de_passe, etat, cree_le) SELECT 'coordinateur."
                + departement + "@demo.example', 'Essai', 'Coordinatrice', mot_de_passe, 'ACTIF', UTC_TIMESTAMP(6)"
                + " FROM compte WHERE courriel = 'coordinateur.93@demo.example'");
        executer("INSERT INTO habilitation (compte_id, profil, siao_id, debut, accordee_le)"
                + " SELECT c.id, 'COORDINATEUR_SIAO', s.id, '2022-01-01', UTC_TIMESTAMP(6) FROM compte c JOIN siao s"
                + " WHERE c.courriel = 'coordinateur." + departement + "@demo.example' AND s.departement = '"
                + departement + "'");
    }

    private static Connection ouvrir() throws SQLException {
        return DriverManager.getConnection(System.getenv("SIAO_BASE_URL"), "siao", "siao");
    }
}
