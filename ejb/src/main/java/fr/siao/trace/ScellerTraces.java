package fr.siao.trace;

import fr.siao.socle.ParLots;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Scelle les traces au fil de l'eau ; si deux serveurs s'y mettent ensemble, l'unicité du lot n'en garde qu'un. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class ScellerTraces {
    @Inject
    private Traces traces;

    @Inject
    private ParLots parLots;

    @Inject
    private Clock horloge;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void sceller() {
        parLots.faire("sceau des traces", () -> traces.sceller(horloge.instant()));
    }
}
