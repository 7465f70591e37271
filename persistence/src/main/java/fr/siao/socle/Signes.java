package fr.siao.socle;

import java.util.regex.Pattern;

/** Les signes que l'on accepte dans une saisie. */
public final class Signes {
    /**
     * Ni commande, ni chevron, ni image, ni signe qui renverse le sens de lecture : un nom s'écrit avec des lettres, des
     * espaces, des traits d'union, des apostrophes.
     */
    public static final String D_UN_NOM =
            "[^\\p{Cntrl}<>{}\\[\\]\\\\\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{2600}-\\x{27BF}\\x{1F000}-\\x{1FAFF}]*";

    /** Ce qui ne se voit pas et qu'aucun texte n'attend : les commandes, fin de ligne et tabulation exceptées. */
    private static final Pattern INVISIBLES = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Signes() {}

    /** Un texte libre, sans ses blancs autour ni ses signes invisibles ; nul s'il n'en reste rien. */
    public static String texte(String saisi) {
        if (saisi == null) {
            return null;
        }
        String propre =
                INVISIBLES.matcher(saisi.replace("\r\n", "\n")).replaceAll("").strip();
        return propre.isEmpty() ? null : propre;
    }
}
