package fr.siao.menage.doubles;

import java.util.List;

/**
 * Deux signalements comparés.
 *
 * @param score probabilité, de 0 à 1, que ce soit la même personne
 * @param indices pourquoi, ce qui va contre en dernier
 */
public record Rapprochement(double score, List<Indice> indices) {
    /** À partir de là, on montre la personne avant d'en créer une autre ; réglé sur les figures du banc. */
    public static final double SEUIL = 0.5;

    public boolean probable() {
        return score >= SEUIL;
    }
}
