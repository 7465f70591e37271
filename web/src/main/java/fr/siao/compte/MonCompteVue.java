package fr.siao.compte;

import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Changer son propre mot de passe. */
@Named("monCompte")
@RequestScoped
public class MonCompteVue {
    @Inject
    private ChangerMotDePasse changerMotDePasse;

    @Inject
    private Moi moi;

    @Inject
    private Libelles dit;

    private String actuel;
    private String nouveau;
    private String encore;

    /** Les autres sessions du compte se ferment, celle-ci reste (SEC-2). */
    public void changer() {
        boolean premier = moi.isMotDePasseProvisoire();
        SessionOuverte.suivre(Faces.getSession(), changerMotDePasse.changer(actuel, nouveau));
        if (premier) {
            Suite.vers(dit.dire("monCompte.change"), Ecran.AUJOURDHUI, null);
        } else {
            Suite.ici(dit.dire("monCompte.change"));
        }
    }

    public String getActuel() {
        return actuel;
    }

    public void setActuel(String actuel) {
        this.actuel = actuel;
    }

    public String getNouveau() {
        return nouveau;
    }

    public void setNouveau(String nouveau) {
        this.nouveau = nouveau;
    }

    public String getEncore() {
        return encore;
    }

    public void setEncore(String encore) {
        this.encore = encore;
    }
}
