package fr.siao.outils;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.security.SecureRandom;

/** Un mot de passe provisoire, en groupes faciles à dicter, et son empreinte telle que le serveur la lit. */
final class MotDePasseTire {
    private static final String SIGNES = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int COUT = 12;
    private static final SecureRandom HASARD = new SecureRandom();

    private MotDePasseTire() {}

    static String tirer() {
        StringBuilder tire = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            tire.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNES.charAt(HASARD.nextInt(SIGNES.length())));
        }
        return tire.toString();
    }

    static String empreinte(String motDePasse) {
        return BCrypt.with(BCrypt.Version.VERSION_2Y).hashToString(COUT, motDePasse.toCharArray());
    }
}
