package fr.siao.socle;

import fr.siao.compte.Connexions;
import fr.siao.compte.Connexions.Presence;
import fr.siao.compte.SessionOuverte;
import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Servlets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Reçoit chaque requête : lui donne un identifiant pour les journaux, pose les en-têtes de sécurité, relit les droits du
 * compte — révoqué, il est dehors à sa requête suivante — et ne laisse passer que vers un écran déclaré (SEC-1, SEC-2). Les
 * métriques ont leur propre jeton, pour une machine sans compte.
 */
public class Portier extends HttpFilter {
    /** Ouverte sans compte : un jeton la garde. */
    public static final String METRIQUES = "/metriques";

    /** Ouverte à tout compte : elle ne dit rien et tient la session pendant que l'on tape. */
    static final String PRESENT = "/present";

    /** Ouverte à tout compte : le lexique des textes libres, et le compte de ce qu'il signale. */
    public static final String VEILLE = "/veille";

    private static final Logger JOURNAL = LoggerFactory.getLogger(Portier.class);

    /** Le même que « max-request-size » de web.xml. */
    private static final long OCTETS_MAX = 7_340_032;

    static final String PRESENCE = "fr.siao.presence";

    @Inject
    private Connexions connexions;

    @Override
    protected void doFilter(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        MDC.put("requete", UUID.randomUUID().toString().substring(0, 13));
        try {
            entetes(requete, reponse);
            if (requete.getDispatcherType() == DispatcherType.ERROR) {
                suite.doFilter(trop(requete) ? new SansCorps(requete) : requete, reponse);
                return;
            }
            Principal qui = requete.getUserPrincipal();
            if (qui == null || ressource(requete) || chemin(requete).equals(METRIQUES)) {
                suite.doFilter(requete, reponse);
                return;
            }
            Presence presence = connexions.presence(qui.getName());
            Optional<SessionOuverte.Fin> fin = SessionOuverte.finie(requete.getSession(false), presence);
            if (fin.isPresent()) {
                fermer(requete);
                Servlets.facesRedirect(requete, reponse, requete.getContextPath() + "/connexion?fin=" + fin.get());
                return;
            }
            requete.setAttribute(PRESENCE, presence);
            String chemin = chemin(requete);
            if (presence.provisoire() && !avecMotDePasseProvisoire(chemin)) {
                Servlets.facesRedirect(requete, reponse, requete.getContextPath() + Ecran.MON_COMPTE.chemin());
            } else if (demesure(requete)) {
                // ce qui reste du corps n'est pas la requête suivante
                reponse.setHeader("Connection", "close");
                reponse.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            } else if (sansJeton(requete, chemin)) {
                reponse.sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else if (ouvert(chemin, presence)) {
                suite.doFilter(requete, reponse);
            } else {
                reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (ServletException | RuntimeException | Error panne) {
            JOURNAL.error("requête en panne : {}", Panne.nature(panne));
            throw panne;
        } finally {
            MDC.remove("requete");
        }
    }

    /** Plus que ce qu'un formulaire peut porter, ou un fichier dont on ne dit pas la taille : refusé sans être lu (SEC-4). */
    private static boolean demesure(HttpServletRequest requete) {
        long octets = requete.getContentLengthLong();
        String type = requete.getContentType();
        return octets > OCTETS_MAX || octets < 0 && type != null && type.startsWith("multipart/");
    }

    private static boolean trop(HttpServletRequest requete) {
        return Integer.valueOf(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
                .equals(requete.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    /** Un envoi qui ne vient d'aucune page rendue : il ne fait rien, et le dit (SEC-3). */
    private static boolean sansJeton(HttpServletRequest requete, String chemin) throws IOException {
        if (!requete.getMethod().equals("POST") || Ecran.de(chemin).isEmpty()) {
            return false;
        }
        if (requete.getCharacterEncoding() == null) {
            requete.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        return requete.getParameter(ResponseStateManager.VIEW_STATE_PARAM) == null;
    }

    private static boolean ouvert(String chemin, Presence presence) {
        return chemin.equals("/")
                || chemin.equals("/connexion")
                || chemin.equals(PRESENT)
                || chemin.equals(VEILLE)
                || chemin.startsWith("/oidc/")
                || chemin.equals("/export/demandes") && Ecran.DEMANDES.ouvertA(presence.profils())
                || chemin.equals("/export/echeances") && Ecran.ECHEANCES.ouvertA(presence.profils())
                || Ecran.de(chemin).filter(e -> e.ouvertA(presence.profils())).isPresent();
    }

    private static void entetes(HttpServletRequest requete, HttpServletResponse reponse) {
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        reponse.setHeader("Referrer-Policy", "same-origin");
        reponse.setHeader("X-Frame-Options", "DENY");
        reponse.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (requete.isSecure()) {
            reponse.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!ressource(requete)) {
            reponse.setHeader("Cache-Control", "no-store");
        }
    }

    private static void fermer(HttpServletRequest requete) throws ServletException {
        requete.logout();
        HttpSession session = requete.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Ce qui reste ouvert tant que le mot de passe est provisoire : le changer, ou sortir. */
    private static boolean avecMotDePasseProvisoire(String chemin) {
        return Ecran.de(chemin).filter(Ecran.MON_COMPTE::equals).isPresent() || chemin.equals("/connexion");
    }

    private static boolean ressource(HttpServletRequest requete) {
        return chemin(requete).startsWith("/jakarta.faces.resource/");
    }

    private static String chemin(HttpServletRequest requete) {
        return requete.getRequestURI().substring(requete.getContextPath().length());
    }
}
