package fr.siao.evaluation;

import fr.siao.evaluation.OuvrirEvaluation.Volet;
import java.io.Serializable;
import java.util.List;

/** Une partie du dossier, telle qu'on la tape. */
public record VoletSaisi(Partie partie, List<GroupeSaisi> groupes) implements Serializable {
    static VoletSaisi de(Volet volet) {
        return new VoletSaisi(
                volet.partie(),
                volet.groupes().stream()
                        .map(g -> new GroupeSaisi(
                                g.qui(),
                                g.champs().stream().map(ChampSaisi::new).toList()))
                        .toList());
    }

    List<ChampSaisi> champs() {
        return groupes.stream().flatMap(g -> g.champs().stream()).toList();
    }

    public Partie getPartie() {
        return partie;
    }

    public List<GroupeSaisi> getGroupes() {
        return groupes;
    }
}
