package fr.siao.compte;

import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changer son propre mot de passe. */
@Named("monCompte")
@RequestScoped
public class MonCompteVue {
    @Inject
    private ChangerMotDePasse changerMotDePasse;

    @Inject
    private Libelles dit;

    private String actuel;
    private String nouveau;
    private String encore;

    public void changer() {
        changerMotDePasse.changer(actuel, nouveau);
        Suite.ici(dit.dire("monCompte.change"));
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
