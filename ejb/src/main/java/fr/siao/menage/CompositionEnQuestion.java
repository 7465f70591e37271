package fr.siao.menage;

import fr.siao.socle.Signature;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Un événement va se faire ou se défaire : qui en dépend peut le refuser, par une erreur du métier, avant que rien ne soit
 * écrit.
 *
 * @param defait vrai si l'événement, déjà fait, va être défait
 */
public record CompositionEnQuestion(Evenement evenement, boolean defait, Signature par) {
    /** Les ménages qu'il touche. */
    public Stream<Menage> menages() {
        return touches(evenement);
    }

    static Stream<Menage> touches(Evenement evenement) {
        return Stream.of(evenement.getMenage(), evenement.getAutre())
                .filter(Objects::nonNull)
                .filter(menage -> menage.id() != null);
    }
}
