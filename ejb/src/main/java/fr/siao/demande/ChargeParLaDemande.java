package fr.siao.demande;

import fr.siao.compte.Intervention;
import fr.siao.menage.ChargeEnQuestion;
import fr.siao.menage.Menage;
import fr.siao.referentiel.CodeReglage;
import fr.siao.referentiel.Reglages;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/**
 * Une demande qui vit met le SIAO en charge du ménage (MEN-9). Qui vient de la clore le reste le temps d'un accès motivé :
 * il relit ce qu'il a fait, et peut s'en apercevoir s'il s'est trompé.
 */
@Dependent
public class ChargeParLaDemande {
    @Inject
    private Intervention intervention;

    @Inject
    private Demandes demandes;

    @Inject
    private Reglages reglages;

    void repondre(@Observes ChargeEnQuestion question) {
        if (question.auSiao() && (demandes.vivante(question.menage()).isPresent() || vientDAgir(question.menage()))) {
            question.assumer();
        }
    }

    private boolean vientDAgir(Menage menage) {
        int heures = reglages.entier(
                CodeReglage.ACCES_MOTIVE_HEURES, menage.getSiao().id(), intervention.jour());
        Instant depuis = intervention.maintenant().minus(Duration.ofHours(heures));
        return demandes.menee(menage, intervention.signature().compte(), depuis);
    }
}
