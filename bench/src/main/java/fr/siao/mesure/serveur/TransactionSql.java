package fr.siao.mesure.serveur;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** Une transaction écrite à la main, rejouée comme le fait le guichet quand la base n'a pas su départager deux écritures. */
final class TransactionSql {
    private static final Set<Integer> A_REJOUER = Set.of(1020, 1205, 1213);
    private static final int ESSAIS = 4;

    /** Ce qu'elle fait. */
    interface Travail<T> {
        T faire(Ordres ordres) throws SQLException;
    }

    private final DataSource base;

    TransactionSql(DataSource base) {
        this.base = base;
    }

    <T> T faire(Travail<T> travail) throws SQLException {
        for (int essai = 1; ; essai++) {
            try (Connection connexion = base.getConnection()) {
                connexion.setAutoCommit(false);
                try {
                    T resultat = travail.faire(new Ordres(connexion));
                    connexion.commit();
                    return resultat;
                } catch (SQLException | RuntimeException e) {
                    connexion.rollback();
                    throw e;
                }
            } catch (SQLException e) {
                if (essai == ESSAIS || !A_REJOUER.contains(e.getErrorCode())) {
                    throw e;
                }
            }
        }
    }
}
