package fr.siao.compte;

import fr.siao.socle.ErreurMetier.Impossible;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Compte nominatif d'une personne : son adresse professionnelle et son mot de passe, jamais partagés (HAB-2). */
@Entity
@Table(name = "compte")
public class Compte {
    /** Un compte suspendu peut être rouvert ; un compte révoqué, non. */
    public enum Etat {
        ACTIF,
        SUSPENDU,
        REVOQUE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String courriel;
    private String nom;
    private String prenom;

    @Column(name = "mot_de_passe")
    private String motDePasse;

    @Enumerated(EnumType.STRING)
    private Etat etat;

    @Column(name = "cree_le")
    private Instant creeLe;

    @Column(name = "derniere_connexion")
    private Instant derniereConnexion;

    @Version
    private int version;

    protected Compte() {}

    /** @param motDePasse empreinte bcrypt, jamais le mot de passe lui-même */
    public Compte(String courriel, String nom, String prenom, String motDePasse, Instant creeLe) {
        this.courriel = normaliser(courriel);
        this.nom = nom;
        this.prenom = prenom;
        this.motDePasse = motDePasse;
        this.etat = Etat.ACTIF;
        this.creeLe = creeLe;
    }

    /** Une adresse se compare sans majuscule ni espace autour. */
    public static String normaliser(String courriel) {
        return courriel.strip().toLowerCase(Locale.ROOT);
    }

    /** Départ de l'organisation ou de la fonction : sans retour. */
    public void revoquer() {
        etat = Etat.REVOQUE;
    }

    /** Suspend un compte qui n'a pas servi depuis {@code jours} jours. @return vrai s'il vient d'être suspendu */
    public boolean suspendreSiInutilise(Instant maintenant, int jours) {
        Instant dernierSigne = derniereConnexion == null ? creeLe : derniereConnexion;
        if (etat == Etat.ACTIF && dernierSigne.plus(Duration.ofDays(jours)).isBefore(maintenant)) {
            etat = Etat.SUSPENDU;
            return true;
        }
        return false;
    }

    /** Rouvre un compte suspendu, avec un nouveau mot de passe. */
    public void rouvrir(String nouveauMotDePasse, Instant maintenant) {
        if (etat == Etat.REVOQUE) {
            throw new Impossible("compte.revoque");
        }
        etat = Etat.ACTIF;
        motDePasse = nouveauMotDePasse;
        derniereConnexion = maintenant;
    }

    /** @param nouveau empreinte bcrypt du mot de passe que la personne a choisi */
    public void changerMotDePasse(String nouveau) {
        motDePasse = nouveau;
    }

    /** Empreinte bcrypt du mot de passe. */
    public String empreinte() {
        return motDePasse;
    }

    public Long id() {
        return id;
    }

    public Long getId() {
        return id;
    }

    public String getCourriel() {
        return courriel;
    }

    public String getNomComplet() {
        return prenom + " " + nom;
    }

    public Etat getEtat() {
        return etat;
    }

    public boolean actif() {
        return etat == Etat.ACTIF;
    }

    public Instant getDerniereConnexion() {
        return derniereConnexion;
    }
}
