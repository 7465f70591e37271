package fr.siao.orientation;

import fr.siao.demande.Demande;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Refus d'une proposition, par le ménage ou par la structure (REF-1, REF-2). Un refus ne fait rien perdre par lui-même :
 * son effet sur la demande est décidé en revue par le SIAO, et peut se défaire (REF-5).
 */
@Entity
@Table(name = "refus")
public class Refus {
    /** Qui refuse. */
    public enum Auteur {
        MENAGE,
        STRUCTURE
    }

    /** Où en est la revue par le SIAO. */
    public enum Revue {
        A_REVOIR,
        ACCEPTE,
        A_REQUALIFIER,
        CONTESTE;

        /** Ceux dont la revue n'est pas finie. */
        static Set<Revue> ouvertes() {
            return EnumSet.of(A_REVOIR, A_REQUALIFIER);
        }
    }

    /** Ce que le refus fait à la demande. */
    public enum Effet {
        MAINTIEN,
        A_METTRE_A_JOUR,
        PERTE_ANCIENNETE
    }

    /** Au-delà, un trajet rend légitime le refus d'un ménage : un repère, pas une règle (CU 6.d). */
    public static final int TRAJET_REPERE_MINUTES = 90;

    private static final int TRAJET_MAX_MINUTES = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposition proposition;

    @Enumerated(EnumType.STRING)
    private Auteur auteur;

    private String motif;
    private String commentaire;

    @Column(name = "trajet_minutes")
    private Integer trajetMinutes;

    @Column(name = "refuse_le")
    private Instant refuseLe;

    @Column(name = "saisi_par")
    private Long saisiPar;

    @Enumerated(EnumType.STRING)
    private Revue revue;

    @Column(name = "revue_le")
    private Instant revueLe;

    @Column(name = "revue_par")
    private Long revuePar;

    @Column(name = "revue_commentaire")
    private String revueCommentaire;

    @Enumerated(EnumType.STRING)
    private Effet effet;

    @Column(name = "anciennete_avant")
    private LocalDate ancienneteAvant;

    @Version
    private int version;

    protected Refus() {}

    private Refus(Proposition proposition, Auteur auteur, String motif, String commentaire, Signature par) {
        if (motif == null || motif.isBlank()) {
            throw new SaisieInvalide("refus.motif");
        }
        this.proposition = proposition;
        this.auteur = auteur;
        this.motif = motif;
        this.commentaire = commentaire;
        this.refuseLe = par.instant();
        this.saisiPar = par.compte();
        this.revue = Revue.A_REVOIR;
    }

    static Refus deLaStructure(Proposition proposition, String motif, String commentaire, Signature par) {
        return new Refus(proposition, Auteur.STRUCTURE, motif, commentaire, par);
    }

    static Refus duMenage(
            Proposition proposition, String motif, String commentaire, Integer trajetMinutes, Signature par) {
        if (trajetMinutes != null && (trajetMinutes < 0 || trajetMinutes > TRAJET_MAX_MINUTES)) {
            throw new SaisieInvalide("refus.trajet");
        }
        Refus refus = new Refus(proposition, Auteur.MENAGE, motif, commentaire, par);
        refus.trajetMinutes = trajetMinutes;
        return refus;
    }

    /** Le SIAO admet le motif et décide de l'effet sur la demande. */
    public void accepter(Effet decide, boolean perteAncienneteAdmise, String commentaire, Signature par) {
        exigerARevoir();
        if (decide == Effet.PERTE_ANCIENNETE && (!perteAncienneteAdmise || auteur != Auteur.MENAGE)) {
            throw new SaisieInvalide("refus.effet.perte");
        }
        Demande demande = proposition.getDemande();
        switch (decide) {
            case MAINTIEN -> {}
            case A_METTRE_A_JOUR -> demande.signalerAMettreAJour(true);
            case PERTE_ANCIENNETE -> ancienneteAvant = demande.changerAnciennete(par.jour());
        }
        effet = decide;
        signerRevue(Revue.ACCEPTE, commentaire, par);
    }

    /** Le motif ne va pas : il est rendu à qui l'a donné pour en choisir un autre. */
    public void rendre(String commentaire, Signature par) {
        exigerARevoir();
        if (commentaire == null || commentaire.isBlank()) {
            throw new SaisieInvalide("refus.commentaire");
        }
        signerRevue(Revue.A_REQUALIFIER, commentaire, par);
    }

    /** Nouveau motif d'un refus rendu : il revient en revue. */
    public void requalifier(String nouveauMotif, String nouveauCommentaire, Signature par) {
        if (revue != Revue.A_REQUALIFIER) {
            throw new Impossible("refus.pas.rendu");
        }
        if (nouveauMotif == null || nouveauMotif.isBlank()) {
            throw new SaisieInvalide("refus.motif");
        }
        motif = nouveauMotif;
        commentaire = nouveauCommentaire;
        saisiPar = par.compte();
        revue = Revue.A_REVOIR;
    }

    /** Le SIAO conteste le refus ; la demande garde sa place. */
    public void contester(String commentaire, Signature par) {
        exigerARevoir();
        if (commentaire == null || commentaire.isBlank()) {
            throw new SaisieInvalide("refus.commentaire");
        }
        effet = Effet.MAINTIEN;
        signerRevue(Revue.CONTESTE, commentaire, par);
    }

    /** Défait la revue, quelle qu'elle soit : la demande retrouve ce qu'elle avait. */
    public void defaireLaRevue(Signature par) {
        if (revue == Revue.A_REVOIR) {
            throw new Impossible("refus.pas.revu");
        }
        if (effet == Effet.PERTE_ANCIENNETE) {
            proposition.getDemande().changerAnciennete(ancienneteAvant);
            ancienneteAvant = null;
        } else if (effet == Effet.A_METTRE_A_JOUR) {
            proposition.getDemande().signalerAMettreAJour(false);
        }
        effet = null;
        signerRevue(Revue.A_REVOIR, null, par);
    }

    /** Le trajet dépasse le repère d'une heure et demie : le refus est a priori légitime. */
    public boolean trajetLegitime() {
        return trajetMinutes != null && trajetMinutes > TRAJET_REPERE_MINUTES;
    }

    private void exigerARevoir() {
        if (revue != Revue.A_REVOIR) {
            throw new Impossible("refus.deja.revu");
        }
    }

    private void signerRevue(Revue suite, String commentaire, Signature par) {
        revue = suite;
        revueCommentaire = commentaire;
        revueLe = par.instant();
        revuePar = par.compte();
    }

    public Long id() {
        return id;
    }

    public Long getId() {
        return id;
    }

    public Proposition getProposition() {
        return proposition;
    }

    public Auteur getAuteur() {
        return auteur;
    }

    public String getMotif() {
        return motif;
    }

    public String getCommentaire() {
        return commentaire;
    }

    public Integer getTrajetMinutes() {
        return trajetMinutes;
    }

    public Instant getRefuseLe() {
        return refuseLe;
    }

    public Revue getRevue() {
        return revue;
    }

    public Instant getRevueLe() {
        return revueLe;
    }

    public Long getRevuePar() {
        return revuePar;
    }

    public Effet getEffet() {
        return effet;
    }

    public String getRevueCommentaire() {
        return revueCommentaire;
    }
}
