package fr.siao.demonstration.menage;

import fr.siao.demonstration.offre.Place;
import fr.siao.demonstration.offre.Public;
import fr.siao.menage.Composition;
import java.util.EnumSet;
import java.util.Set;

/**
 * Le ménage que l'on cherche à tirer.
 *
 * @param ageMax âge que nul adulte ne dépasse, ou nul
 * @param animaux vrai s'il peut en avoir
 * @param mobiliteReduite probabilité qu'une personne se déplace difficilement
 */
public record Cible(
        Set<Composition> compositions,
        int personnesMin,
        int personnesMax,
        int ageMin,
        Integer ageMax,
        int ageHabituelMin,
        int ageHabituelMax,
        boolean animaux,
        double mobiliteReduite) {

    private static final int PERSONNES_MAX = 8;

    /** N'importe quel ménage majeur. */
    public static Cible tous(double mobiliteReduite) {
        Set<Composition> compositions = EnumSet.allOf(Composition.class);
        compositions.remove(Composition.MINEUR_ISOLE);
        compositions.remove(Composition.MINEURS_EN_GROUPE);
        return new Cible(compositions, 1, PERSONNES_MAX, 18, null, 18, 76, true, mobiliteReduite);
    }

    /** Un ménage à qui cette place convient (ORI-1). */
    public static Cible de(Place place, double mobiliteReduite) {
        Public accueilli = place.dispositif.accueilli;
        boolean accessible = place.pmr && place.emplacement.dePlainPied();
        return new Cible(
                accueilli.compositions(),
                place.modele.min(),
                place.modele.max(),
                accueilli.ageMin(),
                accueilli.ageMax(),
                accueilli.ageHabituelMin(),
                accueilli.ageHabituelMax(),
                place.dispositif.animaux,
                accessible ? mobiliteReduite : 0);
    }

    public Cible seulement(Composition composition, int personnes) {
        return new Cible(
                EnumSet.of(composition),
                personnes,
                personnes,
                ageMin,
                ageMax,
                ageHabituelMin,
                ageHabituelMax,
                animaux,
                mobiliteReduite);
    }
}
