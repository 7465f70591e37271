package fr.siao.demonstration.offre;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.siao.menage.Composition;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Public d'un dispositif.
 *
 * @param ageMax nul s'il n'y en a pas
 * @param ageHabituelMin âge en dessous duquel on n'y rencontre guère d'adultes
 */
public record Public(
        String code,
        Set<Composition> compositions,
        int ageMin,
        Integer ageMax,
        int ageHabituelMin,
        int ageHabituelMax,
        String libelle) {

    static Public de(NamedCsvRecord ligne) {
        Set<Composition> compositions = EnumSet.noneOf(Composition.class);
        Arrays.stream(ligne.getField("compositions").split(" "))
                .map(Composition::deCode)
                .forEach(compositions::add);
        String ageMax = ligne.getField("age_max");
        return new Public(
                ligne.getField("public"),
                compositions,
                Integer.parseInt(ligne.getField("age_min")),
                ageMax.isEmpty() ? null : Integer.valueOf(ageMax),
                Integer.parseInt(ligne.getField("age_habituel_min")),
                Integer.parseInt(ligne.getField("age_habituel_max")),
                ligne.getField("libelle"));
    }

    /** Vrai si une des compositions accueillies peut compter entre {@code min} et {@code max} personnes. */
    boolean peutOccuper(int min, int max) {
        return compositions.stream().anyMatch(c -> Tailles.min(c) <= max && Tailles.max(c) >= min);
    }
}
