package fr.siao.menage.doubles;

/**
 * Ce qui sépare deux mots, de 0 (rien de commun) à 1 (le même) : une distance d'édition où deux lettres voisines d'oreille
 * coûtent peu, et deux lettres échangées une seule faute. Les coûts sont dans {@code couts.csv}.
 */
final class Ressemblance {
    private static final int SIGNES = 128;
    private static final float[][] REMPLACER = new float[SIGNES][SIGNES];
    private static final float[] OMETTRE = new float[SIGNES];
    private static final float ECHANGER = 0.8f;

    static {
        for (int a = 0; a < SIGNES; a++) {
            OMETTRE[a] = 1;
            for (int b = 0; b < SIGNES; b++) {
                REMPLACER[a][b] = a == b ? 0 : 1;
            }
        }
        for (String[] ligne : Tableau.lire("couts")) {
            float cout = Float.parseFloat(ligne[2]);
            char a = ligne[0].charAt(0);
            if (ligne[1].isEmpty()) {
                OMETTRE[a] = cout;
            } else {
                char b = ligne[1].charAt(0);
                REMPLACER[a][b] = cout;
                REMPLACER[b][a] = cout;
            }
        }
    }

    private Ressemblance() {}

    /** Entre deux mots lus. */
    static double entendue(String a, String b) {
        return mesurer(a, b, true);
    }

    /** Entre deux mots écrits : toutes les fautes se valent. */
    static double ecrite(String a, String b) {
        return mesurer(a, b, false);
    }

    private static double mesurer(String a, String b, boolean oreille) {
        if (a.equals(b)) {
            return 1;
        }
        int longueur = Math.max(a.length(), b.length());
        float[] avant2 = new float[b.length() + 1];
        float[] avant = new float[b.length() + 1];
        float[] ligne = new float[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            avant[j] = avant[j - 1] + omettre(b.charAt(j - 1), oreille);
        }
        for (int i = 1; i <= a.length(); i++) {
            char x = a.charAt(i - 1);
            ligne[0] = avant[0] + omettre(x, oreille);
            for (int j = 1; j <= b.length(); j++) {
                char y = b.charAt(j - 1);
                float cout = Math.min(
                        avant[j - 1] + remplacer(x, y, oreille),
                        Math.min(avant[j] + omettre(x, oreille), ligne[j - 1] + omettre(y, oreille)));
                if (i > 1 && j > 1 && x == b.charAt(j - 2) && a.charAt(i - 2) == y) {
                    cout = Math.min(cout, avant2[j - 2] + ECHANGER);
                }
                ligne[j] = cout;
            }
            float[] libre = avant2;
            avant2 = avant;
            avant = ligne;
            ligne = libre;
        }
        return 1 - avant[b.length()] / longueur;
    }

    private static float omettre(char x, boolean oreille) {
        return oreille && x < SIGNES ? OMETTRE[x] : 1;
    }

    private static float remplacer(char x, char y, boolean oreille) {
        return oreille && x < SIGNES && y < SIGNES ? REMPLACER[x][y] : x == y ? 0 : 1;
    }
}
