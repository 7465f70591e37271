package fr.siao.demande;

import fr.siao.menage.ChargeEnQuestion;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Une demande qui vit met le SIAO en charge du ménage (MEN-9). */
@Dependent
public class ChargeParLaDemande {
    @Inject
    private Demandes demandes;

    void repondre(@Observes ChargeEnQuestion question) {
        if (question.auSiao() && demandes.enCours(question.menage())) {
            question.assumer();
        }
    }
}
