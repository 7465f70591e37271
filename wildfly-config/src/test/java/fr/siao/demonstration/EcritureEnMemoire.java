package fr.siao.demonstration;

import fr.siao.demonstration.socle.Ecriture;
import fr.siao.demonstration.socle.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Garde les lignes au lieu de les écrire. */
final class EcritureEnMemoire implements Ecriture {
    private final Map<Table, Long> numeros = new EnumMap<>(Table.class);
    private final Map<Table, List<Ligne>> lignes = new EnumMap<>(Table.class);

    /** Une ligne, lue par le nom de ses colonnes. */
    record Ligne(Map<String, Object> valeurs) {
        @SuppressWarnings("unchecked")
        <T> T lire(String colonne) {
            if (!valeurs.containsKey(colonne)) {
                throw new IllegalArgumentException(colonne);
            }
            return (T) valeurs.get(colonne);
        }
    }

    @Override
    public long numero(Table table) {
        return numeros.merge(table, 1L, Long::sum);
    }

    @Override
    public void ligne(Table table, Object... valeurs) {
        if (valeurs.length != table.colonnes().size()) {
            throw new IllegalArgumentException(table + " : " + valeurs.length + " valeurs");
        }
        Map<String, Object> ligne = new LinkedHashMap<>();
        for (int i = 0; i < valeurs.length; i++) {
            ligne.put(table.colonnes().get(i), valeurs[i]);
        }
        lignes.computeIfAbsent(table, t -> new ArrayList<>()).add(new Ligne(ligne));
    }

    @Override
    public void vider() {}

    @Override
    public Map<Table, Long> comptes() {
        return lignes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e ->
                (long) e.getValue().size()));
    }

    List<Ligne> lignes(Table table) {
        return lignes.getOrDefault(table, List.of());
    }

    List<Ligne> lignes(Table table, Predicate<Ligne> voulue) {
        return lignes(table).stream().filter(voulue).toList();
    }

    /** Valeurs distinctes d'une colonne, pour les lignes voulues. */
    Set<Object> ensemble(Table table, String colonne, Predicate<Ligne> voulue) {
        return lignes(table).stream()
                .filter(voulue)
                .map(ligne -> ligne.lire(colonne))
                .collect(Collectors.toSet());
    }

    List<Object> colonne(Table table, String colonne) {
        return lignes(table).stream().map(ligne -> ligne.lire(colonne)).toList();
    }

    String tout() {
        return lignes.toString();
    }
}
