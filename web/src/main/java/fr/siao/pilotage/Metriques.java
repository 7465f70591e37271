package fr.siao.pilotage;

import fr.siao.socle.Portier;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Les métriques du métier, au format texte de Prometheus (OPS-3). Une machine y vient sans compte, avec le jeton de la
 * configuration ; sans jeton configuré, l'adresse n'existe pas.
 */
@WebServlet(Portier.METRIQUES)
public class Metriques extends HttpServlet {
    @Inject
    private Mesures mesures;

    @Inject
    @ConfigProperty(name = "siao.metriques.jeton")
    private Optional<String> jeton;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        switch (Jeton.lire(jeton, requete.getHeader("Authorization"))) {
            case SANS_OBJET -> reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            case REFUSE -> {
                reponse.setHeader("WWW-Authenticate", "Bearer");
                reponse.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            }
            case RECONNU -> {
                reponse.setContentType(Mesures.FORMAT);
                reponse.getWriter().write(mesures.enTexte());
            }
        }
    }
}
