package fr.siao.demonstration;

import fr.siao.demonstration.demande.Critere;
import fr.siao.demonstration.demande.Grille;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ce que la base contient déjà et dont le tirage dépend : lu une fois, avant d'écrire. */
final class EtatBase {
    private final Connection connexion;

    EtatBase(Connection connexion) {
        this.connexion = connexion;
    }

    /** Un territoire inventé ne se mêle jamais à de vrais dossiers. */
    boolean aDesMenages() throws SQLException {
        return nonVide("menage");
    }

    boolean nonVide(String table) throws SQLException {
        try (Statement ordre = connexion.createStatement();
                ResultSet lignes = ordre.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
            return lignes.next();
        }
    }

    /** Identifiants des SIAO, par département. */
    Map<String, Long> siaos() throws SQLException {
        Map<String, Long> siaos = new HashMap<>();
        try (Statement ordre = connexion.createStatement();
                ResultSet lignes = ordre.executeQuery("SELECT departement, id FROM siao")) {
            while (lignes.next()) {
                siaos.put(lignes.getString(1), lignes.getLong(2));
            }
        }
        return siaos;
    }

    /** La grille de priorité en vigueur, critères dans leur ordre. */
    Grille grille(LocalDate jour) throws SQLException {
        List<Critere> criteres = new ArrayList<>();
        long id = 0;
        try (PreparedStatement ordre = connexion.prepareStatement("""
                SELECT g.id, c.niveau, c.critere, c.seuil, c.libelle
                FROM grille g JOIN grille_critere c ON c.grille_id = g.id
                WHERE g.id = (SELECT id FROM grille WHERE nature = 'PRIORITE' AND debut <= ? ORDER BY debut DESC LIMIT 1)
                ORDER BY c.ordre
                """)) {
            ordre.setObject(1, jour);
            try (ResultSet lignes = ordre.executeQuery()) {
                while (lignes.next()) {
                    id = lignes.getLong(1);
                    criteres.add(new Critere(
                            lignes.getInt(2),
                            lignes.getString(3),
                            lignes.getObject(4, Integer.class),
                            lignes.getString(5)));
                }
            }
        }
        if (criteres.isEmpty()) {
            throw new IllegalStateException(
                    "La base n'a pas de grille de priorité : les migrations sont-elles passées ?");
        }
        return new Grille(id, criteres);
    }
}
