package fr.siao.demande;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;

/** Les colonnes de la file que la personne veut voir, le temps de sa session ; et la recherche où elle en était. */
@Named("colonnesFile")
@SessionScoped
public class ColonnesFile implements Serializable {

    /** Colonnes que l'on peut montrer ou cacher ; la clé du ménage et l'action restent. */
    public enum Colonne {
        PRIORITE,
        ANCIENNETE,
        PERSONNES,
        HOTEL,
        PRECONISATIONS,
        EVALUATION,
        EXPIRATION,
        ETAT,
        PARTICULARITES
    }

    private Colonne[] choisies = Arrays.copyOf(Colonne.values(), Colonne.PARTICULARITES.ordinal());
    private String recherche;

    public Colonne[] getToutes() {
        return Colonne.values();
    }

    public boolean montre(Colonne colonne) {
        return Arrays.asList(choisies).contains(colonne);
    }

    public Colonne[] getChoisies() {
        return choisies;
    }

    public void setChoisies(Colonne[] choisies) {
        this.choisies = choisies;
    }

    /** Note la recherche en cours. @return vrai si c'était déjà celle-là */
    boolean reprend(String adresse) {
        boolean meme = adresse.equals(recherche);
        recherche = adresse;
        return meme;
    }
}
