package fr.siao.mesure.jeu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Une table de translittération : pour chaque lettre d'origine, ce que chaque usage en fait. */
final class Alphabet {

    private final Map<Character, String[]> lettres = new LinkedHashMap<>();
    private int usages;

    static Alphabet lire(String nom) {
        Alphabet alphabet = new Alphabet();
        for (String[] ligne : Listes.lire(nom)) {
            String[] usages = Arrays.copyOfRange(ligne, 1, ligne.length);
            alphabet.lettres.put(ligne[0].charAt(0), usages);
            alphabet.usages = usages.length;
        }
        return alphabet;
    }

    /** Une façon par usage, dans l'ordre des colonnes. */
    Graphie ecrire(String origine) {
        List<String> facons = new ArrayList<>();
        for (int usage = 0; usage < usages; usage++) {
            StringBuilder ecrit = new StringBuilder();
            for (char lettre : origine.toCharArray()) {
                String[] tous = lettres.get(lettre);
                ecrit.append(tous == null ? String.valueOf(lettre) : tous[usage]);
            }
            facons.add(capitale(finale(ecrit.toString(), usage)));
        }
        return new Graphie(facons);
    }

    /** Les terminaisons russes à la française : « -off », « -eff », « -ine ». */
    private String finale(String mot, int usage) {
        if (usage != 0 || !lettres.containsKey('щ')) {
            return mot;
        }
        return mot.endsWith("ov") || mot.endsWith("ev")
                ? mot.substring(0, mot.length() - 1) + "ff"
                : mot.endsWith("in") ? mot + "e" : mot;
    }

    static String capitale(String mot) {
        return mot.isEmpty() ? mot : Character.toUpperCase(mot.charAt(0)) + mot.substring(1);
    }
}
