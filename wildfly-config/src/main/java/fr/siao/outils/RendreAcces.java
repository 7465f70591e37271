package fr.siao.outils;

import fr.siao.compte.Compte;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Rend l'accès à un compte que personne ne peut gérer dans l'application, celui d'un coordinateur par exemple : mot de
 * passe provisoire, sessions fermées, compte suspendu rouvert. Un compte révoqué le reste.
 */
final class RendreAcces {
    private final Connection base;

    RendreAcces(Connection base) {
        this.base = base;
    }

    String rendre(String courriel) throws SQLException {
        String motDePasse = MotDePasseTire.tirer();
        String adresse = Compte.normaliser(courriel);
        base.setAutoCommit(false);
        try {
            int changes = executer(
                    "UPDATE compte SET mot_de_passe = ?, mot_de_passe_provisoire = TRUE, serie_sessions = serie_sessions + 1, rouvert_le = UTC_TIMESTAMP(6), etat = 'ACTIF', version = version + 1 WHERE courriel = ? AND etat <> 'REVOQUE'",
                    MotDePasseTire.empreinte(motDePasse),
                    adresse);
            if (changes == 0) {
                throw new IllegalArgumentException("Aucun compte ouvert ou suspendu n’a cette adresse.");
            }
            executer(
                    "INSERT INTO trace (instant, acte, objet, objet_id) SELECT UTC_TIMESTAMP(6), 'outils.rendre-acces', 'compte', id FROM compte WHERE courriel = ?",
                    adresse);
            base.commit();
        } catch (SQLException | RuntimeException e) {
            base.rollback();
            throw e;
        }
        return motDePasse;
    }

    private int executer(String sql, String... valeurs) throws SQLException {
        try (PreparedStatement ordre = base.prepareStatement(sql)) {
            for (int i = 0; i < valeurs.length; i++) {
                ordre.setString(i + 1, valeurs[i]);
            }
            return ordre.executeUpdate();
        }
    }
}
