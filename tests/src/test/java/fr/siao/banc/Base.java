package fr.siao.banc;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.naming.NoInitialContextException;
import javax.sql.DataSource;

/** La base, lue et arrangée par un test : dans le serveur, par sa source de données ; dehors, par son adresse. */
public final class Base {
    /** Pour {@link #suivi} : ni lui, ni qui y vit n'a de pièce. */
    public static final String SANS_PIECE =
            "NOT EXISTS (SELECT 1 FROM piece p LEFT JOIN appartenance a ON a.personne_id = p.personne_id AND a.fin IS NULL"
                    + " WHERE m.id IN (p.menage_id, a.menage_id))";

    /** Pour {@link #suivi} : deux personnes au moins y vivent depuis hier ou avant. */
    public static final String A_PLUSIEURS =
            "(SELECT COUNT(*) FROM appartenance a WHERE a.menage_id = m.id AND a.fin IS NULL AND a.debut < CURRENT_DATE) > 1";

    /** Pour {@link #suivi} : personne n'a encore corrigé ce qui décrit ceux qui y vivent. */
    public static final String JAMAIS_CORRIGE =
            "NOT EXISTS (SELECT 1 FROM trace t WHERE t.menage_id = m.id AND t.acte = 'personne.corriger')";

    /** Les ménages du 93 en file, de ce nombre de personnes, sans toit ni proposition, jamais touchés par un événement. */
    public static final String EN_FILE = """
            SELECT m.cle FROM menage m JOIN demande d ON d.menage_id = m.id JOIN file_attente f ON f.demande_id = d.id
              JOIN siao s ON s.id = m.siao_id
            WHERE s.departement = '93' AND f.etat = 'EN_ATTENTE' AND m.clos_le IS NULL
              AND (SELECT COUNT(*) FROM appartenance a WHERE a.menage_id = m.id AND a.fin IS NULL) = ?
              AND NOT EXISTS (SELECT 1 FROM evenement e WHERE m.id IN (e.menage_id, e.autre_id))
              AND NOT EXISTS (SELECT 1 FROM prise_en_charge p WHERE p.menage_id = m.id AND p.fin IS NULL)
              AND NOT EXISTS (SELECT 1 FROM proposition p WHERE p.menage_id = m.id)
            """;

    private Base() {}

    /** La première colonne de la première ligne. */
    public static String lire(String sql, Object... valeurs) {
        List<String> lues = colonne(sql, valeurs);
        if (lues.isEmpty()) {
            throw new IllegalStateException("rien : " + sql);
        }
        return lues.get(0);
    }

    public static Long identifiant(String sql, Object... valeurs) {
        return Long.valueOf(lire(sql, valeurs));
    }

    public static List<Long> identifiants(String sql, Object... valeurs) {
        return colonne(sql, valeurs).stream().map(Long::valueOf).toList();
    }

    public static void executer(String sql, Object... valeurs) {
        try {
            tenter(sql, valeurs);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Comme {@link #executer}, mais la base peut refuser. */
    public static void tenter(String sql, Object... valeurs) throws SQLException {
        try (Connection base = ouvrir();
                PreparedStatement ordre = preparer(base, sql, valeurs)) {
            ordre.executeUpdate();
        }
    }

    /**
     * La clé d'un ménage que suit la structure de « intervenante.93 », d'abord ceux dont elle est référente, en file au SIAO
     * du 93, ni clos ni protégé : le premier qui remplit ces conditions, où {@code m} est le ménage et {@code f} sa ligne de
     * file. Les tests partagent une base : un ménage choisi sans cela peut être celui qu'un autre a protégé, transféré ou clos.
     */
    public static String suivi(String... conditions) {
        return suivi(0, conditions);
    }

    /** @param rang combien d'autres passer, pour des tests qui veulent chacun le leur */
    public static String suivi(int rang, String... conditions) {
        String sql = """
                SELECT m.cle FROM compte c
                  JOIN habilitation h ON h.compte_id = c.id AND h.profil = 'INTERVENANT_SOCIAL'
                  JOIN menage m ON m.structure_referente_id = h.structure_id
                  JOIN file_attente f ON f.menage_id = m.id AND f.etat = 'EN_ATTENTE'
                  JOIN siao s ON s.id = f.siao_id AND s.id = m.siao_id AND s.departement = '93'
                WHERE c.courriel = 'intervenante.93@demo.example' AND m.clos_le IS NULL AND NOT m.protege""";
        return lire(sql
                + Stream.of(conditions).map(c -> " AND (" + c + ")").collect(joining())
                + " ORDER BY m.referent_id <=> c.id DESC, m.id LIMIT 1 OFFSET " + rang);
    }

    /** La démonstration n'annonce de coordinatrice qu'au 93 : en voici une autre, « coordinateur.75 ». */
    public static void coordinatrice(String departement) {
        executer("INSERT INTO compte (courriel, nom, prenom, mot_de_passe, etat, cree_le) SELECT 'coordinateur."
                + departement + "@demo.example', 'Essai', 'Coordinatrice', mot_de_passe, 'ACTIF', UTC_TIMESTAMP(6)"
                + " FROM compte WHERE courriel = 'coordinateur.93@demo.example'");
        executer("INSERT INTO habilitation (compte_id, profil, siao_id, debut, accordee_le)"
                + " SELECT c.id, 'COORDINATEUR_SIAO', s.id, '2022-01-01', UTC_TIMESTAMP(6) FROM compte c JOIN siao s"
                + " WHERE c.courriel = 'coordinateur." + departement + "@demo.example' AND s.departement = '"
                + departement + "'");
    }

    private static List<String> colonne(String sql, Object... valeurs) {
        try (Connection base = ouvrir();
                PreparedStatement ordre = preparer(base, sql, valeurs);
                ResultSet lignes = ordre.executeQuery()) {
            List<String> lues = new ArrayList<>();
            while (lignes.next()) {
                lues.add(lignes.getString(1));
            }
            return lues;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement preparer(Connection base, String sql, Object... valeurs) throws SQLException {
        PreparedStatement ordre = base.prepareStatement(sql);
        for (int i = 0; i < valeurs.length; i++) {
            ordre.setObject(i + 1, valeurs[i]);
        }
        return ordre;
    }

    public static Connection ouvrir() throws SQLException {
        try {
            return ((DataSource) new InitialContext().lookup("java:/jdbc/siao")).getConnection();
        } catch (NoInitialContextException dehors) {
            return DriverManager.getConnection(System.getenv("SIAO_BASE_URL"), "siao", "siao");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
