package fr.siao.compte;

import fr.siao.compte.Connexions.Essai;
import fr.siao.compte.Connexions.Limites;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Textes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Écran de connexion : la même réponse pour tous les échecs, de plus en plus lente (SEC-2). */
@Named("connexion")
@RequestScoped
public class ConnexionVue {
    @Inject
    private Connexions connexions;

    @Inject
    private FournisseurIdentite fournisseur;

    @Inject
    private HttpServletRequest requete;

    @Inject
    private Libelles dit;

    @NotBlank
    @Size(max = 254)
    private String courriel;

    @NotBlank
    @Size(max = 200)
    private String motDePasse;

    /** Dit pourquoi l'on se retrouve ici : connexion refusée, ou session finie. Qui est déjà entré n'a rien à y faire. */
    public void accueillir() {
        if (requete.getUserPrincipal() != null) {
            Faces.redirect(requete.getContextPath() + Ecran.AUJOURDHUI.chemin());
        } else if (!Faces.isPostback() && requete.getParameter("echec") != null) {
            refuser();
        } else if (!Faces.isPostback()) {
            direLaFin();
        }
    }

    private void direLaFin() {
        Optional<Limites> durees = SessionOuverte.memoire(requete);
        durees.ifPresent(d -> {
            String phrase = switch (fin()) {
                case INACTIVITE ->
                    dit.dire("connexion.fin.INACTIVITE", d.inactivite().toMinutes());
                case DUREE -> dit.dire("connexion.fin.DUREE", d.duree().toHours());
                case FERMEE -> dit.dire("connexion.fin.FERMEE");
            };
            Messages.addGlobalWarn("{0}", phrase);
            SessionOuverte.oublier(requete, Faces.getResponse());
        });
    }

    private SessionOuverte.Fin fin() {
        String dite = requete.getParameter("fin");
        for (SessionOuverte.Fin fin : SessionOuverte.Fin.values()) {
            if (fin.name().equals(dite)) {
                return fin;
            }
        }
        return SessionOuverte.Fin.INACTIVITE;
    }

    public String entrer() {
        if (fournisseur.seul()) {
            refuser();
            return null;
        }
        String adresse = Compte.normaliser(courriel);
        Essai essai = connexions.commencer(adresse);
        if (!essai.attendre()) {
            try {
                requete.login(adresse, motDePasse);
                Limites limites = connexions.reussite(adresse);
                SessionOuverte.ouvrir(requete, Faces.getResponse(), essai.serie(), limites);
                return "/aujourdhui.xhtml?faces-redirect=true";
            } catch (ServletException refus) {
                connexions.echec(adresse, motDePasse);
            }
        }
        refuser();
        return null;
    }

    private static void refuser() {
        Messages.addGlobalError("{0}", Textes.dire("compte.connexion"));
    }

    /** Vrai si l'on peut aussi, ou seulement, entrer par un fournisseur d'identité. */
    public boolean isParFournisseur() {
        return fournisseur.regle();
    }

    public boolean isParMotDePasse() {
        return !fournisseur.seul();
    }

    public String getFournisseur() {
        return fournisseur.nom();
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
