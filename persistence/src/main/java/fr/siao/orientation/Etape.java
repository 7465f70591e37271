package fr.siao.orientation;

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
import java.time.Instant;

/** Une étape d'une proposition : datée, signée, gardée (ORI-3). */
@Entity(name = "EtapeProposition")
@Table(name = "proposition_etape")
public class Etape {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposition proposition;

    @Enumerated(EnumType.STRING)
    private EtatProposition etat;

    private String motif;
    private String commentaire;

    @Column(name = "compte_id")
    private Long compte;

    private Instant instant;

    protected Etape() {}

    Etape(
            Proposition proposition,
            EtatProposition etat,
            String motif,
            String commentaire,
            Long compte,
            Instant instant) {
        this.proposition = proposition;
        this.etat = etat;
        this.motif = motif;
        this.commentaire = commentaire;
        this.compte = compte;
        this.instant = instant;
    }

    public Long getId() {
        return id;
    }

    public Proposition getProposition() {
        return proposition;
    }

    public EtatProposition getEtat() {
        return etat;
    }

    public String getMotif() {
        return motif;
    }

    public String getCommentaire() {
        return commentaire;
    }

    public Long getCompte() {
        return compte;
    }

    public Instant getInstant() {
        return instant;
    }
}
