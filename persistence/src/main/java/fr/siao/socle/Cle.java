package fr.siao.socle;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Clé publique d'un ménage ou d'une personne (MEN-6) : une lettre et deux groupes de trois signes, sans I, L, O ni U
 * pour se dicter sans erreur. Elle ne dit rien de qui elle désigne.
 */
public final class Cle {
    private static final char[] SIGNES = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private static final Pattern FORME = Pattern.compile("[KP]-[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}");

    private Cle() {}

    public static String deMenage(RandomGenerator hasard) {
        return tirer('K', hasard);
    }

    public static String dePersonne(RandomGenerator hasard) {
        return tirer('P', hasard);
    }

    public static boolean bienFormee(String cle) {
        return cle != null && FORME.matcher(cle).matches();
    }

    /** Telle qu'on la tape ou la dicte : « k-40s-4a6 » est « K-40S-4A6 ». Nulle si rien n'est tapé. */
    public static String lue(String saisie) {
        return saisie == null ? null : saisie.strip().toUpperCase(Locale.ROOT);
    }

    private static String tirer(char lettre, RandomGenerator hasard) {
        StringBuilder cle = new StringBuilder(9).append(lettre);
        for (int i = 0; i < 6; i++) {
            if (i % 3 == 0) {
                cle.append('-');
            }
            cle.append(SIGNES[hasard.nextInt(SIGNES.length)]);
        }
        return cle.toString();
    }
}
