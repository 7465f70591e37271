package fr.siao.menage.doubles;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Comment un mot se lit, quelle que soit la langue qui a servi à l'écrire : {@code ecritures.csv} dit, dans l'ordre, ce
 * qui s'écrit de plusieurs façons. {@code C} y note le son de « ch », {@code J} celui de « j », {@code H} celui de « kh ».
 */
final class Prononciation {
    private static final int SON_MAX = 6;
    private static final List<Regle> LECTURE = regles("ecritures");
    private static final List<Regle> SONS = regles("sons");

    private record Regle(Pattern motif, String remplacement) {}

    private Prononciation() {}

    /** Le mot lu : une écriture commune, voyelles comprises. */
    static String lire(String mot) {
        return appliquer(LECTURE, mot);
    }

    /** L'ossature du mot lu : ses consonnes, après « A » s'il commence par une voyelle. */
    static String son(String lu) {
        String son = appliquer(SONS, lu);
        return son.length() > SON_MAX ? son.substring(0, SON_MAX) : son;
    }

    private static String appliquer(List<Regle> regles, String mot) {
        String lu = mot;
        for (Regle regle : regles) {
            String suivant = regle.motif().matcher(lu).replaceAll(regle.remplacement());
            lu = suivant.isEmpty() ? lu : suivant;
        }
        return lu;
    }

    private static List<Regle> regles(String tableau) {
        return Tableau.lire(tableau).stream()
                .map(ligne -> new Regle(Pattern.compile(ligne[0]), ligne[1]))
                .toList();
    }
}
