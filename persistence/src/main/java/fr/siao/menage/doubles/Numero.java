package fr.siao.menage.doubles;

/** Un numéro de téléphone, pour le comparer : jamais pour appeler. */
final class Numero {
    private static final int SIGNIFICATIFS = 9;
    private static final int CHIFFRES_MIN = 6;

    private Numero() {}

    /**
     * Ses neuf derniers chiffres : ce qui reste commun à « 06 39 98 00 01 », « +33 6 39 98 00 01 » et « 0033 639980001 »,
     * de même outre-mer et au Maghreb. Nul s'il est trop court pour distinguer quelqu'un.
     */
    static String comparable(String numero) {
        if (numero == null) {
            return null;
        }
        String chiffres = numero.replaceAll("\\D", "");
        return chiffres.length() < CHIFFRES_MIN
                ? null
                : chiffres.substring(Math.max(0, chiffres.length() - SIGNIFICATIFS));
    }
}
