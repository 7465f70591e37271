package fr.siao.referentiel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/** Met le schéma à jour au démarrage, une fois, quel que soit le serveur qui démarre le premier (OPS-1). */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {
    @Resource(lookup = "java:/jdbc/siao-migration")
    private DataSource base;

    @PostConstruct
    void migrer() {
        Schema.mettreAJour(base);
    }
}
