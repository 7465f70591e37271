package fr.siao.evaluation;

import fr.siao.menage.DossiersTouches;
import fr.siao.menage.PersonneAbsorbee;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Les réponses vivantes d'une fiche absorbée complètent celles que l'on garde ; les réponses figées d'une évaluation restent
 * celles de la fiche qu'elles disaient (MEN-5, EVA-2).
 */
@Dependent
public class SuivreFusion {
    @Inject
    private Renseignements renseignements;

    void porter(@Observes DossiersTouches dossiers) {
        dossiers.porter(
                "renseignement", "t.personne_id IN :personnes OR t.menage_id IN :menages", "personne_id", "valeur");
    }

    void suivre(@Observes PersonneAbsorbee fusion) {
        renseignements.confier(fusion.absorbee().id(), fusion.gardee().id());
    }
}
