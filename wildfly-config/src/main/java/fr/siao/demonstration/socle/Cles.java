package fr.siao.demonstration.socle;

import fr.siao.socle.Cle;
import java.util.HashSet;
import java.util.Set;

/** Clés publiques, sans en donner deux fois la même. */
public final class Cles {
    private final Hasard hasard;
    private final Set<String> prises = new HashSet<>();

    public Cles(Hasard hasard) {
        this.hasard = hasard;
    }

    public String deMenage() {
        String cle;
        do {
            cle = Cle.deMenage(hasard.source());
        } while (!prises.add(cle));
        return cle;
    }

    public String dePersonne() {
        String cle;
        do {
            cle = Cle.dePersonne(hasard.source());
        } while (!prises.add(cle));
        return cle;
    }
}
