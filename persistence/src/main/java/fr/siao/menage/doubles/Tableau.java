package fr.siao.menage.doubles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lit les tableaux de règles : un point-virgule entre deux champs, « # » pour les titres, une ligne de colonnes. */
final class Tableau {
    private Tableau() {}

    static List<String[]> lire(String nom) {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(
                Tableau.class.getResourceAsStream("/doubles/" + nom + ".csv"), StandardCharsets.UTF_8))) {
            return lecteur.lines()
                    .filter(ligne -> !ligne.isBlank() && !ligne.startsWith("#"))
                    .skip(1)
                    .map(ligne -> ligne.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
