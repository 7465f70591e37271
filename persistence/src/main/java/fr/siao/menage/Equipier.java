package fr.siao.menage;

import fr.siao.socle.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Un compte de l'équipe d'un ménage protégé, d'un instant à un autre. */
@Entity
@Table(name = "protection_equipier")
public class Equipier {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Protection protection;

    /** Le ménage de la protection, recopié : chaque requête le lit. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Menage menage;

    @Column(name = "compte_id")
    private Long compte;

    /** Nul si l'application a nommé elle-même : plus personne du SIAO n'en était. */
    @Column(name = "nomme_par")
    private Long nommePar;

    @Column(name = "nomme_le")
    private Instant nommeLe;

    @Column(name = "retire_par")
    private Long retirePar;

    @Column(name = "retire_le")
    private Instant retireLe;

    protected Equipier() {}

    Equipier(Protection protection, Long compte, Signature par) {
        this.protection = protection;
        this.menage = protection.getMenage();
        this.compte = compte;
        this.nommePar = par.compte();
        this.nommeLe = par.instant();
    }

    void retirer(Signature par) {
        retirePar = par.compte();
        retireLe = par.instant();
    }

    boolean present() {
        return retireLe == null;
    }

    public Long getCompte() {
        return compte;
    }

    public Long getNommePar() {
        return nommePar;
    }

    public Instant getNommeLe() {
        return nommeLe;
    }
}
