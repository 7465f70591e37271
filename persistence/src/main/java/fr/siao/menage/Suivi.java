package fr.siao.menage;

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
import java.time.Instant;
import java.time.LocalDate;

/** Un référent d'un ménage, d'un jour à un autre ; le jour de fin est celui où il ne le suit plus (MEN-7). */
@Entity
@Table(name = "suivi")
public class Suivi {
    /** Un seul de chaque à la fois. */
    public enum Role {
        REFERENT_SOCIAL,
        REFERENT_PARCOURS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Menage menage;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "compte_id")
    private Long compte;

    @Column(name = "structure_id")
    private Long structure;

    private String nom;
    private String organisme;
    private String contact;
    private LocalDate debut;
    private LocalDate fin;

    @Column(name = "pose_par")
    private Long posePar;

    @Column(name = "pose_le")
    private Instant poseLe;

    @Column(name = "fini_par")
    private Long finiPar;

    protected Suivi() {}

    Suivi(Menage menage, Role role, Referent referent, LocalDate debut, Signature par) {
        this.menage = menage;
        this.role = role;
        this.compte = referent.compte();
        this.structure = referent.structure();
        this.nom = referent.nom();
        this.organisme = referent.organisme();
        this.contact = referent.contact();
        this.debut = exiger(debut, par);
        this.posePar = par.compte();
        this.poseLe = par.instant();
    }

    void finir(LocalDate jour, Signature par) {
        if (exiger(jour, par).isBefore(debut)) {
            throw new SaisieInvalide("suivi.chevauche");
        }
        fin = jour;
        finiPar = par.compte();
    }

    private static LocalDate exiger(LocalDate jour, Signature par) {
        if (jour == null || !par.passe(jour)) {
            throw new SaisieInvalide("suivi.jour");
        }
        return jour;
    }

    public boolean enCours() {
        return fin == null;
    }

    public Referent getReferent() {
        return new Referent(compte, structure, nom, organisme, contact);
    }

    public Role getRole() {
        return role;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public LocalDate getFin() {
        return fin;
    }

    /** Qui l'a désigné ; nul pour ceux d'avant cette histoire. */
    public Long getPosePar() {
        return posePar;
    }

    public Long getFiniPar() {
        return finiPar;
    }
}
