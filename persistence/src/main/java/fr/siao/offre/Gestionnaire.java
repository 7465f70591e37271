package fr.siao.offre;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Entité juridique qui gère des structures (OFF-1). */
@Entity
@Table(name = "gestionnaire")
public class Gestionnaire {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String siren;
    private String nom;

    protected Gestionnaire() {}

    public Gestionnaire(String siren, String nom) {
        this.siren = siren;
        this.nom = nom;
    }

    public Long id() {
        return id;
    }

    public String getNom() {
        return nom;
    }

    public String getSiren() {
        return siren;
    }
}
