package fr.siao.demonstration.socle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;

/**
 * Écriture par lots. Les identifiants sont attribués ici, à la suite de ceux de la base : aucune requête n'attend de
 * réponse. Quand assez de lignes attendent, tous les lots partent, les parents avant leurs enfants.
 */
public final class EcritureJdbc implements Ecriture, AutoCloseable {
    private static final int LIGNES_EN_ATTENTE = 40_000;

    private final Connection connexion;
    private final Map<Table, PreparedStatement> ordres = new EnumMap<>(Table.class);
    private final Map<Table, Integer> attente = new EnumMap<>(Table.class);
    private final Map<Table, Long> numeros = new EnumMap<>(Table.class);
    private final Map<Table, Long> comptes = new EnumMap<>(Table.class);
    private int enAttente;

    public EcritureJdbc(Connection connexion) {
        this.connexion = connexion;
    }

    @Override
    public long numero(Table table) {
        long numero = numeros.containsKey(table) ? numeros.get(table) + 1 : premierLibre(table);
        numeros.put(table, numero);
        return numero;
    }

    @Override
    public void ligne(Table table, Object... valeurs) {
        if (valeurs.length != table.colonnes().size()) {
            throw new IllegalArgumentException(table + " : " + valeurs.length + " valeurs pour " + table.colonnes());
        }
        try {
            PreparedStatement ordre = ordre(table);
            for (int i = 0; i < valeurs.length; i++) {
                ordre.setObject(i + 1, valeurs[i] instanceof Enum<?> constante ? constante.name() : valeurs[i]);
            }
            ordre.addBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(table.nom(), e);
        }
        attente.merge(table, 1, Integer::sum);
        comptes.merge(table, 1L, Long::sum);
        enAttente++;
        if (enAttente >= LIGNES_EN_ATTENTE) {
            vider();
        }
    }

    @Override
    public void vider() {
        for (Table table : Table.values()) {
            if (attente.getOrDefault(table, 0) > 0) {
                try {
                    ordres.get(table).executeBatch();
                } catch (SQLException e) {
                    throw new IllegalStateException(table.nom() + " : " + e.getMessage(), e);
                }
                attente.put(table, 0);
            }
        }
        enAttente = 0;
    }

    @Override
    public Map<Table, Long> comptes() {
        return comptes;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement ordre : ordres.values()) {
            ordre.close();
        }
    }

    private PreparedStatement ordre(Table table) throws SQLException {
        PreparedStatement ordre = ordres.get(table);
        if (ordre == null) {
            ordre = connexion.prepareStatement(table.insertion());
            ordres.put(table, ordre);
        }
        return ordre;
    }

    private long premierLibre(Table table) {
        if (!table.numerotee()) {
            throw new IllegalArgumentException("table sans numéro : " + table);
        }
        try (Statement ordre = connexion.createStatement();
                ResultSet resultat = ordre.executeQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM " + table.nom())) {
            resultat.next();
            return resultat.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(table.nom(), e);
        }
    }
}
