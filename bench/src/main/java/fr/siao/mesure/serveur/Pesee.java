package fr.siao.mesure.serveur;

import io.undertow.server.session.Session;
import io.undertow.servlet.api.Deployment;
import io.undertow.servlet.spec.ServletContextImpl;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** Ce que pèse une session de l'application, mise en octets comme pour la porter d'un serveur à l'autre. */
@WebServlet("/session")
public class Pesee extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Deployment application = ((ServletContextImpl) getServletContext())
                .getDeployment()
                .getServletContainer()
                .getDeploymentByPath("/")
                .getDeployment();
        Session session = application.getSessionManager().getSession(requete.getParameter("id"));
        Reponse poids = new Reponse();
        Set<String> refusees = new TreeSet<>();
        long total = 0;
        for (String nom : session.getAttributeNames()) {
            Balance balance = Balance.peser(session.getAttribute(nom));
            poids.avec("de " + nom, balance.octets());
            total += balance.octets();
            refusees.addAll(balance.refusees());
        }
        poids.avec("octets", total)
                .avec("refusees", String.join(", ", refusees))
                .ecrire(reponse);
    }
}
