package fr.siao.socle;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Le serveur est prêt quand sa base répond (OPS-3). */
@Readiness
@ApplicationScoped
public class BaseJoignable implements HealthCheck {
    private static final int ATTENTE_SECONDES = 2;

    @Resource(lookup = "java:/jdbc/siao")
    private DataSource base;

    @Override
    public HealthCheckResponse call() {
        try (Connection connexion = base.getConnection()) {
            return HealthCheckResponse.named("base de données")
                    .status(connexion.isValid(ATTENTE_SECONDES))
                    .build();
        } catch (SQLException e) {
            return HealthCheckResponse.down("base de données");
        }
    }
}
