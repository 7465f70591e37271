package fr.siao.referentiel;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Le schéma de la base et ses données de référence, tenus par Flyway : le fournisseur JPA n'y touche jamais. */
public final class Schema {
    private Schema() {}

    /**
     * Met la base à jour. Un verrou en base fait attendre les serveurs qui démarrent ensemble (OPS-1).
     *
     * @param base connectée avec le compte propriétaire du schéma
     * @return nombre de migrations faites par cet appel
     */
    public static int mettreAJour(DataSource base) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(base)
                .locations("classpath:db/migration")
                .javaMigrations(new V6__Communes())
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
