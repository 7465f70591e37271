package fr.siao.compte;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ce sur quoi une personne peut agir par les profils qu'un acte demande (HAB-3). Ce qui est dehors n'existe pas pour
 * elle : les requêtes le filtrent, elles ne le trient pas après coup.
 *
 * <p>Les ensembles ne sont jamais vides : {@code -1} y tient lieu de « rien », parce qu'une liste vide ne s'écrit pas en
 * SQL. Il porte aussi le compte : un ménage protégé n'existe que pour son équipe, nommée une à une (URG-10).
 */
public record Perimetre(
        Long compte,
        Set<Long> siaos,
        Set<Long> gestionnaires,
        Set<Long> structures,
        Set<Long> dispositifs,
        Set<String> departements)
        implements Serializable {

    private static final Long RIEN = -1L;

    public static Perimetre de(Collection<Habilitation> droits) {
        Set<Long> siaos = new HashSet<>(Set.of(RIEN));
        Set<Long> gestionnaires = new HashSet<>(Set.of(RIEN));
        Set<Long> structures = new HashSet<>(Set.of(RIEN));
        Set<Long> dispositifs = new HashSet<>(Set.of(RIEN));
        Set<String> departements = new HashSet<>(Set.of("-"));
        for (Habilitation droit : droits) {
            ajouter(siaos, droit.getSiao());
            ajouter(gestionnaires, droit.getGestionnaire());
            ajouter(structures, droit.getStructure());
            ajouter(dispositifs, droit.getDispositif());
            ajouter(departements, droit.getDepartement());
        }
        return new Perimetre(compte(droits), siaos, gestionnaires, structures, dispositifs, departements);
    }

    private static Long compte(Collection<Habilitation> droits) {
        return droits.stream().map(droit -> droit.getCompte().id()).findFirst().orElse(RIEN);
    }

    /** Tout un SIAO, et rien d'autre, sauf les ménages protégés : pour une tâche de l'application. */
    public static Perimetre duSiao(Long siao) {
        return new Perimetre(RIEN, Set.of(siao), Set.of(RIEN), Set.of(RIEN), Set.of(RIEN), Set.of("-"));
    }

    private static <T> void ajouter(Set<T> ensemble, T valeur) {
        if (valeur != null) {
            ensemble.add(valeur);
        }
    }

    /** Le SIAO de ce périmètre quand il n'y en a qu'un : celui au nom de qui la personne agit. */
    public Long siaoUnique() {
        return siaos.stream().filter(s -> !s.equals(RIEN)).findFirst().orElse(null);
    }

    /** Les SIAO de ce périmètre, sans ce qui tient lieu de « rien » ; vide s'il n'y en a pas. */
    public Set<Long> siaosReels() {
        return reels(siaos);
    }

    /** Les structures de ce périmètre, de même. */
    public Set<Long> structuresReelles() {
        return reels(structures);
    }

    private static Set<Long> reels(Set<Long> ensemble) {
        return ensemble.stream().filter(s -> !s.equals(RIEN)).collect(Collectors.toSet());
    }

    public boolean contientSiao(Long siao) {
        return siaos.contains(siao);
    }

    /** Un ménage de ce SIAO, que suit cette structure, est-il dedans ? Nulle si aucune ne le suit. */
    public boolean couvre(Long siao, Long structure) {
        return contientSiao(siao) || structures.contains(structure);
    }
}
