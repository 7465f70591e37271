package fr.siao.demande;

import fr.siao.evaluation.EvaluationPubliee;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** La demande qui vit s'appuie sur l'évaluation la plus récente, et la file le montre (EVA-3). */
@Dependent
public class SuivreEvaluation {
    @Inject
    private Demandes demandes;

    @Inject
    private FileAttente file;

    void suivre(@Observes EvaluationPubliee publiee) {
        demandes.verrouillerVivante(publiee.evaluation().getMenage()).ifPresent(demande -> {
            demande.sAppuyerSur(publiee.evaluation());
            file.actualiser(demande, publiee.par().jour());
        });
    }
}
