package fr.siao.hebergement;

import fr.siao.menage.ChargeEnQuestion;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Une prise en charge en cours met le SIAO en charge du ménage (MEN-9). */
@Dependent
public class ChargeParLeSejour {
    @Inject
    private Sejours sejours;

    void repondre(@Observes ChargeEnQuestion question) {
        if (question.auSiao() && sejours.enCoursDe(question.menage()).isPresent()) {
            question.assumer();
        }
    }
}
