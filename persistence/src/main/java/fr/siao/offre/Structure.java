package fr.siao.offre;

import fr.siao.referentiel.Commune;
import fr.siao.referentiel.Siao;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Établissement ou service d'un gestionnaire, sur le territoire d'un SIAO (OFF-1). */
@Entity
@Table(name = "structure")
public class Structure {
    /** Ce qu'est la structure : elle a des places, ou elle accompagne. */
    public enum Nature {
        ETABLISSEMENT,
        SERVICE_SOCIAL,
        ACCUEIL_DE_JOUR
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Gestionnaire gestionnaire;

    @ManyToOne(fetch = FetchType.LAZY)
    private Siao siao;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    private String nom;
    private String siret;
    private String finess;
    private String adresse;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commune")
    private Commune commune;

    private String telephone;

    @Version
    private int version;

    protected Structure() {}

    public Structure(
            Gestionnaire gestionnaire,
            Siao siao,
            Nature nature,
            String nom,
            String siret,
            String adresse,
            Commune commune) {
        this.gestionnaire = gestionnaire;
        this.siao = siao;
        this.nature = nature;
        this.nom = nom;
        this.siret = siret;
        this.adresse = adresse;
        this.commune = commune;
    }

    public Long id() {
        return id;
    }

    public String getNom() {
        return nom;
    }

    public Gestionnaire getGestionnaire() {
        return gestionnaire;
    }

    public Siao getSiao() {
        return siao;
    }

    public Commune getCommune() {
        return commune;
    }

    public String getAdresse() {
        return adresse;
    }

    public String getTelephone() {
        return telephone;
    }

    /** Adresse sur une ligne, pour une lettre ou un message. */
    public String adressePostale() {
        return adresse + ", " + (commune.getCodePostal() == null ? "" : commune.getCodePostal() + " ")
                + commune.getNom();
    }
}
