package fr.siao.demonstration.compte;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;

/**
 * Le mot de passe de tous les comptes de démonstration, annoncé à qui la lance. Il ne protège rien : la base ne contient
 * que des personnes inventées.
 */
public final class MotDePasse {
    public static final String CLAIR = "une-place-pour-chacun";

    private static final int COUT = 10;

    /** Sel fixe : la base doit être la même d'une fois sur l'autre. Un vrai compte a toujours le sien. */
    private static final byte[] SEL = "SIAO-demo-93-sel".getBytes(StandardCharsets.US_ASCII);

    private MotDePasse() {}

    /** Empreinte bcrypt, calculée une fois : dix mille fois prendraient dix minutes. */
    public static String empreinte() {
        byte[] empreinte =
                BCrypt.with(BCrypt.Version.VERSION_2Y).hash(COUT, SEL, CLAIR.getBytes(StandardCharsets.UTF_8));
        return new String(empreinte, StandardCharsets.US_ASCII);
    }
}
