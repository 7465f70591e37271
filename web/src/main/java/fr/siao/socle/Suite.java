package fr.siao.socle;

import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Ce qui suit un acte réussi : une phrase, et la page relue depuis la base. Le bouton « précédent » ne rejoue rien. */
public final class Suite {
    private Suite() {}

    /** Dit la phrase et recharge la page où l'on est. */
    public static void ici(String phrase) {
        Messages.addFlashGlobalInfo("{0}", phrase);
        Faces.refresh();
    }

    /** Dit la phrase et va à un autre écran ; {@code parametre} est nul s'il n'en a pas. */
    public static void vers(String phrase, Ecran ecran, Object parametre) {
        Messages.addFlashGlobalInfo("{0}", phrase);
        Faces.redirect(Faces.getRequestContextPath() + ecran.chemin() + (parametre == null ? "" : "/" + parametre));
    }
}
