package fr.siao.echeance;

import fr.siao.demande.ClotureDeDemande;
import fr.siao.demande.DemandeChangee;
import fr.siao.evaluation.EvaluationPubliee;
import fr.siao.evaluation.FlashConclue;
import fr.siao.hebergement.SejourChange;
import fr.siao.menage.CompositionChangee;
import fr.siao.menage.DossiersReunis;
import fr.siao.menage.FicheChangee;
import fr.siao.menage.Menage;
import fr.siao.menage.MenageCree;
import fr.siao.menage.MenageTransfere;
import fr.siao.socle.Signature;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** L'échéance d'un ménage se refait dans la transaction de ce qui change son parcours (EVA-1 à EVA-3). */
@Dependent
public class TenirEcheances {
    @Inject
    private Echeances echeances;

    void rencontre(@Observes MenageCree cree) {
        tenir(cree.menage(), cree.par());
    }

    void rencontre(@Observes FlashConclue conclue) {
        tenir(conclue.flash().getMenage(), conclue.par());
    }

    void evaluation(@Observes EvaluationPubliee publiee) {
        tenir(publiee.evaluation().getMenage(), publiee.par());
    }

    void sejour(@Observes SejourChange change) {
        tenir(change.sejour().getMenage(), change.par());
    }

    void demande(@Observes DemandeChangee changee) {
        tenir(changee.demande().getMenage(), changee.par());
    }

    void demande(@Observes ClotureDeDemande cloture) {
        tenir(cloture.demande().getMenage(), cloture.par());
    }

    void composition(@Observes CompositionChangee change) {
        change.menages().forEach(menage -> tenir(menage, change.par()));
    }

    void suivi(@Observes FicheChangee change) {
        tenir(change.menage(), change.par());
    }

    void transfert(@Observes MenageTransfere transfere) {
        tenir(transfere.menage(), transfere.par());
    }

    void fusion(@Observes DossiersReunis reunis) {
        reunis.menages().forEach(menage -> tenir(menage, reunis.par()));
    }

    private void tenir(Menage menage, Signature par) {
        echeances.actualiser(menage, par.jour());
    }
}
