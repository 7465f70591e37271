package fr.siao.socle;

/** Les signes que l'on accepte dans une saisie. */
public final class Signes {
    /** Ni commande, ni chevron : un nom s'écrit avec des lettres, des espaces, des traits d'union, des apostrophes. */
    public static final String D_UN_NOM = "[^\\p{Cntrl}<>{}\\[\\]\\\\]*";

    private Signes() {}
}
