package fr.siao.socle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** L'heure du système, donnée à qui la demande : rien d'autre ne la lit. */
@ApplicationScoped
public class Horloge {
    @Produces
    public Clock heure() {
        return Clock.systemUTC();
    }
}
