package fr.siao.referentiel;

import java.util.ServiceLoader;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** Le schéma de la base et ses données de référence, tenus par Flyway : le fournisseur JPA n'y touche jamais. */
public final class Schema {
    private Schema() {}

    /**
     * Met la base à jour. Un verrou en base fait attendre les serveurs qui démarrent ensemble (OPS-1).
     *
     * <p>Les migrations écrites en Java s'annoncent dans {@code META-INF/services} : chacune reste dans son domaine.
     *
     * @param base connectée avec le compte propriétaire du schéma
     * @return nombre de migrations faites par cet appel
     */
    public static int mettreAJour(DataSource base) {
        ClassLoader chargeur = Schema.class.getClassLoader();
        return Flyway.configure(chargeur)
                .dataSource(base)
                .locations("classpath:db/migration")
                .javaMigrations(ServiceLoader.load(JavaMigration.class, chargeur).stream()
                        .map(ServiceLoader.Provider::get)
                        .toArray(JavaMigration[]::new))
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
