package fr.siao.offre;

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
import java.time.LocalDate;

/** Un changement d'état d'une place : daté, signé, gardé (OFF-4). */
@Entity
@Table(name = "place_etat")
public class ChangementEtat {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Place place;

    @Enumerated(EnumType.STRING)
    private EtatPlace etat;

    private LocalDate depuis;
    private LocalDate jusque;
    private String motif;

    @Column(name = "compte_id")
    private Long compte;

    private Instant instant;

    protected ChangementEtat() {}

    ChangementEtat(
            Place place,
            EtatPlace etat,
            LocalDate depuis,
            LocalDate jusque,
            String motif,
            Long compte,
            Instant instant) {
        this.place = place;
        this.etat = etat;
        this.depuis = depuis;
        this.jusque = jusque;
        this.motif = motif;
        this.compte = compte;
        this.instant = instant;
    }

    public EtatPlace getEtat() {
        return etat;
    }

    public LocalDate getDepuis() {
        return depuis;
    }

    public LocalDate getJusque() {
        return jusque;
    }

    public String getMotif() {
        return motif;
    }

    public Long getCompte() {
        return compte;
    }

    public Instant getInstant() {
        return instant;
    }
}
