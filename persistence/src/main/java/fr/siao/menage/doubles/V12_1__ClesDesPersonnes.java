package fr.siao.menage.doubles;

import fr.siao.menage.Sexe;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Donne leurs clés aux personnes déjà enregistrées, par lots bornés, chacun validé : interrompue, elle reprend. Changer les
 * règles d'écriture demande d'ajouter une migration qui vide la table et refait ceci.
 */
public class V12_1__ClesDesPersonnes extends BaseJavaMigration {
    private static final int LOT = 1_000;

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context contexte) throws SQLException {
        Connection connexion = contexte.getConnection();
        try (PreparedStatement lire = connexion.prepareStatement("SELECT id, nom, nom_usage, prenom, surnom, naissance,"
                        + " sexe, telephone FROM personne WHERE id > ? ORDER BY id LIMIT " + LOT);
                PreparedStatement ecrire = connexion.prepareStatement(
                        "INSERT IGNORE INTO personne_cle (cle, personne_id) VALUES (?, ?)")) {
            long derniere = 0;
            for (long vue = 0; vue >= 0; derniere = vue) {
                vue = lot(lire, ecrire, derniere);
            }
        }
    }

    /** @return la dernière personne du lot, ou -1 s'il n'y en a plus */
    private static long lot(PreparedStatement lire, PreparedStatement ecrire, long apres) throws SQLException {
        long derniere = -1;
        lire.setLong(1, apres);
        try (ResultSet ligne = lire.executeQuery()) {
            while (ligne.next()) {
                derniere = ligne.getLong("id");
                for (String cle : Empreintes.aGarder(signalement(ligne))) {
                    ecrire.setString(1, cle);
                    ecrire.setLong(2, derniere);
                    ecrire.addBatch();
                }
            }
        }
        if (derniere >= 0) {
            ecrire.executeBatch();
        }
        return derniere;
    }

    private static Signalement signalement(ResultSet ligne) throws SQLException {
        return new Signalement(
                ligne.getString("nom"),
                ligne.getString("nom_usage"),
                ligne.getString("prenom"),
                ligne.getString("surnom"),
                ligne.getObject("naissance", LocalDate.class),
                Sexe.valueOf(ligne.getString("sexe")),
                ligne.getString("telephone"));
    }
}
