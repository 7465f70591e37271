package fr.siao.veille;

import fr.siao.veille.Mots.Mot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Le lexique prêt à servir : ses formes, et la manière de les reconnaître dans un texte, en une lecture. Le plus long terme
 * l'emporte ; couvert par une exception, il ne se signale pas.
 */
public final class Lexique {
    /** Un terme reconnu, de {@code debut} à {@code fin} exclu. */
    public record Reperage(int debut, int fin, Terme terme) {}

    private static final class Noeud {
        private final Map<String, Noeud> suites = new HashMap<>();
        private Terme terme;
    }

    /** Où finit la plus longue expression qui commence ici, en nombre de mots ; zéro s'il n'y en a pas. */
    private static final class Portee {
        private int fin;
        private Terme terme;
    }

    private final Map<Terme, List<String>> formes = new LinkedHashMap<>();
    private final List<Terme> ecartes = new ArrayList<>();
    private final Noeud termes = new Noeud();
    private final Noeud exceptions = new Noeud();

    /** Une ligne mal notée n'empêche pas les autres de servir : elle est écartée, et se dit. */
    public Lexique(Collection<Terme> lignes) {
        for (Terme ligne : lignes) {
            try {
                Set<List<String>> ecritures = Ecritures.formes(ligne.getEcritures());
                ecritures.forEach(forme -> ranger(ligne.exception() ? exceptions : termes, forme, ligne));
                formes.put(
                        ligne,
                        ecritures.stream().map(forme -> String.join(" ", forme)).collect(Collectors.toList()));
            } catch (IllegalArgumentException illisible) {
                ecartes.add(ligne);
            }
        }
    }

    private static void ranger(Noeud racine, List<String> forme, Terme ligne) {
        Noeud noeud = racine;
        for (String mot : forme) {
            noeud = noeud.suites.computeIfAbsent(mot, m -> new Noeud());
        }
        noeud.terme = ligne;
    }

    /** Les formes de chaque ligne, en mots séparés d'une espace : ce que le navigateur cherche. */
    public Map<Terme, List<String>> formes() {
        return formes;
    }

    /** Les lignes que leur notation empêche de servir. */
    public List<Terme> ecartes() {
        return ecartes;
    }

    /** Ce que ce texte devrait dire autrement, dans l'ordre. */
    public List<Reperage> reperer(String texte) {
        List<Mot> mots = Mots.lire(texte);
        int[] couvert = new int[mots.size()];
        int plusLoin = 0;
        List<Reperage> reperages = new ArrayList<>();
        for (int i = 0; i < couvert.length; i++) {
            plusLoin = Math.max(plusLoin, portee(exceptions, mots, i).fin);
            couvert[i] = plusLoin;
        }
        for (int i = 0; i < couvert.length; ) {
            Portee portee = portee(termes, mots, i);
            if (portee.fin > couvert[i]) {
                reperages.add(new Reperage(
                        mots.get(i).debut(), mots.get(portee.fin - 1).fin(), portee.terme));
                i = portee.fin;
            } else {
                i++;
            }
        }
        return reperages;
    }

    private static Portee portee(Noeud racine, List<Mot> mots, int debut) {
        Portee portee = new Portee();
        suivre(racine, mots, debut, debut, portee);
        return portee;
    }

    private static void suivre(Noeud noeud, List<Mot> mots, int debut, int ici, Portee portee) {
        if (noeud.terme != null && ici > portee.fin) {
            portee.fin = ici;
            portee.terme = noeud.terme;
        }
        if (ici < mots.size() && (ici == debut || mots.get(ici).suit())) {
            for (String mot : new String[] {mots.get(ici).forme(), Ecritures.UN_MOT}) {
                Noeud suite = noeud.suites.get(mot);
                if (suite != null) {
                    suivre(suite, mots, debut, ici + 1, portee);
                }
            }
        }
    }
}
