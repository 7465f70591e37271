package fr.siao.demonstration.socle;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Source de hasard reproductible. Chaque sujet a la sienne : ajouter un tirage à l'un ne change pas les autres.
 *
 * <p>{@link Random} et non un générateur plus récent : sa suite est fixée par sa spécification, sur toute machine.
 */
public final class Hasard {
    private final Random source;

    public Hasard(long graine, String sujet) {
        source = new Random(graine * 31 + sujet.hashCode());
    }

    public RandomGenerator source() {
        return source;
    }

    /** Un entier de {@code min} à {@code max}, compris. */
    public int entre(int min, int max) {
        return max <= min ? min : min + source.nextInt(max - min + 1);
    }

    public double unite() {
        return source.nextDouble();
    }

    public boolean chance(double probabilite) {
        return source.nextDouble() < probabilite;
    }

    public <T> T parmi(List<T> valeurs) {
        return valeurs.get(source.nextInt(valeurs.size()));
    }

    /** Une durée sans mémoire, de moyenne donnée. */
    public double duree(double moyenne) {
        return -moyenne * Math.log(1 - source.nextDouble());
    }
}
