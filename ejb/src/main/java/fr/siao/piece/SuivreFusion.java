package fr.siao.piece;

import fr.siao.menage.DossiersTouches;
import fr.siao.menage.PersonneAbsorbee;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Les pièces d'une fiche absorbée passent à celle que l'on garde (MEN-5). */
@Dependent
public class SuivreFusion {
    @Inject
    private Pieces pieces;

    void porter(@Observes DossiersTouches dossiers) {
        dossiers.porter("piece", "t.personne_id IN :personnes OR t.menage_id IN :menages");
    }

    void suivre(@Observes PersonneAbsorbee fusion) {
        pieces.confier(fusion.absorbee().id(), fusion.gardee().id());
    }
}
