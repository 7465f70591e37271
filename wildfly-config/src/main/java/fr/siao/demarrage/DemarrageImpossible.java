package fr.siao.demarrage;

/** Ce qui empêche de démarrer, dit en une phrase destinée à la personne qui a lancé la commande. */
public final class DemarrageImpossible extends RuntimeException {

    public DemarrageImpossible(String phrase) {
        super(phrase);
    }

    public DemarrageImpossible(String phrase, Throwable cause) {
        super(phrase, cause);
    }
}
