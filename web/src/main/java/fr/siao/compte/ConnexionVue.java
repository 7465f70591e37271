package fr.siao.compte;

import fr.siao.socle.Textes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Écran de connexion : la même réponse pour tous les échecs, de plus en plus lente (SEC-2). */
@Named("connexion")
@RequestScoped
public class ConnexionVue {
    @Inject
    private Connexions connexions;

    @Inject
    private HttpServletRequest requete;

    @NotBlank
    @Size(max = 254)
    private String courriel;

    @NotBlank
    @Size(max = 200)
    private String motDePasse;

    public String entrer() {
        String adresse = Compte.normaliser(courriel);
        if (!connexions.doitAttendre(adresse)) {
            try {
                requete.login(adresse, motDePasse);
                Faces.getRequest().changeSessionId();
                connexions.reussite(adresse);
                return "/aujourdhui.xhtml?faces-redirect=true";
            } catch (ServletException refus) {
                connexions.echec(adresse);
            }
        }
        Messages.addGlobalError("{0}", Textes.dire("compte.connexion"));
        return null;
    }

    public String getCourriel() {
        return courriel;
    }

    public void setCourriel(String courriel) {
        this.courriel = courriel;
    }

    public String getMotDePasse() {
        return motDePasse;
    }

    public void setMotDePasse(String motDePasse) {
        this.motDePasse = motDePasse;
    }
}
