package fr.siao.menage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Une valeur qu'une fusion a changée ; sans colonne, la ligne entière est née d'elle. */
@Embeddable
public class LigneDeFusion {
    @Column(name = "nom_table")
    private String table;

    private long ligne;
    private String colonne;
    private String avant;
    private String apres;

    protected LigneDeFusion() {}

    LigneDeFusion(String table, long ligne, String colonne, String avant, String apres) {
        this.table = table;
        this.ligne = ligne;
        this.colonne = colonne;
        this.avant = avant;
        this.apres = apres;
    }

    public String getTable() {
        return table;
    }

    public long getLigne() {
        return ligne;
    }

    public String getColonne() {
        return colonne;
    }

    public String getAvant() {
        return avant;
    }

    public String getApres() {
        return apres;
    }

    boolean naissance() {
        return colonne == null;
    }
}
