package fr.siao.menage;

import fr.siao.menage.doubles.Indice;
import fr.siao.menage.doubles.Rapprochement;
import fr.siao.referentiel.Siao;
import fr.siao.socle.ErreurMetier.Depassee;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import fr.siao.socle.Signes;
import fr.siao.socle.Textes;
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
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Deux personnes qui n'en font peut-être qu'une, et pourquoi ; quelqu'un décide (MEN-5). */
@Entity
@Table(name = "double_presume")
public class DoublePresume {
    private static final int MOTIF_MAX = 120;
    private static final int INDICES_MAX = 8;

    /** Où en est la décision. */
    public enum Etat {
        A_VOIR,
        ECARTE,
        FUSIONNE
    }

    /** Qui a vu la ressemblance : la tâche de nuit, une saisie où quelqu'un a dit « ce n'est pas la même », un signalement. */
    public enum Origine {
        NUIT,
        SAISIE,
        SIGNALEE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "une_id")
    private Personne une;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "autre_id")
    private Personne autre;

    @ManyToOne(fetch = FetchType.LAZY)
    private Siao siao;

    private BigDecimal score;
    private String raisons;

    @Enumerated(EnumType.STRING)
    private Origine origine;

    @Column(name = "signale_par")
    private Long signalePar;

    @Column(name = "vu_le")
    private Instant vuLe;

    @Enumerated(EnumType.STRING)
    private Etat etat = Etat.A_VOIR;

    private String motif;

    @Column(name = "decide_par")
    private Long decidePar;

    @Column(name = "decide_le")
    private Instant decideLe;

    @Version
    private int version;

    protected DoublePresume() {}

    /** Les deux personnes sont déjà en base : la plus ancienne vient d'abord. */
    public DoublePresume(
            Personne une, Personne autre, Siao siao, Rapprochement rapprochement, Origine origine, Signature par) {
        if (une.id().equals(autre.id())) {
            throw new Impossible("fusion.meme");
        }
        boolean ordonnees = une.id() < autre.id();
        this.une = ordonnees ? une : autre;
        this.autre = ordonnees ? autre : une;
        this.siao = siao;
        constater(rapprochement, origine, par);
    }

    private void constater(Rapprochement rapprochement, Origine origine, Signature par) {
        this.score = BigDecimal.valueOf(rapprochement.score()).setScale(3, RoundingMode.HALF_UP);
        this.raisons = rapprochement.indices().stream()
                .limit(INDICES_MAX)
                .map(Indice::name)
                .collect(Collectors.joining(","));
        this.origine = origine;
        this.signalePar = par.compte();
        this.vuLe = par.instant();
    }

    /**
     * La ressemblance se constate de nouveau. Une paire écartée ne revient que si l'une des deux a changé d'identité depuis ;
     * une paire fusionnée ne revient pas.
     */
    public void revoir(Rapprochement rapprochement, Origine origine, Signature par) {
        if (etat == Etat.ECARTE && (change(une) || change(autre))) {
            remettre();
        } else if (etat != Etat.A_VOIR) {
            return;
        }
        Origine avant = this.origine;
        Long signalee = signalePar;
        Instant depuis = vuLe;
        constater(rapprochement, origine, par);
        if (avant != Origine.NUIT && origine == Origine.NUIT) {
            this.origine = avant;
            signalePar = signalee;
            vuLe = depuis;
        }
    }

    private boolean change(Personne personne) {
        return personne.getIdentiteLe().isAfter(decideLe);
    }

    /** Ce n'est pas la même personne. */
    public void ecarter(String motif, Signature par) {
        exigerAVoir();
        String propre = Signes.texte(motif);
        if (propre == null || propre.length() > MOTIF_MAX) {
            throw new SaisieInvalide("double.motif", MOTIF_MAX);
        }
        this.motif = propre;
        decider(Etat.ECARTE, par);
    }

    void fusionner(Signature par) {
        exigerAVoir();
        decider(Etat.FUSIONNE, par);
    }

    /** Remet la paire dans la file : l'écart était une erreur, ou la fusion est défaite. */
    public void remettre() {
        etat = Etat.A_VOIR;
        motif = null;
        decidePar = null;
        decideLe = null;
    }

    private void decider(Etat etat, Signature par) {
        this.etat = etat;
        decidePar = par.compte();
        decideLe = par.instant();
    }

    /** @throws Impossible si quelqu'un a déjà décidé */
    public void exigerAVoir() {
        if (etat != Etat.A_VOIR) {
            throw new Impossible("double.decide." + etat);
        }
    }

    /** Quelqu'un d'autre a-t-il décidé depuis que la page l'a lue ? */
    public void lueEn(int version) {
        Depassee.exiger(this.version, version, Textes.dire("double.lu"));
    }

    public Long id() {
        return id;
    }

    public Personne getUne() {
        return une;
    }

    public Personne getAutre() {
        return autre;
    }

    public Siao getSiao() {
        return siao;
    }

    /** De 0 à 1. */
    public double getScore() {
        return score.doubleValue();
    }

    /** Pourquoi, ce qui va contre en dernier. */
    public List<Indice> getIndices() {
        return raisons.isEmpty()
                ? List.of()
                : Arrays.stream(raisons.split(",")).map(Indice::valueOf).toList();
    }

    public Origine getOrigine() {
        return origine;
    }

    public Long getSignalePar() {
        return signalePar;
    }

    public Instant getVuLe() {
        return vuLe;
    }

    public Etat getEtat() {
        return etat;
    }

    public String getMotif() {
        return motif;
    }

    public Long getDecidePar() {
        return decidePar;
    }

    public Instant getDecideLe() {
        return decideLe;
    }

    public int getVersion() {
        return version;
    }
}
