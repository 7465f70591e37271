package fr.siao.trace;

import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import fr.siao.socle.Fuseau;
import fr.siao.socle.ParLots;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Chaque nuit, efface les traces qui ont passé leur temps (TRA-1). Un lot toutes les dix secondes, chacun dans sa
 * transaction : une très grosse journée de traces s'efface en une nuit, sans jamais tenir la table.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class PurgerTraces {
    @Inject
    private Traces traces;

    @Inject
    private Reglages reglages;

    @Inject
    private ParLots parLots;

    @Inject
    private Clock horloge;

    @Schedule(hour = "1-4", minute = "*", second = "*/10", persistent = false)
    public void purger() {
        Instant maintenant = horloge.instant();
        parLots.faire(
                "effacement des traces",
                () -> traces.purger(
                        maintenant,
                        reglages.entier(CodeReglage.TRACE_CONSERVATION_JOURS, null, Fuseau.jour(maintenant))));
    }
}
