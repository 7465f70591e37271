package fr.siao.ecrans;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Un SIAO qui ouvre, comme en production : sa commune, ses comptes, et rien d'autre. */
final class TerritoireVide {
    private static final String COORDINATRICE = "coordinatrice.60";

    TerritoireVide() throws SQLException {
        ecrire("INSERT IGNORE INTO siao (departement, nom) VALUES ('60', 'SIAO de l’Oise')");
        ecrire(
                "INSERT IGNORE INTO commune (code, nom, departement, code_postal) VALUES ('60057', 'Beauvais', '60', '60000')");
        compte(COORDINATRICE);
        habiliter(COORDINATRICE, "COORDINATEUR_SIAO", "siao_id", "(SELECT id FROM siao WHERE departement = '60')");
    }

    String coordinateur() {
        return COORDINATRICE;
    }

    /** Ouvre le compte du responsable d'un dispositif qui vient d'être enregistré. */
    String responsable(String dispositif) throws SQLException {
        String qui = "responsable.60";
        compte(qui);
        habiliter(qui, "RESPONSABLE_DISPOSITIF", "dispositif_id", String.valueOf(Long.parseLong(dispositif)));
        return qui;
    }

    /** Ouvre le compte du gestionnaire qui vient d'être enregistré. */
    String gestionnaire(String siren) throws SQLException {
        String qui = "gestionnaire.60";
        compte(qui);
        habiliter(
                qui,
                "GESTIONNAIRE_ENTITE",
                "gestionnaire_id",
                "(SELECT id FROM gestionnaire WHERE siren = '" + siren + "')");
        return qui;
    }

    /** Un compte qui a le mot de passe de ceux de la démonstration. */
    private static void compte(String qui) throws SQLException {
        ecrire(
                "INSERT INTO compte (courriel, nom, prenom, mot_de_passe, etat, cree_le, derniere_connexion)"
                        + " SELECT ?, 'Essai', 'Camille', mot_de_passe, 'ACTIF', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)"
                        + " FROM compte WHERE courriel = 'operateur.93@demo.example'",
                qui + "@demo.example");
    }

    private static void habiliter(String qui, String profil, String colonne, String sur) throws SQLException {
        ecrire(
                "INSERT INTO habilitation (compte_id, profil, " + colonne + ", debut, accordee_le) SELECT id, ?, " + sur
                        + ", CURRENT_DATE, UTC_TIMESTAMP(6) FROM compte WHERE courriel = ?",
                profil,
                qui + "@demo.example");
    }

    private static void ecrire(String sql, Object... valeurs) throws SQLException {
        try (Connection base = DriverManager.getConnection(System.getenv("SIAO_BASE_URL"), "siao", "siao");
                PreparedStatement ordre = base.prepareStatement(sql)) {
            for (int i = 0; i < valeurs.length; i++) {
                ordre.setObject(i + 1, valeurs[i]);
            }
            ordre.executeUpdate();
        }
    }
}
