package fr.siao.referentiel;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Service intégré d'accueil et d'orientation d'un département. */
@Entity
@Table(name = "siao")
@Cacheable
public class Siao {
    @Id
    private Long id;

    private String departement;
    private String nom;
    private String telephone;

    protected Siao() {}

    public Siao(Long id, String departement, String nom) {
        this.id = id;
        this.departement = departement;
        this.nom = nom;
    }

    public Long id() {
        return id;
    }

    public String getDepartement() {
        return departement;
    }

    public String getNom() {
        return nom;
    }

    public String getTelephone() {
        return telephone;
    }
}
