package fr.siao.mesure.serveur;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Agit dans le serveur sous le nom de quelqu'un, après une vraie authentification, faite une fois par personne. */
final class Identites {
    private static final String MOT_DE_PASSE = "une-place-pour-chacun";
    private static final Map<String, SecurityIdentity> CONNUES = new ConcurrentHashMap<>();

    private Identites() {}

    static <T> T comme(String courriel, Callable<T> geste) throws Exception {
        return identite(courriel).runAs(geste);
    }

    static SecurityIdentity identite(String courriel) throws Exception {
        SecurityIdentity connue = CONNUES.get(courriel);
        if (connue == null) {
            connue = SecurityDomain.getCurrent()
                    .authenticate(courriel, new PasswordGuessEvidence(MOT_DE_PASSE.toCharArray()));
            CONNUES.put(courriel, connue);
        }
        return connue;
    }
}
