package fr.siao.demarrage;

import java.util.List;

/** Tire d'un compte rendu d'échec de WildFly, long et emboîté, la seule phrase qui aide : la cause première. */
final class CauseEchec {

    private static final String CAUSE = "Caused by: ";
    private static final int LONGUEUR_MAXIMALE = 400;

    private CauseEchec() {}

    static String lire(String compteRendu) {
        List<String> lignes = compteRendu
                .replace("\\n", "\n")
                .replaceAll("\\\\+\"", "'")
                .lines()
                .toList();
        String retenue = lignes.isEmpty() ? "cause inconnue" : lignes.get(0);
        for (String ligne : lignes) {
            int debut = ligne.lastIndexOf(CAUSE);
            retenue = debut < 0 ? retenue : ligne.substring(debut + CAUSE.length());
        }
        String propre =
                retenue.replaceAll("[\"{}]", "").replaceAll("[.,'\\s]+$", "").strip();
        return propre.length() > LONGUEUR_MAXIMALE ? propre.substring(0, LONGUEUR_MAXIMALE) + "…" : propre;
    }
}
