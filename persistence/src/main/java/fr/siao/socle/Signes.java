package fr.siao.socle;

/** Signes que l'on accepte dans ce qui s'écrit sur une ligne. */
public final class Signes {
    /** Ni commande, ni chevron, ni accolade, ni crochet. */
    public static final String ORDINAIRES = "[^\\p{Cntrl}<>{}\\[\\]\\\\]*";

    private Signes() {}
}
