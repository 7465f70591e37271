package fr.siao.pilotage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Le jeton que présente une machine qui surveille l'application, comparé en temps constant. */
enum Jeton {
    /** Rien n'est configuré : l'adresse n'existe pas. */
    SANS_OBJET,
    REFUSE,
    RECONNU;

    private static final String PORTEUR = "Bearer ";

    /**
     * Compare.
     *
     * @param attendu celui de la configuration
     * @param entete en-tête {@code Authorization} de la requête, nul s'il manque
     */
    static Jeton lire(Optional<String> attendu, String entete) {
        String jeton = attendu.map(String::strip).orElse("");
        if (jeton.isEmpty()) {
            return SANS_OBJET;
        }
        return entete != null
                        && entete.startsWith(PORTEUR)
                        && MessageDigest.isEqual(octets(jeton), octets(entete.substring(PORTEUR.length())))
                ? RECONNU
                : REFUSE;
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }
}
