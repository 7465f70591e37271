package fr.siao.demande;

import fr.siao.menage.ChargeEnQuestion;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Une demande qui vit met le SIAO en charge du ménage (MEN-9). Qui vient de la clore le reste le temps d'un accès motivé :
 * il relit ce qu'il a fait, et peut s'en apercevoir s'il s'est trompé.
 */
@Dependent
public class ChargeParLaDemande {
    @Inject
    private Demandes demandes;

    void repondre(@Observes ChargeEnQuestion question) {
        if (question.auSiao()
                && (demandes.vivante(question.menage()).isPresent()
                        || demandes.menee(question.menage(), question.compte(), question.recemment()))) {
            question.assumer();
        }
    }
}
