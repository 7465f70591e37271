package fr.siao.compte;

import fr.siao.compte.Connexions.LaissezPasser;
import fr.siao.compte.FournisseurIdentite.Refus;
import fr.siao.compte.FournisseurIdentite.Tentative;
import fr.siao.socle.Ecran;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Entrer par le fournisseur d'identité : {@code /oidc/entrer} y envoie, {@code /oidc/retour} en revient. On n'en repart que
 * vers l'accueil ou la connexion, jamais vers une adresse reçue. Tout échec a la même réponse que celui d'un mot de passe.
 */
@WebServlet({"/oidc/entrer", "/oidc/retour"})
public class EntreeParFournisseur extends HttpServlet {
    private static final Logger JOURNAL = LoggerFactory.getLogger(EntreeParFournisseur.class);
    private static final String TENTATIVE = "fr.siao.oidc.tentative";

    /** Le jeton d'un compte est unique : deux serveurs qui l'ouvrent au même instant peuvent se gêner une fois. */
    private static final int ESSAIS = 3;

    @Inject
    private FournisseurIdentite fournisseur;

    @Inject
    private Connexions connexions;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        if (!fournisseur.regle()) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (requete.getUserPrincipal() != null) {
            aller(requete, reponse, Ecran.AUJOURDHUI.chemin());
        } else if (requete.getServletPath().equals("/oidc/entrer")) {
            inviter(requete, reponse);
        } else {
            aller(requete, reponse, entrer(requete, reponse) ? Ecran.AUJOURDHUI.chemin() : "/connexion?echec");
        }
    }

    private void inviter(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Tentative tentative = Tentative.neuve();
        try {
            URI invitation = fournisseur.inviter(tentative, retour(requete));
            requete.getSession().setAttribute(TENTATIVE, tentative);
            reponse.sendRedirect(invitation.toString());
        } catch (Refus refus) {
            noter(refus);
            aller(requete, reponse, "/connexion?echec");
        }
    }

    private boolean entrer(HttpServletRequest requete, HttpServletResponse reponse) {
        HttpSession session = requete.getSession(false);
        Tentative tentative = session == null ? null : (Tentative) session.getAttribute(TENTATIVE);
        if (tentative == null) {
            JOURNAL.info("entrée par le fournisseur d'identité refusée : aucune n'était commencée");
            return false;
        }
        session.removeAttribute(TENTATIVE);
        try {
            URI recue = URI.create(retour(requete) + "?"
                    + Optional.ofNullable(requete.getQueryString()).orElse(""));
            String adresse = Compte.normaliser(fournisseur.reconnaitre(recue, tentative, retour(requete)));
            return ouvrir(adresse, requete, reponse);
        } catch (Refus refus) {
            noter(refus);
        } catch (IllegalArgumentException illisible) {
            JOURNAL.info("entrée par le fournisseur d'identité refusée : retour illisible");
        }
        return false;
    }

    /** Une à la fois par serveur : le temps de poser le jeton, de s'en servir et de l'effacer. */
    private synchronized boolean ouvrir(String adresse, HttpServletRequest requete, HttpServletResponse reponse) {
        for (int essai = 1; essai <= ESSAIS; essai++) {
            Optional<LaissezPasser> laissez = connexions.reconnaitre(adresse);
            if (laissez.isEmpty()) {
                JOURNAL.info("entrée par le fournisseur d'identité refusée : aucun compte actif à cette adresse");
                break;
            }
            try {
                requete.login(adresse, laissez.get().jeton());
                SessionOuverte.ouvrir(requete, reponse, laissez.get().serie(), connexions.reussite(adresse));
                return true;
            } catch (ServletException refus) {
                JOURNAL.info("entrée par le fournisseur d'identité : jeton refusé, essai {}", essai);
            } finally {
                connexions.consommer(laissez.get());
            }
        }
        return false;
    }

    /** L'adresse de retour, telle que le navigateur nous voit ; le fournisseur n'accepte que celles qu'il connaît. */
    private static URI retour(HttpServletRequest requete) {
        String vue = requete.getRequestURL().toString();
        String racine = vue.substring(0, vue.length() - requete.getRequestURI().length());
        return URI.create(racine + requete.getContextPath() + "/oidc/retour");
    }

    private static void aller(HttpServletRequest requete, HttpServletResponse reponse, String chemin)
            throws IOException {
        reponse.sendRedirect(requete.getContextPath() + chemin);
    }

    /** La raison, sans rien de la personne ni de ce qu'elle a reçu. */
    private static void noter(Refus refus) {
        Throwable cause = refus.getCause();
        JOURNAL.info(
                "entrée par le fournisseur d'identité refusée : {} {}",
                refus.getMessage(),
                cause == null ? "" : cause.getClass().getSimpleName());
    }
}
