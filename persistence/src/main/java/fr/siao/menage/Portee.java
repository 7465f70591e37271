package fr.siao.menage;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Les lignes d'une table qui parlent de personnes ou de ménages qu'une fusion réunit.
 *
 * @param condition en SQL, où « :personnes » et « :menages » sont leurs identifiants
 * @param temoins colonnes qui, si elles bougent ensuite, empêchent de défaire ; vide si seules comptent les valeurs que la
 *     fusion a changées
 */
public record Portee(String table, String condition, List<String> temoins) {
    String condition(Collection<Long> personnes, Collection<Long> menages) {
        return condition.replace(":personnes", liste(personnes)).replace(":menages", liste(menages));
    }

    private static String liste(Collection<Long> ids) {
        return ids.isEmpty() ? "(-1)" : ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }
}
