package fr.siao.compte;

import at.favre.lib.crypto.bcrypt.BCrypt;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** Ce que l'on exige d'un mot de passe, la longueur plutôt que les signes (CNIL 2022-100), et comment on le garde. */
@ApplicationScoped
public class MotDePasse {
    static final int LONGUEUR_MIN = 12;
    private static final int OCTETS_MAX = 72;
    private static final int COUT = 12;
    private static final String SIGNES = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPES = 4;

    private final SecureRandom hasard = new SecureRandom();

    /** Empreinte bcrypt d'un mot de passe recevable. */
    public String hacher(String clair) {
        if (clair == null
                || clair.length() < LONGUEUR_MIN
                || clair.getBytes(StandardCharsets.UTF_8).length > OCTETS_MAX) {
            throw new SaisieInvalide("compte.mot.de.passe");
        }
        return BCrypt.with(BCrypt.Version.VERSION_2Y).hashToString(COUT, clair.toCharArray());
    }

    /** Vrai si c'est bien le mot de passe dont voici l'empreinte. */
    public boolean est(String clair, String empreinte) {
        return clair != null
                && clair.getBytes(StandardCharsets.UTF_8).length <= OCTETS_MAX
                && BCrypt.verifyer().verify(clair.toCharArray(), empreinte).verified;
    }

    /** Prend le temps d'un examen, sans empreinte à qui comparer. */
    void examinerPourRien(String clair) {
        byte[] octets = clair.getBytes(StandardCharsets.UTF_8);
        BCrypt.with(BCrypt.Version.VERSION_2Y)
                .hash(COUT, new byte[16], Arrays.copyOf(octets, Math.min(octets.length, OCTETS_MAX)));
    }

    /** Jeton de 256 bits. */
    String tirerJeton() {
        byte[] octets = new byte[32];
        hasard.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    /** Mot de passe provisoire, en groupes faciles à dicter. */
    public String tirer() {
        StringBuilder tire = new StringBuilder();
        for (int i = 0; i < GROUPES * 4; i++) {
            if (i > 0 && i % 4 == 0) {
                tire.append('-');
            }
            tire.append(SIGNES.charAt(hasard.nextInt(SIGNES.length())));
        }
        return tire.toString();
    }
}
