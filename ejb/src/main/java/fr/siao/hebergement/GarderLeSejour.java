package fr.siao.hebergement;

import fr.siao.menage.CompositionEnQuestion;
import fr.siao.menage.DossiersTouches;
import fr.siao.menage.Evenement;
import fr.siao.menage.Menage;
import fr.siao.socle.ErreurMetier.Impossible;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Un ménage qui s'achève ne laisse pas une place occupée par personne : la structure enregistre d'abord sa sortie (MEN-1). */
@Dependent
public class GarderLeSejour {
    @Inject
    private Sejours sejours;

    void garder(@Observes CompositionEnQuestion question) {
        Evenement evenement = question.evenement();
        if (question.defait()) {
            if (question.menages().anyMatch(menage -> sejours.bougeDepuis(menage, evenement.getJour()))) {
                throw new Impossible("evenement.depend.sejour");
            }
            return;
        }
        question.menages()
                .filter(Menage::clos)
                .flatMap(menage -> sejours.enCoursDe(menage).stream())
                .findFirst()
                .ifPresent(sejour -> {
                    throw evenement.getNature() == Evenement.Nature.REUNION
                            ? new Impossible(
                                    "evenement.reunion.heberge",
                                    sejour.getMenage().getCle())
                            : new Impossible(
                                    "evenement.deces.heberge", sejour.getPlace().getLibelle());
                });
    }

    void porter(@Observes DossiersTouches dossiers) {
        dossiers.porter("prise_en_charge", "t.menage_id IN :menages", "menage_id", "place_id", "debut", "fin");
    }
}
