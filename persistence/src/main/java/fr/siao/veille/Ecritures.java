package fr.siao.veille;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Les écritures d'un terme, telles qu'on les note au lexique : « gitan(e)(s) », « propos {raciste,homophobe}(s) »,
 * séparées par « | ». Un « _ » tient la place d'un mot quelconque.
 */
final class Ecritures {
    static final String UN_MOT = "_";

    private static final int FORMES_MAX = 2_000;
    private static final Pattern CHOIX = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern ENTRE_MOTS = Pattern.compile("[\\s'’ʼ‐‑.-]+");

    private Ecritures() {}

    /**
     * Toutes les formes, en mots qui se comparent.
     *
     * @throws IllegalArgumentException si la notation est fausse : accolade seule, rien à chercher, formes sans nombre
     */
    static Set<List<String>> formes(String ecritures) {
        Set<List<String>> formes = new LinkedHashSet<>();
        Deque<String> aFaire = new ArrayDeque<>(
                List.of(ecritures.replace("(", "{,").replace(")", "}").split("\\|", -1)));
        while (!aFaire.isEmpty()) {
            String ecriture = aFaire.pop();
            Matcher choix = CHOIX.matcher(ecriture);
            if (choix.find()) {
                for (String cas : choix.group(1).split(",", -1)) {
                    aFaire.push(ecriture.substring(0, choix.start()) + cas + ecriture.substring(choix.end()));
                }
            } else {
                formes.add(enMots(ecriture));
            }
            if (formes.size() + aFaire.size() > FORMES_MAX) {
                throw new IllegalArgumentException("trop de formes");
            }
        }
        return formes;
    }

    private static List<String> enMots(String ecriture) {
        List<String> mots = Arrays.stream(ENTRE_MOTS.split(ecriture.strip()))
                .map(Mots::forme)
                .filter(mot -> !mot.isEmpty())
                .collect(Collectors.toList());
        if (mots.stream().allMatch(UN_MOT::equals)
                || mots.stream().anyMatch(mot -> !mot.matches("_|[\\p{L}\\p{N}]+"))) {
            throw new IllegalArgumentException("écriture illisible");
        }
        return mots;
    }
}
