package fr.siao.mesure.serveur;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Les durées de plusieurs façons de faire la même chose, l'une après l'autre sur chaque cas : un voisin bruyant les gêne
 * toutes pareil.
 */
final class Latences {
    /** Un geste sur le n-ième cas. */
    interface Geste {
        void faire(int numero) throws Exception;
    }

    private static final int MAX = 50_000;
    private static final int MIN = 20;

    private final Map<String, Geste> gestes = new LinkedHashMap<>();

    Latences avec(String nom, Geste geste) {
        gestes.put(nom, geste);
        return this;
    }

    /** Au moins vingt fois, pour que le 95e centile veuille dire quelque chose même quand le geste est lent. */
    Reponse mesurer(int secondes) throws Exception {
        long[][] durees = new long[gestes.size()][MAX];
        int n = 0;
        long fin = System.nanoTime() + secondes * 1_000_000_000L;
        while (n < MAX && (n < MIN || System.nanoTime() < fin)) {
            int i = 0;
            for (Geste geste : gestes.values()) {
                long debut = System.nanoTime();
                geste.faire(n);
                durees[i++][n] = System.nanoTime() - debut;
            }
            n++;
        }
        Reponse reponse = new Reponse().avec("n", n);
        int i = 0;
        for (String nom : gestes.keySet()) {
            long[] triees = Arrays.copyOf(durees[i++], n);
            Arrays.sort(triees);
            reponse.avec(nom + ".p50", triees[n / 2]).avec(nom + ".p95", triees[(int) Math.ceil(n * 0.95) - 1]);
        }
        return reponse;
    }
}
