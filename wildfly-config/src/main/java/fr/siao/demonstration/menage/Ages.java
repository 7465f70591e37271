package fr.siao.demonstration.menage;

import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Âges d'un ménage : ceux des adultes d'abord, puis des enfants qu'ils peuvent avoir. */
final class Ages {
    private static final int PARENT_MIN = 19;
    private static final int PARENT_MAX = 54;

    /** Âge du plus jeune parent à la naissance de son premier enfant, au moins. */
    private static final int PREMIER_ENFANT = 17;

    private static final int DERNIER_ENFANT = 44;
    private static final int ENFANT_MAX = 17;

    private final Atelier atelier;
    private final Hasard hasard;

    Ages(Atelier atelier, Hasard hasard) {
        this.atelier = atelier;
        this.hasard = hasard;
    }

    int adulte(Cible cible, boolean parent) {
        int min = Math.max(cible.ageMin(), cible.ageHabituelMin());
        int max = cible.ageHabituelMax();
        if (parent) {
            min = Math.max(min, PARENT_MIN);
            max = Math.max(min, Math.min(max, PARENT_MAX));
        }
        int de = min;
        int a = max;
        String tranche = atelier.proportions().du("AGE_ADULTE").tirer(hasard, t -> bas(t) <= a && haut(t) >= de);
        return hasard.entre(Math.max(min, bas(tranche)), Math.min(max, haut(tranche)));
    }

    /** Un conjoint, un frère, une amie : d'un âge voisin, dans les bornes de la cible. */
    int voisin(int age, Cible cible) {
        int max = cible.ageMax() == null ? age + 9 : Math.min(cible.ageMax(), age + 9);
        return Math.min(max, Math.max(cible.ageMin(), age + hasard.entre(-6, 9)));
    }

    /** Âges des enfants, du plus grand au plus petit. */
    List<Integer> enfants(int nombre, int agePlusJeuneParent) {
        int max = Math.min(ENFANT_MAX, Math.max(0, agePlusJeuneParent - PREMIER_ENFANT));
        int min = Math.min(max, Math.max(0, agePlusJeuneParent - DERNIER_ENFANT));
        List<Integer> ages = new ArrayList<>();
        for (int essai = 0; ages.size() < nombre; essai++) {
            int age = min + (int) ((max - min + 1) * Math.pow(hasard.unite(), 1.25));
            if (essai > 12 || !ages.contains(age)) {
                ages.add(age);
            }
        }
        ages.sort(Comparator.reverseOrder());
        return ages;
    }

    LocalDate naissance(int age) {
        return atelier.repere().jour().minusYears(age).minusDays(hasard.entre(0, 363));
    }

    private static int bas(String tranche) {
        return Integer.parseInt(tranche.substring(0, tranche.indexOf('-')));
    }

    private static int haut(String tranche) {
        return Integer.parseInt(tranche.substring(tranche.indexOf('-') + 1));
    }
}
