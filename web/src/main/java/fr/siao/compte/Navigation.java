package fr.siao.compte;

import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Textes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Le bandeau : les écrans du profil, celui où l'on est, et qui l'on est. */
@Named
@RequestScoped
public class Navigation {
    private static final List<Ecran> MENU = List.of(
            Ecran.AUJOURDHUI,
            Ecran.CHERCHER,
            Ecran.DOUBLES,
            Ecran.VACANCES,
            Ecran.OFFRE,
            Ecran.DEMANDES,
            Ecran.PROPOSITIONS,
            Ecran.REFUS,
            Ecran.ECHEANCES,
            Ecran.CHIFFRES,
            Ecran.MESSAGES,
            Ecran.COMPTES,
            Ecran.TRACE);

    @Inject
    private Moi moi;

    @Inject
    private Libelles libelles;

    @Inject
    private HttpServletRequest requete;

    /** Une entrée du bandeau. */
    public record Entree(String libelle, String url, boolean active) {
        public String getLibelle() {
            return libelle;
        }

        public String getUrl() {
            return url;
        }

        public boolean isActive() {
            return active;
        }
    }

    public List<Entree> getEntrees() {
        if (moi.isMotDePasseProvisoire()) {
            return List.of();
        }
        String chemin =
                requete.getRequestURI().substring(requete.getContextPath().length());
        return MENU.stream()
                .filter(e -> e.ouvertA(moi.presence().profils()))
                .map(e -> new Entree(
                        libelles.dire("menu." + e.name()),
                        requete.getContextPath() + e.chemin(),
                        Ecran.de(chemin).filter(e::equals).isPresent()))
                .toList();
    }

    public String getNom() {
        return moi.presence().nom();
    }

    public String getFonction() {
        return moi.presence().profils().stream()
                .map(Textes::libelle)
                .findFirst()
                .orElse("");
    }
}
