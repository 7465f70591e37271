package fr.siao.demande;

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

/** Une étape d'une demande : datée, signée, gardée (DEM-2). */
@Entity(name = "EtapeDemande")
@Table(name = "demande_etape")
public class Etape {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Demande demande;

    @Enumerated(EnumType.STRING)
    private EtatDemande etat;

    private String motif;
    private String commentaire;

    @Column(name = "compte_id")
    private Long compte;

    private Instant instant;

    protected Etape() {}

    Etape(Demande demande, EtatDemande etat, String motif, String commentaire, Long compte, Instant instant) {
        this.demande = demande;
        this.etat = etat;
        this.motif = motif;
        this.commentaire = commentaire;
        this.compte = compte;
        this.instant = instant;
    }

    public Long getId() {
        return id;
    }

    public EtatDemande getEtat() {
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
