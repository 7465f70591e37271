package fr.siao.demande;

import fr.siao.menage.Menage;
import fr.siao.menage.MenageTransfere;
import fr.siao.menage.TransfertEnQuestion;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** La demande passe au SIAO qui devient celui du ménage : elle change de file et garde son ancienneté (MEN-10). */
@Dependent
public class SuivreTransfert {
    private static final int DERNIERES = 20;

    /** Avant ceux qui regardent si une place est proposée : la demande gardée, plus personne n'en propose. */
    private static final int D_ABORD = 100;

    @Inject
    private Demandes demandes;

    @Inject
    private FileAttente file;

    void garder(@Observes @Priority(D_ABORD) TransfertEnQuestion question) {
        quiSuivent(question.menage()).forEach(demandes::verrouiller);
    }

    void suivre(@Observes MenageTransfere transfere) {
        quiSuivent(transfere.menage()).forEach(demande -> {
            demande.suivreLeMenage();
            file.actualiser(demande, transfere.par().jour());
        });
    }

    /** Celle qui vit, et celle qu'une action peut encore ranimer. */
    private Stream<Demande> quiSuivent(Menage menage) {
        return demandes.deMenage(menage, DERNIERES).stream()
                .filter(d -> d.getEtat().enCours());
    }
}
