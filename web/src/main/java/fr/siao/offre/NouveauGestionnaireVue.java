package fr.siao.offre;

import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Enregistrer un gestionnaire, par son SIREN. */
@Named("nouveauGestionnaire")
@ViewScoped
public class NouveauGestionnaireVue implements Serializable {
    @Inject
    private EnregistrerGestionnaire enregistrer;

    @Inject
    private Libelles dit;

    private String siren;
    private String nom;
    private transient EnregistrerGestionnaire.Enregistre fait;

    /** Deux clics n'enregistrent qu'un gestionnaire. */
    public synchronized void creer() {
        if (fait == null) {
            fait = enregistrer.creer(siren, nom);
        }
        Suite.vers(
                dit.dire(fait.connu() ? "gestionnaire.connu" : "gestionnaire.cree", fait.nom()),
                Ecran.GESTIONNAIRE,
                fait.id());
    }

    public String getSiren() {
        return siren;
    }

    public void setSiren(String siren) {
        this.siren = siren;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }
}
