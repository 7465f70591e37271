package fr.siao.offre;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Ce qu'une modification change, en peu de mots : « places financées 30 → 34, programme P177 → P104 ». */
public final class Ecarts {
    private static final int TAILLE_MAX = 200;

    private final List<String> ecarts = new ArrayList<>();

    /** Retient le changement, s'il y en a un. */
    public Ecarts entre(String quoi, Object avant, Object apres) {
        if (!Objects.equals(avant, apres)) {
            ecarts.add(quoi + " " + dire(avant) + " → " + dire(apres));
        }
        return this;
    }

    /** Retient qu'un texte, trop long pour être cité, a changé. */
    public Ecarts texte(String quoi, Object avant, Object apres) {
        if (!Objects.equals(avant, apres)) {
            ecarts.add(quoi);
        }
        return this;
    }

    /** En deux cents signes au plus ; nul si rien ne change. */
    public String enMots() {
        String tout = String.join(", ", ecarts);
        return tout.isEmpty() ? null : tout.length() <= TAILLE_MAX ? tout : tout.substring(0, TAILLE_MAX - 1) + "…";
    }

    private static String dire(Object valeur) {
        return valeur == null ? "—" : valeur instanceof Boolean vrai ? vrai ? "oui" : "non" : valeur.toString();
    }
}
