package fr.siao.offre;

import fr.siao.referentiel.Commune;
import fr.siao.referentiel.Siao;
import fr.siao.socle.ErreurMetier.Depassee;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
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

    /** @param siao celui du département de la commune : une structure ne change pas de territoire */
    public Structure(Gestionnaire gestionnaire, Siao siao, Coordonnees coordonnees, Commune commune) {
        this.gestionnaire = gestionnaire;
        this.siao = siao;
        decrire(coordonnees, commune);
    }

    /**
     * Corrige ce qui la nomme et la situe.
     *
     * @throws SaisieInvalide si le SIRET n'est pas de ce gestionnaire, ou si la commune est d'un autre territoire
     */
    public void decrire(Coordonnees coordonnees, Commune commune) {
        if (!commune.getDepartement().equals(siao.getDepartement())) {
            throw new SaisieInvalide("structure.territoire", commune.getNom(), siao.getNom());
        }
        this.siret = Immatriculation.siret(coordonnees.siret(), gestionnaire.getSiren());
        this.finess = Immatriculation.finess(coordonnees.finess());
        this.nature = coordonnees.nature();
        this.nom = coordonnees.nom();
        this.adresse = coordonnees.adresse();
        this.telephone = coordonnees.telephone();
        this.commune = commune;
    }

    public Coordonnees coordonnees() {
        return new Coordonnees(nature, nom, siret, finess, adresse, telephone);
    }

    /** Refuse d'écrire par-dessus ce que quelqu'un a changé depuis que la fiche a été lue. */
    public void lueEn(int version) {
        Depassee.exiger(this.version, version, nom);
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

    public Nature getNature() {
        return nature;
    }

    public String getSiret() {
        return siret;
    }

    /** Nul si elle n'en a pas. */
    public String getFiness() {
        return finess;
    }

    public int getVersion() {
        return version;
    }

    /** Adresse sur une ligne, pour une lettre ou un message. */
    public String adressePostale() {
        return adresse + ", " + (commune.getCodePostal() == null ? "" : commune.getCodePostal() + " ")
                + commune.getNom();
    }
}
