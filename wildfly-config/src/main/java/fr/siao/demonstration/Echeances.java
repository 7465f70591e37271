package fr.siao.demonstration;

import fr.siao.demonstration.socle.Ecriture;
import fr.siao.demonstration.socle.Table;
import fr.siao.echeance.Delais;
import fr.siao.echeance.LecteurDeParcours;
import fr.siao.echeance.LecteurDeParcours.Lu;
import fr.siao.echeance.Terme;
import fr.siao.referentiel.CodeReglage;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** L'échéance de chaque ménage écrit, par la règle de l'application. */
final class Echeances {
    private static final int LOT = 5_000;

    private final Connection connexion;
    private final Ecriture ecriture;
    private final LocalDate jour;
    private final Map<Long, Delais> delais = new HashMap<>();

    Echeances(Connection connexion, Ecriture ecriture, LocalDate jour) {
        this.connexion = connexion;
        this.ecriture = ecriture;
        this.jour = jour;
    }

    void ecrire() throws SQLException {
        long dernier = dernier();
        try (PreparedStatement lecture = connexion.prepareStatement(LecteurDeParcours.SQL)) {
            for (long premier = 1; premier <= dernier; premier += LOT) {
                lecture.setLong(1, premier);
                lecture.setLong(2, premier + LOT - 1);
                lot(lecture);
            }
        }
        ecriture.vider();
    }

    private void lot(PreparedStatement lecture) throws SQLException {
        try (ResultSet lignes = lecture.executeQuery()) {
            int largeur = lignes.getMetaData().getColumnCount();
            while (lignes.next()) {
                Object[] colonnes = new Object[largeur];
                for (int i = 0; i < largeur; i++) {
                    colonnes[i] = lignes.getObject(i + 1);
                }
                Lu lu = LecteurDeParcours.lire(colonnes);
                Terme.de(lu.parcours(), delais(lu.siao()), jour)
                        .ifPresent(terme -> ecriture.ligne(
                                Table.ECHEANCE,
                                lu.menage(),
                                lu.siao(),
                                lu.structure(),
                                lu.referent(),
                                terme.nature(),
                                terme.depuis(),
                                terme.prevuLe(),
                                terme.prevuLe(),
                                0));
            }
        }
    }

    private Delais delais(Long siao) throws SQLException {
        Delais connus = delais.get(siao);
        if (connus == null) {
            connus = new Delais(
                    reglage(CodeReglage.FLASH_HEURES, siao),
                    reglage(CodeReglage.APPROFONDIE_MOIS, siao),
                    reglage(CodeReglage.PEC_INITIALE_MOIS, siao),
                    reglage(CodeReglage.EVALUATION_VALIDITE_MOIS, siao),
                    reglage(CodeReglage.EVALUATION_INTENSIF_MOIS, siao));
            delais.put(siao, connus);
        }
        return connus;
    }

    private int reglage(CodeReglage code, Long siao) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement("""
                SELECT valeur FROM reglage WHERE code = ? AND debut <= ? AND portee IN (0, ?)
                ORDER BY portee DESC, debut DESC LIMIT 1
                """)) {
            ordre.setString(1, code.name());
            ordre.setDate(2, Date.valueOf(jour));
            ordre.setLong(3, siao);
            try (ResultSet lu = ordre.executeQuery()) {
                lu.next();
                return lu.getInt(1);
            }
        }
    }

    private long dernier() throws SQLException {
        try (Statement ordre = connexion.createStatement();
                ResultSet lu = ordre.executeQuery("SELECT COALESCE(MAX(id), 0) FROM menage")) {
            lu.next();
            return lu.getLong(1);
        }
    }
}
