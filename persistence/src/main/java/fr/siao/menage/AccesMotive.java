package fr.siao.menage;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Pourquoi quelqu'un qui n'est pas en charge d'un ménage ouvre son dossier, et jusqu'à quand cela vaut (MEN-9). */
@Entity
@Table(name = "acces_motive")
public class AccesMotive {
    public static final int PRECISIONS_MAX = 120;

    /** Le motif de la liste qui ne dit rien sans précisions. */
    public static final String AUTRE = "AUTRE";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Menage menage;

    @Column(name = "compte_id")
    private Long compte;

    private String motif;
    private String precisions;
    private Instant depuis;
    private Instant jusque;

    protected AccesMotive() {}

    /**
     * Ouvre.
     *
     * @param motif code de la nomenclature
     * @param precisions exigées si le motif est « autre », laissées de côté sinon
     * @param duree ce que dure l'accès
     */
    public AccesMotive(Menage menage, String motif, String precisions, Duration duree, Signature par) {
        if (motif == null || motif.isBlank()) {
            throw new SaisieInvalide("saisie.motif");
        }
        boolean autre = motif.equals(AUTRE);
        String dit = precisions == null ? "" : precisions.strip();
        if (autre && (dit.isEmpty() || dit.length() > PRECISIONS_MAX)) {
            throw new SaisieInvalide("acces.precisions", PRECISIONS_MAX);
        }
        this.menage = menage;
        this.compte = par.compte();
        this.motif = motif;
        this.precisions = autre ? dit : null;
        this.depuis = par.instant();
        this.jusque = par.instant().plus(duree);
    }

    public boolean vautEncore(Instant maintenant) {
        return maintenant.isBefore(jusque);
    }

    /** La raison telle que la trace la garde. @param libelle celui du motif */
    public String enMots(String libelle) {
        return precisions == null ? libelle : libelle + " : " + precisions;
    }

    public String getMotif() {
        return motif;
    }

    public String getPrecisions() {
        return precisions;
    }

    public Instant getJusque() {
        return jusque;
    }
}
