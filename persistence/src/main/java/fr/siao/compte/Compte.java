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
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

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

    @Column(name = "mot_de_passe_provisoire")
    private boolean motDePasseProvisoire;

    @Column(name = "serie_sessions")
    private int serieSessions;

    @Enumerated(EnumType.STRING)
    private Etat etat;

    @Column(name = "cree_le")
    private Instant creeLe;

    @Column(name = "derniere_connexion")
    private Instant derniereConnexion;

    @Column(name = "rouvert_le")
    private Instant rouvertLe;

    @Version
    private int version;

    protected Compte() {}

    /**
     * Un compte neuf : son mot de passe est provisoire, puisque quelqu'un d'autre l'a vu.
     *
     * @param motDePasse empreinte bcrypt, jamais le mot de passe lui-même
     */
    public Compte(String courriel, String nom, String prenom, String motDePasse, Instant creeLe) {
        this.courriel = normaliser(courriel);
        this.nom = nom.strip();
        this.prenom = prenom.strip();
        this.motDePasse = motDePasse;
        this.motDePasseProvisoire = true;
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
        fermerSessions();
    }

    /** Suspend un compte qui n'a pas servi depuis {@code jours} jours. @return vrai s'il vient d'être suspendu */
    public boolean suspendreSiInutilise(Instant maintenant, int jours) {
        if (etat == Etat.ACTIF && dernierSigne().plus(Duration.ofDays(jours)).isBefore(maintenant)) {
            etat = Etat.SUSPENDU;
            fermerSessions();
            return true;
        }
        return false;
    }

    private Instant dernierSigne() {
        return Stream.of(creeLe, derniereConnexion, rouvertLe)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Rouvre un compte suspendu. @param provisoire empreinte bcrypt d'un mot de passe à changer à l'entrée */
    public void rouvrir(String provisoire, Instant maintenant) {
        if (etat == Etat.REVOQUE) {
            throw new Impossible("compte.revoque");
        }
        if (etat == Etat.ACTIF) {
            throw new Impossible("compte.pas.suspendu");
        }
        etat = Etat.ACTIF;
        rouvertLe = maintenant;
        donner(provisoire);
    }

    /** La personne a perdu son mot de passe. @param provisoire empreinte bcrypt d'un mot de passe à changer à l'entrée */
    public void reinitialiserMotDePasse(String provisoire) {
        if (etat != Etat.ACTIF) {
            throw new Impossible(etat == Etat.REVOQUE ? "compte.revoque" : "compte.suspendu");
        }
        donner(provisoire);
    }

    private void donner(String provisoire) {
        motDePasse = provisoire;
        motDePasseProvisoire = true;
        fermerSessions();
    }

    /** @param nouveau empreinte bcrypt du mot de passe que la personne a choisi */
    public void changerMotDePasse(String nouveau) {
        motDePasse = nouveau;
        motDePasseProvisoire = false;
        fermerSessions();
    }

    /**
     * La personne est entrée par le fournisseur d'identité : un mot de passe provisoire qui n'a pas servi ne servira plus.
     *
     * @param inutilisable empreinte bcrypt d'un mot de passe que personne ne connaît
     */
    public void retirerMotDePasseProvisoire(String inutilisable) {
        if (motDePasseProvisoire) {
            motDePasse = inutilisable;
            motDePasseProvisoire = false;
            fermerSessions();
        }
    }

    /** Les sessions ouvertes jusqu'ici sont d'une série passée : elles finissent à leur prochaine requête (SEC-2). */
    private void fermerSessions() {
        serieSessions++;
    }

    /** Série des sessions qui valent encore. */
    public int serieSessions() {
        return serieSessions;
    }

    /** Vrai tant que la personne n'a pas choisi elle-même son mot de passe. */
    public boolean motDePasseProvisoire() {
        return motDePasseProvisoire;
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
