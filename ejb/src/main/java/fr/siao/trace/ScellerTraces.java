package fr.siao.trace;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/** Scelle les traces au fil de l'eau ; si deux serveurs s'y mettent ensemble, l'unicité du lot n'en garde qu'un. */
@Singleton
@PermitAll
public class ScellerTraces {
    @Inject
    private Traces traces;

    @Inject
    private Clock horloge;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void sceller() {
        traces.sceller(horloge.instant());
    }
}
