package fr.siao.menage;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.time.LocalDate;

/** Ce qu'un événement a fait d'une personne : de quoi le dire, et de quoi le défaire. */
@Entity
@Table(name = "evenement_effet")
public class Effet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Evenement evenement;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Personne personne;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "finie_id")
    private Appartenance finie;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "ouverte_id")
    private Appartenance ouverte;

    @Enumerated(EnumType.STRING)
    @Column(name = "lien_avant")
    private Lien lienAvant;

    @Enumerated(EnumType.STRING)
    @Column(name = "lien_apres")
    private Lien lienApres;

    @Column(name = "terme_avant")
    private LocalDate termeAvant;

    protected Effet() {}

    private Effet(Evenement evenement, Personne personne) {
        this.evenement = evenement;
        this.personne = personne;
    }

    static Effet entree(Evenement evenement, Personne personne, Lien lien) {
        Effet effet = new Effet(evenement, personne);
        effet.lienApres = lien;
        return effet;
    }

    static Effet sortie(Evenement evenement, Appartenance finie) {
        Effet effet = new Effet(evenement, finie.getPersonne());
        effet.finie = finie;
        effet.lienAvant = finie.getLien();
        return effet;
    }

    static Effet lien(Evenement evenement, Appartenance gardee, Lien apres) {
        Effet effet = new Effet(evenement, gardee.getPersonne());
        effet.lienAvant = gardee.getLien();
        effet.lienApres = apres;
        gardee.changer(apres);
        return effet;
    }

    static Effet accouchement(Evenement evenement, Personne mere) {
        Effet effet = new Effet(evenement, mere);
        effet.termeAvant = mere.getEnceinteTerme();
        mere.attendre(null);
        return effet;
    }

    Effet vers(Lien lien) {
        lienApres = lien;
        return this;
    }

    boolean entre() {
        return ouverte == null && lienApres != null && (finie != null || lienAvant == null);
    }

    void ouvrir(Appartenance ouverte) {
        this.ouverte = ouverte;
    }

    /** Défait, premier temps : ce qui a été ouvert n'a jamais été, la grossesse et le lien reviennent. */
    void retirer() {
        if (ouverte != null) {
            ouverte.annuler();
        } else if (finie == null && lienAvant != null) {
            evenement.presenceDe(personne).changer(lienAvant);
        }
        if (termeAvant != null) {
            personne.attendre(termeAvant);
        }
    }

    /** Défait, second temps : ce qui avait fini reprend. */
    void reprendre() {
        if (finie != null) {
            finie.rouvrir();
        }
    }

    Evenement getEvenement() {
        return evenement;
    }

    void passerA(Personne personne) {
        this.personne = personne;
    }

    public Personne getPersonne() {
        return personne;
    }

    public Appartenance getFinie() {
        return finie;
    }

    public Appartenance getOuverte() {
        return ouverte;
    }

    public Lien getLienAvant() {
        return lienAvant;
    }

    public Lien getLienApres() {
        return lienApres;
    }
}
