package fr.siao.evaluation;

import fr.siao.menage.CompositionEnQuestion;
import fr.siao.menage.DossiersTouches;
import fr.siao.socle.ErreurMetier.Impossible;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Une évaluation publiée depuis un événement parle du ménage tel qu'il l'a fait : il ne se défait plus (MEN-1). */
@Dependent
public class GarderLEvaluation {
    @Inject
    private Evaluations evaluations;

    void garder(@Observes CompositionEnQuestion question) {
        if (question.defait()
                && question.menages()
                        .flatMap(menage -> evaluations.enVigueur(menage).stream())
                        .anyMatch(e ->
                                e.getPublieeLe().isAfter(question.evenement().getInstant()))) {
            throw new Impossible("evenement.depend.evaluation");
        }
    }

    void porter(@Observes DossiersTouches dossiers) {
        dossiers.porter("evaluation", "t.menage_id IN :menages", "menage_id", "etat");
    }
}
