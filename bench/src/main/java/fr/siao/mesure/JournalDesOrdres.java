package fr.siao.mesure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Le journal général de MariaDB, ouvert le temps de savoir quels ordres une page pose. */
final class JournalDesOrdres implements AutoCloseable {
    private static final int ESSAIS = 20;

    /** Ce qui se fait. */
    interface Geste {
        void faire() throws Exception;
    }

    private final Connection racine;
    private final String compte;

    /** @param compte celui de l'application : les ordres des autres ne comptent pas */
    JournalDesOrdres(Connection racine, String compte) throws SQLException {
        this.racine = racine;
        this.compte = compte;
        executer("SET GLOBAL log_output = 'TABLE'");
    }

    /** Les ordres d'un geste, « COMMIT » compris ; refait tant qu'une tâche de fond s'en mêle. */
    List<String> de(Geste geste) throws Exception {
        List<String> avant = List.of();
        for (int essai = 0; essai < ESSAIS; essai++) {
            List<String> lus = noter(geste);
            if (lus.size() == avant.size()) {
                return lus;
            }
            avant = lus;
        }
        throw new IllegalStateException("une tâche de fond pose sans cesse des ordres");
    }

    private List<String> noter(Geste geste) throws Exception {
        executer("TRUNCATE TABLE mysql.general_log");
        executer("SET GLOBAL general_log = 1");
        try {
            geste.faire();
        } finally {
            executer("SET GLOBAL general_log = 0");
        }
        List<String> lus = new ArrayList<>();
        try (Statement ordre = racine.createStatement();
                ResultSet lignes = ordre.executeQuery(
                        "SELECT argument FROM mysql.general_log WHERE command_type IN ('Query', 'Execute') AND user_host LIKE '"
                                + compte + "[%' ORDER BY event_time")) {
            while (lignes.next()) {
                String pose = lignes.getString(1).strip();
                if (pose.matches("(?is)(SELECT|INSERT|UPDATE|COMMIT).*") && !pose.matches("(?is)SELECT 1\\s*")) {
                    lus.add(pose);
                }
            }
        }
        return lus;
    }

    private void executer(String sql) throws SQLException {
        try (Statement ordre = racine.createStatement()) {
            ordre.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        executer("SET GLOBAL general_log = 0");
        racine.close();
    }
}
