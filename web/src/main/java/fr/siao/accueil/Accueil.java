package fr.siao.accueil;

import fr.siao.compte.Moi;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Choisit l'accueil du profil. Qui en a plusieurs commence par celui où l'on attend le plus de lui. */
@Named
@RequestScoped
public class Accueil {
    @Inject
    private Moi moi;

    public String getPage() {
        if (moi.isSiao()) {
            return "siao";
        }
        if (moi.isStructure()) {
            return "structure";
        }
        if (moi.isIntervenant()) {
            return "intervenant";
        }
        return moi.isEtat() ? "etat" : "autre";
    }
}
