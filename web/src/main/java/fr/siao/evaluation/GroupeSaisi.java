package fr.siao.evaluation;

import java.io.Serializable;
import java.util.List;

/** Les réponses d'une partie qui parlent du ménage ({@code qui} vide) ou d'une personne. */
public record GroupeSaisi(String qui, List<ChampSaisi> champs) implements Serializable {
    public String getQui() {
        return qui;
    }

    public List<ChampSaisi> getChamps() {
        return champs;
    }
}
