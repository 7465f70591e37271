package fr.siao.socle;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Qui tape une longue fiche est là : la page le dit de temps en temps, et la session ne finit pas sous ses doigts (SEC-2). */
@WebServlet(Portier.PRESENT)
public class PresenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) {
        requete.getSession(false);
        reponse.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
