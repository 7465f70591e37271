package fr.siao.menage;

import fr.siao.socle.ErreurMetier.Impossible;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Une fusion a réuni des personnes depuis un événement : celui-ci ne se défait plus avant elle (MEN-1, MEN-5). */
@Dependent
public class GarderLaFusion {
    @Inject
    private Fusions fusions;

    void garder(@Observes CompositionEnQuestion question) {
        if (question.defait() && fusions.suit(question.evenement())) {
            throw new Impossible("evenement.depend.fusion");
        }
    }
}
