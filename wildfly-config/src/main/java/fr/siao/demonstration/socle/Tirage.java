package fr.siao.demonstration.socle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/** Tirage d'une valeur selon des poids. */
public final class Tirage<T> {
    private final List<T> valeurs = new ArrayList<>();
    private final List<Double> poids = new ArrayList<>();
    private final double total;

    /** @param poids valeurs et poids, dans un ordre stable : le tirage en dépend */
    public Tirage(Map<T, Double> poids) {
        double somme = 0;
        for (Map.Entry<T, Double> entree : poids.entrySet()) {
            valeurs.add(entree.getKey());
            this.poids.add(entree.getValue());
            somme += entree.getValue();
        }
        total = somme;
    }

    public T tirer(Hasard hasard) {
        return choisir(hasard, total, valeur -> true);
    }

    /**
     * Tire parmi les seules valeurs admises.
     *
     * @throws NoSuchElementException si aucune ne l'est
     */
    public T tirer(Hasard hasard, Predicate<T> admise) {
        double somme = 0;
        for (int i = 0; i < valeurs.size(); i++) {
            somme += admise.test(valeurs.get(i)) ? poids.get(i) : 0;
        }
        return choisir(hasard, somme, admise);
    }

    public List<T> valeurs() {
        return valeurs;
    }

    /** Part d'une valeur dans le total, entre 0 et 1. */
    public double part(T valeur) {
        int rang = valeurs.indexOf(valeur);
        return rang < 0 ? 0 : poids.get(rang) / total;
    }

    private T choisir(Hasard hasard, double somme, Predicate<T> admise) {
        double reste = hasard.unite() * somme;
        T derniere = null;
        for (int i = 0; i < valeurs.size(); i++) {
            if (poids.get(i) > 0 && admise.test(valeurs.get(i))) {
                derniere = valeurs.get(i);
                reste -= poids.get(i);
                if (reste < 0) {
                    return derniere;
                }
            }
        }
        if (derniere == null) {
            throw new NoSuchElementException("aucune valeur admise parmi " + valeurs);
        }
        return derniere;
    }
}
