package fr.siao.menage;

import fr.siao.socle.ErreurMetier.Impossible;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Un événement d'avant le transfert ne se défait plus ; le ménage qui s'achève n'en attend plus (MEN-1, MEN-10). */
@Dependent
public class GarderLesTransferts {
    @Inject
    private Transferts transferts;

    void garder(@Observes CompositionEnQuestion question) {
        if (question.defait()
                && question.menages()
                        .anyMatch(m ->
                                transferts.accordeDepuis(m, question.evenement().getInstant()))) {
            throw new Impossible("evenement.depend.transfert");
        }
    }

    void finir(@Observes CompositionChangee change) {
        change.menages()
                .filter(Menage::clos)
                .flatMap(menage -> transferts.garderVivant(menage).stream())
                .forEach(transfert -> transfert.retirer(change.par()));
    }

    void porter(@Observes DossiersTouches dossiers) {
        dossiers.porter("transfert", "t.menage_id IN :menages", "menage_id", "etat");
    }
}
