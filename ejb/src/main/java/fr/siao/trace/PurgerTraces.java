package fr.siao.trace;

import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import fr.siao.socle.Fuseau;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Chaque nuit, efface les traces qui ont passé leur temps (TRA-1). Un lot toutes les dix secondes, chacun dans sa
 * transaction : une très grosse journée de traces s'efface en une nuit, sans jamais tenir la table.
 */
@Singleton
@PermitAll
public class PurgerTraces {
    @Inject
    private Traces traces;

    @Inject
    private Reglages reglages;

    @Inject
    private Clock horloge;

    @Schedule(hour = "1-4", minute = "*", second = "*/10", persistent = false)
    public void purger() {
        Instant maintenant = horloge.instant();
        traces.purger(maintenant, reglages.entier(CodeReglage.TRACE_CONSERVATION_JOURS, null, Fuseau.jour(maintenant)));
    }
}
