package fr.siao.echeance;

import fr.siao.socle.Fuseau;
import fr.siao.socle.ParLots;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Chaque nuit, toutes les échéances se refont : un jour de plus, un réglage changé, un ménage que plus rien ne suit. À la mise
 * à jour qui les apporte, elles se font dès le démarrage.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class RefaireEcheances {
    @Inject
    private Echeances echeances;

    @Inject
    private ParLots parLots;

    @Inject
    private Clock horloge;

    @Resource
    private TimerService minuteur;

    @PostConstruct
    void premiereFois() {
        if (echeances.jamaisFaites()) {
            minuteur.createSingleActionTimer(0, new TimerConfig(null, false));
        }
    }

    @Timeout
    @Schedule(hour = "3", minute = "40", persistent = false)
    public void toutes() {
        LocalDate jour = Fuseau.jour(horloge.instant());
        parLots.parLots(
                "échéances d'évaluation",
                echeances::aRefaire,
                lot -> echeances.actualiser(lot.get(0), lot.get(lot.size() - 1), jour));
    }
}
