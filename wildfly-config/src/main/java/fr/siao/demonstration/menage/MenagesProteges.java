package fr.siao.demonstration.menage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;

/**
 * Deux ménages que suit l'intervenante annoncée sont protégés, de femmes s'il s'en trouve : elle les voit, la coordinatrice
 * du SIAO aussi, ses collègues et l'opérateur non (URG-10).
 */
public final class MenagesProteges {
    private static final String A_PROTEGER = """
            UPDATE menage SET protege = TRUE WHERE id IN (SELECT id FROM (
              SELECT m.id FROM menage m JOIN compte c ON c.id = m.referent_id JOIN file_attente f ON f.menage_id = m.id
              WHERE c.courriel = 'intervenante.93@demo.example' AND f.etat = 'EN_ATTENTE'
              ORDER BY f.composition = '40' DESC, f.composition = '20' DESC, m.id LIMIT 2) choisis)
            """;

    private static final String PROTECTIONS =
            "INSERT INTO protection (menage_id, posee_par, posee_le) SELECT id, referent_id, ? FROM menage WHERE protege";

    private static final String EQUIPES = """
            INSERT INTO protection_equipier (protection_id, menage_id, compte_id, nomme_par, nomme_le)
            SELECT p.id, p.menage_id, c.id, p.posee_par, p.posee_le FROM protection p JOIN compte c
            WHERE c.id = p.posee_par OR c.courriel = 'coordinateur.93@demo.example'
            """;

    private MenagesProteges() {}

    /** À appeler quand tout est écrit : on choisit parmi ceux qui attendent. */
    public static void choisir(Connection connexion, LocalDateTime le) throws SQLException {
        try (Statement ordre = connexion.createStatement()) {
            ordre.executeUpdate(A_PROTEGER);
        }
        try (PreparedStatement ordre = connexion.prepareStatement(PROTECTIONS)) {
            ordre.setObject(1, le);
            ordre.executeUpdate();
        }
        try (Statement ordre = connexion.createStatement()) {
            ordre.executeUpdate(EQUIPES);
        }
    }
}
