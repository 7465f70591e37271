package fr.siao.orientation;

import fr.siao.menage.ChargeEnQuestion;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Une proposition qui vit met le SIAO en charge du ménage (MEN-9). */
@Dependent
public class ChargeParLaProposition {
    @Inject
    private Propositions propositions;

    void repondre(@Observes ChargeEnQuestion question) {
        if (question.auSiao() && propositions.enLice(question.menage())) {
            question.assumer();
        }
    }
}
