package fr.siao.menage.doubles;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Un nom tel qu'il est écrit, ramené à des mots en minuscules, sans accent, ligature, apostrophe ni trait d'union. */
final class Ecriture {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern ELISION = Pattern.compile("(?<![\\p{L}])([dl])'");
    private static final Pattern ENTRE_MOTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Les lettres que la décomposition Unicode laisse entières ; les signes du ʿayn et du hamza s'effacent. */
    private static final List<String[]> LETTRES = Tableau.lire("lettres");

    /** Articles, filiations et particules : on les écrit ou non, séparés ou collés. */
    private static final Set<String> PARTICULES =
            Tableau.lire("particules").stream().map(ligne -> ligne[0]).collect(Collectors.toUnmodifiableSet());

    private Ecriture() {}

    /** Minuscules sans accents ; les mots restent séparés d'une espace. */
    static String plier(String texte) {
        String plie = ACCENTS.matcher(Normalizer.normalize(texte, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (String[] lettre : LETTRES) {
            plie = plie.replace(lettre[0], lettre[1]);
        }
        plie = ELISION.matcher(plie).replaceAll("$1 ").replace("'", "");
        return ENTRE_MOTS.matcher(plie).replaceAll(" ").strip();
    }

    /** Les mots qui comptent : sans particules, sauf s'il n'y a qu'elles. */
    static List<String> mots(String plie) {
        if (plie.isEmpty()) {
            return List.of();
        }
        List<String> tous = Arrays.asList(plie.split(" "));
        List<String> pleins =
                tous.stream().filter(mot -> !PARTICULES.contains(mot)).toList();
        return pleins.isEmpty() ? tous : pleins;
    }
}
