package fr.siao.demande;

import fr.siao.evaluation.EvaluationPubliee;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** La demande qui vit s'appuie sur l'évaluation la plus récente, et la file le montre (EVA-3). */
@Dependent
public class SuivreEvaluation {
    private static final int DERNIERES = 20;

    @Inject
    private Demandes demandes;

    @Inject
    private FileAttente file;

    void suivre(@Observes EvaluationPubliee publiee) {
        demandes.deMenage(publiee.evaluation().getMenage(), DERNIERES).stream()
                .filter(demande -> demande.getEtat().vivante())
                .map(demandes::verrouiller)
                .forEach(demande -> {
                    demande.sAppuyerSur(publiee.evaluation());
                    file.actualiser(demande, publiee.par().jour());
                });
    }
}
