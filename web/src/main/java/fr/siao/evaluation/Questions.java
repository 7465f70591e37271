package fr.siao.evaluation;

import fr.siao.evaluation.OuvrirEvaluation.Choix;
import fr.siao.socle.Libelles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Ce que l'on peut répondre à une question. */
@Named
@ApplicationScoped
public class Questions {
    @Inject
    private Libelles dit;

    public List<SelectItem> choix(ChampSaisi champ) {
        if (champ.getChamp().nature() == Nature.OUI_NON) {
            return List.of(new SelectItem("OUI", dit.dire("oui")), new SelectItem("NON", dit.dire("non")));
        }
        return champ.getChamp().choix().stream().map(Questions::item).toList();
    }

    private static SelectItem item(Choix choix) {
        return new SelectItem(choix.code(), choix.libelle());
    }
}
