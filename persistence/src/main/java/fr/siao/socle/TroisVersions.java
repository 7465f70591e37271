package fr.siao.socle;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Une fiche que deux personnes changent en même temps : telle qu'on l'a lue, telle que l'autre l'a enregistrée, telle qu'on
 * l'a tapée. Ce qu'un seul a changé se garde ; ce que les deux ont changé autrement se demande (MEN-6).
 */
public record TroisVersions<T, C extends Champ<T>>(List<C> champs, T lue, T enregistree, T tapee) {
    public TroisVersions(C[] champs, T lue, T enregistree, T tapee) {
        this(Arrays.asList(champs), lue, enregistree, tapee);
    }

    /** Changés par les deux, chacun à sa façon. */
    public List<C> conflits() {
        return parmi(c -> change(c, lue, enregistree) && change(c, lue, tapee) && change(c, enregistree, tapee));
    }

    /** Changés par l'autre seul : on les garde. */
    public List<C> repris() {
        return parmi(c -> change(c, lue, enregistree) && !change(c, lue, tapee));
    }

    /** Ce que l'enregistrement changera. */
    public List<C> changes() {
        return parmi(c -> !Objects.equals(valeur(c), c.de(enregistree)));
    }

    /** Ce que vaudra le champ : ce qui est tapé si on l'a changé, ce qui est enregistré sinon. */
    public Object valeur(C champ) {
        return champ.de(change(champ, lue, tapee) ? tapee : enregistree);
    }

    /** Les noms de ces champs, pour la trace. */
    public static String enMots(List<? extends Champ<?>> champs) {
        return champs.isEmpty() ? null : champs.stream().map(Champ::enMot).collect(Collectors.joining(", "));
    }

    private List<C> parmi(Predicate<C> condition) {
        return champs.stream().filter(condition).toList();
    }

    private boolean change(C champ, T avant, T apres) {
        return !Objects.equals(champ.de(avant), champ.de(apres));
    }
}
