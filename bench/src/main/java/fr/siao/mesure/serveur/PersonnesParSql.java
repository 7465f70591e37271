package fr.siao.mesure.serveur;

import fr.siao.menage.doubles.Empreintes;
import fr.siao.menage.doubles.Recherche;
import fr.siao.menage.doubles.Signalement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Retrouver une personne, écrit à la main : les droits, les personnes et leur ménage en un ordre (un second, au son, s'il en
 * manque), la trace des ménages montrés d'un seul envoi. Ce qui est tapé se lit comme dans l'application.
 */
final class PersonnesParSql {
    private static final int TROUVEES_MAX = 20;
    private static final int CANDIDATS_MAX = 200;

    /** De ce SIAO, ou d'un ménage protégé dont on est ; pas dans un ménage protégé dont on n'est pas. */
    private static final String VISIBLE = """
            EXISTS (SELECT 1 FROM appartenance a JOIN menage m ON m.id = a.menage_id
              WHERE a.personne_id = %1$s AND m.siao_id = ? AND (m.protege = 0 OR EXISTS (SELECT 1 FROM protection_equipier q
                WHERE q.menage_id = m.id AND q.compte_id = ? AND q.retire_le IS NULL)))
            AND NOT EXISTS (SELECT 1 FROM appartenance b JOIN menage n ON n.id = b.menage_id
              WHERE b.personne_presente = %1$s AND n.protege = 1 AND NOT EXISTS (SELECT 1 FROM protection_equipier q
                WHERE q.menage_id = n.id AND q.compte_id = ? AND q.retire_le IS NULL))
            """;

    private static final String CONNUES = """
            SELECT p.id, p.cle, p.nom, p.nom_usage, p.prenom, p.surnom, p.naissance, p.sexe, p.telephone, m.id, m.cle, a.fin
            FROM (%s) t JOIN personne p ON p.id = t.personne_id JOIN appartenance a ON a.personne_id = p.id
              JOIN menage m ON m.id = a.menage_id
            WHERE m.siao_id = ? AND (m.protege = 0 OR EXISTS (SELECT 1 FROM protection_equipier q
              WHERE q.menage_id = m.id AND q.compte_id = ? AND q.retire_le IS NULL))
            """;

    private final DataSource base;

    PersonnesParSql(DataSource base) {
        this.base = base;
    }

    /** @return les clés des personnes trouvées, dans l'ordre où elles le sont */
    List<String> chercher(String courriel, String tape) throws SQLException {
        return new TransactionSql(base).faire(o -> {
            Moment quand = Moment.present();
            Droits droits = Droits.lire(o, courriel, quand.jour());
            Recherche recherche = Recherche.lire(tape, quand.jour());
            Map<Object, Object[]> trouvees = new LinkedHashMap<>();
            if (recherche.cle() != null) {
                garder(trouvees, parCle(o, droits, recherche.cle()));
            } else if (!recherche.debuts().isEmpty()) {
                garder(trouvees, commencent(o, droits, recherche.debuts()));
                if (trouvees.size() < TROUVEES_MAX && !recherche.sons().isEmpty()) {
                    garder(trouvees, commencent(o, droits, recherche.sons()));
                }
            }
            return montrer(o, droits, quand, "personne.chercher", trouvees);
        });
    }

    /** Celles à qui comparer un signalement, sans les comparer. */
    List<String> candidates(String courriel, Signalement signalement) throws SQLException {
        return new TransactionSql(base).faire(o -> {
            Moment quand = Moment.present();
            Droits droits = Droits.lire(o, courriel, quand.jour());
            Empreintes empreintes = Empreintes.aChercher(signalement);
            List<Object> valeurs = new ArrayList<>(empreintes.entieres());
            List<String> clauses = new ArrayList<>();
            if (!empreintes.entieres().isEmpty()) {
                clauses.add("k.cle IN (" + String.join(", ", Collections.nCopies(valeurs.size(), "?")) + ")");
            }
            empreintes.debuts().forEach(debut -> {
                clauses.add("k.cle LIKE ?");
                valeurs.add(commence(debut));
            });
            String candidates =
                    "SELECT c.personne_id FROM (SELECT k.personne_id, COUNT(*) AS communes FROM personne_cle k"
                            + " WHERE " + String.join(" OR ", clauses) + " GROUP BY k.personne_id) c WHERE "
                            + VISIBLE.formatted("c.personne_id")
                            + " ORDER BY c.communes DESC, c.personne_id DESC LIMIT "
                            + CANDIDATS_MAX;
            Map<Object, Object[]> trouvees = new LinkedHashMap<>();
            garder(trouvees, connues(o, droits, candidates, valeurs));
            return montrer(o, droits, quand, "personne.reconnaitre", Map.of());
        });
    }

    private static List<Object[]> parCle(Ordres o, Droits droits, String cle) throws SQLException {
        String ou = cle.startsWith("P")
                ? "p.id = (SELECT COALESCE(x.absorbee_par, x.id) FROM personne x WHERE x.cle = ?)"
                : "p.id IN (SELECT x.personne_presente FROM appartenance x JOIN menage y ON y.id = x.menage_id"
                        + " WHERE y.cle = ?)";
        return connues(
                o,
                droits,
                "SELECT p.id AS personne_id FROM personne p WHERE " + ou + " AND " + VISIBLE.formatted("p.id")
                        + " LIMIT " + TROUVEES_MAX,
                List.of(cle));
    }

    private static List<Object[]> commencent(Ordres o, Droits droits, List<String> debuts) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT DISTINCT k0.personne_id FROM personne_cle k0");
        List<Object> valeurs = new ArrayList<>();
        for (int i = 1; i < debuts.size(); i++) {
            sql.append(
                    " JOIN personne_cle k%1$d ON k%1$d.personne_id = k0.personne_id AND k%1$d.cle LIKE ?".formatted(i));
            valeurs.add(commence(debuts.get(i)));
        }
        valeurs.add(commence(debuts.get(0)));
        sql.append(" WHERE k0.cle LIKE ? AND ").append(VISIBLE.formatted("k0.personne_id"));
        return connues(o, droits, sql + " LIMIT " + TROUVEES_MAX, valeurs);
    }

    private static List<Object[]> connues(Ordres o, Droits droits, String lesquelles, List<Object> valeurs)
            throws SQLException {
        List<Object> toutes = new ArrayList<>(valeurs);
        Collections.addAll(toutes, droits.siao(), droits.compte(), droits.compte(), droits.siao(), droits.compte());
        return o.lister(CONNUES.formatted(lesquelles), toutes.toArray());
    }

    private static void garder(Map<Object, Object[]> trouvees, List<Object[]> lignes) {
        for (Object[] ligne : lignes) {
            if (trouvees.size() < TROUVEES_MAX || trouvees.containsKey(ligne[0])) {
                trouvees.merge(ligne[0], ligne, (avant, apres) -> avant[11] == null ? avant : apres);
            }
        }
    }

    private static List<String> montrer(
            Ordres o, Droits droits, Moment quand, String acte, Map<Object, Object[]> trouvees) throws SQLException {
        List<Long> menages =
                trouvees.values().stream().map(l -> Ordres.nombre(l[9])).toList();
        droits.tracer(o, acte, quand, "menage", menages);
        return trouvees.values().stream().map(l -> (String) l[1]).toList();
    }

    private static String commence(String debut) {
        return debut.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
