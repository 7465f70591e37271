package fr.siao.evaluation;

import fr.siao.evaluation.RenseignerDossier.Ecrit;
import fr.siao.socle.ErreurMetier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Envoie les réponses tapées, et rend à chacune ce qui est écrit. */
@ApplicationScoped
public class Envois {
    @Inject
    private RenseignerDossier renseigner;

    /** Une réponse, dès qu'elle est tapée : ce qui ne va pas se dit sous le champ. */
    public void un(String cle, ChampSaisi champ) {
        if (!champ.change()) {
            return;
        }
        try {
            champ.recevoir(renseigner.repondre(cle, List.of(champ.saisie())).get(0));
        } catch (ErreurMetier refus) {
            champ.refuser(refus.getMessage());
        }
    }

    /**
     * Toutes celles qui ont changé, d'un seul envoi.
     *
     * @return vrai si toutes sont écrites ; sinon la page montre ce qu'un autre a répondu
     */
    public boolean tous(String cle, List<ChampSaisi> champs) {
        List<ChampSaisi> changes = champs.stream().filter(ChampSaisi::change).toList();
        if (changes.isEmpty()) {
            return champs.stream().allMatch(c -> c.getAutre() == null);
        }
        List<Ecrit> ecrits = renseigner.repondre(
                cle, changes.stream().map(ChampSaisi::saisie).toList());
        for (int i = 0; i < changes.size(); i++) {
            changes.get(i).recevoir(ecrits.get(i));
        }
        return champs.stream().allMatch(c -> c.getAutre() == null);
    }
}
