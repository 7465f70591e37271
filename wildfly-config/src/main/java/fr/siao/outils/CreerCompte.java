package fr.siao.outils;

import fr.siao.compte.Compte;
import fr.siao.compte.Profil;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Set;

/**
 * Crée les tout premiers comptes : ceux que personne n'est encore là pour créer. Le mot de passe est tiré ici, rendu une
 * seule fois, et provisoire : la personne le change en entrant.
 */
final class CreerCompte {
    private static final Set<Profil> PREMIERS = EnumSet.of(
            Profil.ADMINISTRATEUR_TECHNIQUE,
            Profil.COORDINATEUR_SIAO,
            Profil.SERVICE_ETAT,
            Profil.DELEGUE_PROTECTION_DONNEES);

    private final Connection base;

    CreerCompte(Connection base) {
        this.base = base;
    }

    /** @param departement territoire du profil ; nul pour l'administrateur technique */
    String creer(String courriel, String prenom, String nom, Profil profil, String departement) throws SQLException {
        if (!PREMIERS.contains(profil)) {
            throw new IllegalArgumentException(
                    "Ce profil se donne dans l’application, par le coordinateur ou le gestionnaire.");
        }
        if ((departement == null) != (profil.portee() == Profil.Portee.AUCUNE)) {
            throw new IllegalArgumentException("Ce profil et ce département ne vont pas ensemble.");
        }
        String motDePasse = MotDePasseTire.tirer();
        base.setAutoCommit(false);
        try {
            long compte = inserer(
                    "INSERT INTO compte (courriel, nom, prenom, mot_de_passe, mot_de_passe_provisoire, etat, cree_le) VALUES (?, ?, ?, ?, TRUE, 'ACTIF', UTC_TIMESTAMP(6))",
                    Compte.normaliser(courriel),
                    nom,
                    prenom,
                    MotDePasseTire.empreinte(motDePasse));
            habiliter(compte, profil, departement);
            inserer(
                    "INSERT INTO trace (instant, acte, objet, objet_id) VALUES (UTC_TIMESTAMP(6), 'outils.creer-compte', 'compte', ?)",
                    compte);
            base.commit();
        } catch (SQLException | RuntimeException e) {
            base.rollback();
            throw e;
        }
        return motDePasse;
    }

    private void habiliter(long compte, Profil profil, String departement) throws SQLException {
        if (profil.portee() == Profil.Portee.SIAO) {
            inserer(
                    "INSERT INTO habilitation (compte_id, profil, siao_id, debut, accordee_le) VALUES (?, ?, ?, CURRENT_DATE, UTC_TIMESTAMP(6))",
                    compte,
                    profil.name(),
                    siao(departement));
        } else {
            inserer(
                    "INSERT INTO habilitation (compte_id, profil, departement, debut, accordee_le) VALUES (?, ?, ?, CURRENT_DATE, UTC_TIMESTAMP(6))",
                    compte,
                    profil.name(),
                    departement);
        }
    }

    /** Le SIAO du département, ouvert s'il ne l'est pas encore. */
    private long siao(String departement) throws SQLException {
        try (PreparedStatement ordre = base.prepareStatement("SELECT id FROM siao WHERE departement = ?")) {
            ordre.setString(1, departement);
            try (ResultSet ligne = ordre.executeQuery()) {
                if (ligne.next()) {
                    return ligne.getLong(1);
                }
            }
        }
        return inserer("INSERT INTO siao (departement, nom) VALUES (?, CONCAT('SIAO ', ?))", departement, departement);
    }

    private long inserer(String sql, Object... valeurs) throws SQLException {
        try (PreparedStatement ordre = base.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < valeurs.length; i++) {
                ordre.setObject(i + 1, valeurs[i]);
            }
            ordre.executeUpdate();
            try (ResultSet cles = ordre.getGeneratedKeys()) {
                return cles.next() ? cles.getLong(1) : 0;
            }
        }
    }
}
