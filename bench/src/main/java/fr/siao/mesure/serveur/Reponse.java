package fr.siao.mesure.serveur;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Une réponse « nom=valeur », une par ligne. */
final class Reponse {
    private final StringBuilder lignes = new StringBuilder();

    Reponse avec(String nom, Object valeur) {
        lignes.append(nom).append('=').append(valeur).append('\n');
        return this;
    }

    void ecrire(HttpServletResponse reponse) throws IOException {
        reponse.setContentType("text/plain;charset=UTF-8");
        reponse.getWriter().print(lignes);
    }
}
