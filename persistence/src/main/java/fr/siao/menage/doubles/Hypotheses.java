package fr.siao.menage.doubles;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Trois explications de deux signalements qui ont quelque chose en commun : la même personne, deux personnes de la même
 * famille, deux personnes sans rapport. Chaque indice est plus ou moins probable sous chacune ({@code indices.csv}) ; le
 * score est la part de la première (Fellegi et Sunter, à trois hypothèses au lieu de deux).
 *
 * <p>La famille est là pour les jumeaux : nom, jour de naissance et téléphone y sont communs sans rien prouver, seul le
 * prénom tranche. Des poids qui s'additionnent ne savent pas le dire.
 */
final class Hypotheses {
    private static final double[] AVANT = new double[3];
    private static final Map<Indice, double[]> SACHANT = new EnumMap<>(Indice.class);

    static {
        for (String[] ligne : Tableau.lire("indices")) {
            double[] probabilites = List.of(ligne).subList(1, 4).stream()
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (ligne[0].equals("AVANT")) {
                System.arraycopy(probabilites, 0, AVANT, 0, AVANT.length);
            } else {
                SACHANT.put(Indice.valueOf(ligne[0]), probabilites);
            }
        }
    }

    private Hypotheses() {}

    /**
     * Probabilité que ce soit la même personne.
     *
     * @param homonymes combien portent ce nom et ce prénom parmi ceux que l'on compare : autant de fois plus de chances
     *     que celui-ci soit un autre
     */
    static double score(Collection<Indice> indices, int homonymes) {
        double[] chances = AVANT.clone();
        chances[2] *= Math.max(1, homonymes);
        for (Indice indice : indices) {
            double[] sachant = SACHANT.get(indice);
            for (int h = 0; sachant != null && h < chances.length; h++) {
                chances[h] *= sachant[h];
            }
        }
        return chances[0] / (chances[0] + chances[1] + chances[2]);
    }
}
