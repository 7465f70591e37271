package fr.siao.demonstration;

import fr.siao.demonstration.socle.Ecriture;
import fr.siao.demonstration.socle.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Garde les lignes au lieu de les écrire. */
final class EcritureEnMemoire implements Ecriture {
    private final Map<Table, Long> numeros = new EnumMap<>(Table.class);
    private final Map<Table, List<Object[]>> lignes = new EnumMap<>(Table.class);

    @Override
    public long numero(Table table) {
        return numeros.merge(table, 1L, Long::sum);
    }

    @Override
    public void ligne(Table table, Object... valeurs) {
        if (valeurs.length != table.largeur()) {
            throw new IllegalArgumentException(table + " : " + valeurs.length + " valeurs");
        }
        lignes.computeIfAbsent(table, t -> new ArrayList<>()).add(valeurs);
    }

    @Override
    public void vider() {}

    @Override
    public Map<Table, Long> comptes() {
        return lignes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e ->
                (long) e.getValue().size()));
    }

    List<Object[]> lignes(Table table) {
        return lignes.getOrDefault(table, List.of());
    }

    /** Valeurs d'une colonne, dans l'ordre des lignes. */
    List<Object> colonne(Table table, int rang) {
        return lignes(table).stream().map(ligne -> ligne[rang]).toList();
    }

    long compter(Table table, int rang, Object valeur) {
        return lignes(table).stream()
                .filter(ligne -> ligne[rang] != null && valeur.toString().equals(ligne[rang].toString()))
                .count();
    }

    String empreinte() {
        StringBuilder texte = new StringBuilder();
        lignes.forEach(
                (table, rangees) -> rangees.forEach(ligne -> texte.append(table).append(Arrays.toString(ligne))));
        return Integer.toHexString(texte.toString().hashCode()) + " " + texte.length();
    }
}
