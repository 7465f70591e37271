package fr.siao.menage;

import fr.siao.socle.Signature;
import java.util.stream.Stream;

/** La composition d'un ménage vient de changer, ou de revenir ; ce qui la recopie la relit, dans la même transaction. */
public record CompositionChangee(Evenement evenement, Signature par) {
    /** Les ménages touchés. */
    public Stream<Menage> menages() {
        return CompositionEnQuestion.touches(evenement);
    }
}
