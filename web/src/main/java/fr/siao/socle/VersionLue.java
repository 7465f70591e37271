package fr.siao.socle;

import fr.siao.socle.ErreurMetier.Depassee;
import java.io.Serializable;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/**
 * La version d'une fiche telle que la page l'a lue. Si quelqu'un l'a changée pendant la saisie, l'envoi est refusé, la
 * saisie reste, et un second envoi, fait en connaissance de cause, la remplace.
 */
public class VersionLue implements Serializable {
    private int version;
    private boolean depassee;

    public VersionLue(int version) {
        this.version = version;
    }

    /**
     * Envoie la saisie avec la version lue.
     *
     * @param actuelle la version de la fiche, relue si elle était dépassée
     */
    public void envoyer(IntConsumer envoi, IntSupplier actuelle) {
        try {
            envoi.accept(version);
        } catch (Depassee autre) {
            version = actuelle.getAsInt();
            depassee = true;
            throw autre;
        }
    }

    /** Quelqu'un d'autre a changé la fiche pendant la saisie. */
    public boolean isDepassee() {
        return depassee;
    }
}
