package fr.siao.mesure;

import java.util.function.DoublePredicate;

/** Ce que l'on s'était promis. Rien n'échoue s'il est manqué : le tableau le dit. */
record Objectif(String texte, DoublePredicate tenu) {
    static final Objectif AUCUN = new Objectif("", null);

    static Objectif auMoins(double seuil, String texte) {
        return new Objectif("≥ " + texte, valeur -> valeur >= seuil);
    }

    static Objectif auPlus(double seuil, String texte) {
        return new Objectif("≤ " + texte, valeur -> valeur <= seuil);
    }

    String verdict(double valeur) {
        return tenu == null ? "" : tenu.test(valeur) ? "tenu" : "**manqué**";
    }
}
