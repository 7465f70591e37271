package fr.siao.compte;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;

/** Se déconnecter : la session finit avec son identifiant. */
@Named
@RequestScoped
public class Deconnexion {
    @Inject
    private HttpServletRequest requete;

    public String sortir() throws ServletException {
        requete.logout();
        Faces.invalidateSession();
        SessionOuverte.oublier(requete, Faces.getResponse());
        return "/connexion.xhtml?faces-redirect=true";
    }
}
