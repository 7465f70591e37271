package fr.siao.referentiel;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Commune du code officiel géographique. */
@Entity
@Table(name = "commune")
@Cacheable
public class Commune {
    @Id
    private String code;

    private String nom;
    private String departement;

    @Column(name = "code_postal")
    private String codePostal;

    protected Commune() {}

    public Commune(String code, String nom, String departement, String codePostal) {
        this.code = code;
        this.nom = nom;
        this.departement = departement;
        this.codePostal = codePostal;
    }

    public String getCode() {
        return code;
    }

    public String getNom() {
        return nom;
    }

    /** « Montreuil (93048) » : ce que l'on choisit, et que {@link Communes#designee} relit. */
    public String designation() {
        return nom + " (" + code + ")";
    }

    public String getDepartement() {
        return departement;
    }

    public String getCodePostal() {
        return codePostal;
    }
}
