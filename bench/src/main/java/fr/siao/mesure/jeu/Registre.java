package fr.siao.mesure.jeu;

import fr.siao.menage.doubles.Empreintes;
import fr.siao.menage.doubles.Signalement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** La base du jeu en mémoire, avec ses clés : ce que la requête fait en base. */
public final class Registre {
    private static final int CANDIDATS = 200;

    private final List<Signalement> base;
    private final NavigableMap<String, List<Integer>> cles = new TreeMap<>();

    public Registre(List<Signalement> base) {
        this.base = base;
        for (int i = 0; i < base.size(); i++) {
            for (String cle : Empreintes.aGarder(base.get(i))) {
                cles.computeIfAbsent(cle, c -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Ceux qui ont une clé en commun, ceux qui en ont le plus d'abord. */
    public List<Integer> candidats(Signalement saisi) {
        Map<Integer, Integer> communes = new HashMap<>();
        Empreintes empreintes = Empreintes.aChercher(saisi);
        Stream.concat(
                        empreintes.entieres().stream().map(cle -> cles.getOrDefault(cle, List.of())),
                        empreintes.debuts().stream().flatMap(debut -> commencent(debut).stream()))
                .forEach(rangs -> rangs.forEach(i -> communes.merge(i, 1, Integer::sum)));
        return communes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(CANDIDATS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Collection<List<Integer>> commencent(String debut) {
        return cles.subMap(debut, debut + Character.MAX_VALUE).values();
    }

    public Signalement signalement(int rang) {
        return base.get(rang);
    }
}
