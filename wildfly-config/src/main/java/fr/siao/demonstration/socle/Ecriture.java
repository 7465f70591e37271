package fr.siao.demonstration.socle;

import java.util.Map;

/** Où vont les lignes tirées : une base, ou la mémoire d'un test. */
public interface Ecriture {
    /** Prochain identifiant libre d'une table. */
    long numero(Table table);

    /** Ajoute une ligne, ses valeurs dans l'ordre des colonnes de la table. */
    void ligne(Table table, Object... valeurs);

    /** Écrit ce qui attend encore. */
    void vider();

    Map<Table, Long> comptes();
}
