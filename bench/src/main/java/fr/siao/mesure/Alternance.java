package fr.siao.mesure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Fait passer plusieurs côtés tour à tour — A B A B… — et garde ce que chacun donne. La machine n'est jamais tout à fait
 * au repos : comparer deux passages voisins dit plus vrai que deux longues mesures éloignées.
 */
final class Alternance {
    /** Un passage : plusieurs chiffres, chacun sous son nom. */
    interface Passage {
        Properties passer() throws Exception;
    }

    private final Map<String, Passage> cotes = new LinkedHashMap<>();
    private final Map<String, List<Properties>> donnes = new LinkedHashMap<>();

    Alternance avec(String cote, Passage passage) {
        cotes.put(cote, passage);
        donnes.put(cote, new ArrayList<>());
        return this;
    }

    Alternance faire(int tours) throws Exception {
        for (int tour = 0; tour < tours; tour++) {
            for (Map.Entry<String, Passage> cote : cotes.entrySet()) {
                donnes.get(cote.getKey()).add(cote.getValue().passer());
            }
        }
        return this;
    }

    Serie serie(String chiffre, String application, String reference) {
        return new Serie(valeurs(application, chiffre), valeurs(reference, chiffre));
    }

    /** Deux chiffres d'un même passage, quand ses deux côtés alternent geste à geste. */
    Serie duel(String cote, String application, String reference) {
        return new Serie(valeurs(cote, application), valeurs(cote, reference));
    }

    double somme(String cote, String chiffre) {
        double somme = 0;
        for (double valeur : valeurs(cote, chiffre)) {
            somme += valeur;
        }
        return somme;
    }

    /** La première erreur qu'un passage ait dite, nulle s'il n'y en a pas eu. */
    String erreur(String cote) {
        return donnes.get(cote).stream()
                .map(passage -> passage.getProperty("erreur", "null"))
                .filter(erreur -> !erreur.equals("null"))
                .findFirst()
                .orElse(null);
    }

    private double[] valeurs(String cote, String chiffre) {
        return donnes.get(cote).stream()
                .mapToDouble(passage -> Double.parseDouble(passage.getProperty(chiffre)))
                .toArray();
    }
}
