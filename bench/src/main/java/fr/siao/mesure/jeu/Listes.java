package fr.siao.mesure.jeu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Les listes du jeu, dans {@code /jeu} : un point-virgule entre deux champs, « # » pour les titres. */
final class Listes {
    private Listes() {}

    static List<String[]> lire(String nom) {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(
                Listes.class.getResourceAsStream("/jeu/" + nom + ".csv"), StandardCharsets.UTF_8))) {
            return lecteur.lines()
                    .filter(ligne -> !ligne.startsWith("#"))
                    .skip(1)
                    .map(ligne -> ligne.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
