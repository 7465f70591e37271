package fr.siao.menage;

import fr.siao.referentiel.Siao;
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * Un ménage change de SIAO de référence, d'un commun accord (MEN-10) : l'un le demande, l'autre accorde ou refuse. Il garde
 * sa clé, son dossier et son histoire ; qui le suit ne change pas.
 */
@Entity
@Table(name = "transfert")
public class Transfert {
    public static final int RAISON_MAX = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Menage menage;

    @ManyToOne(fetch = FetchType.LAZY)
    private Siao origine;

    @ManyToOne(fetch = FetchType.LAZY)
    private Siao destination;

    @Enumerated(EnumType.STRING)
    private EtatTransfert etat;

    private String motif;
    private String raison;

    @Column(name = "demande_le")
    private Instant demandeLe;

    @Column(name = "demande_par")
    private Long demandePar;

    @Column(name = "refus_motif")
    private String refusMotif;

    @Column(name = "refus_raison")
    private String refusRaison;

    @Column(name = "fini_le")
    private Instant finiLe;

    @Column(name = "fini_par")
    private Long finiPar;

    @Version
    private int version;

    protected Transfert() {}

    /**
     * Demande qu'un autre SIAO devienne celui du ménage.
     *
     * @param motif code de {@code MOTIF_TRANSFERT}
     * @param raison ce que l'autre SIAO doit savoir pour décider, ou nul
     */
    public Transfert(Menage menage, Siao destination, String motif, String raison, Signature par) {
        menage.exigerOuvert();
        if (destination == null) {
            throw new SaisieInvalide("transfert.destination");
        }
        if (destination.id().equals(menage.getSiao().id())) {
            throw new SaisieInvalide("transfert.meme");
        }
        if (motif == null) {
            throw new SaisieInvalide("saisie.motif");
        }
        this.menage = menage;
        this.origine = menage.getSiao();
        this.destination = destination;
        this.motif = motif;
        this.raison = propre(raison);
        this.etat = EtatTransfert.DEMANDE;
        this.demandeLe = par.instant();
        this.demandePar = par.compte();
    }

    private static String propre(String raison) {
        String propre = Signes.texte(raison);
        if (propre != null && propre.length() > RAISON_MAX) {
            throw new SaisieInvalide("transfert.raison", RAISON_MAX);
        }
        return propre;
    }

    /** L'autre SIAO devient celui du ménage. */
    public void accorder(Signature par) {
        menage.exigerOuvert();
        finir(EtatTransfert.ACCORDE, par);
        menage.releverDe(destination);
    }

    /** @param motif code de {@code MOTIF_REFUS_TRANSFERT} */
    public void refuser(String motif, String raison, Signature par) {
        if (motif == null) {
            throw new SaisieInvalide("saisie.motif");
        }
        finir(EtatTransfert.REFUSE, par);
        refusMotif = motif;
        refusRaison = propre(raison);
    }

    /** Qui l'a demandé y renonce, ou le ménage n'est plus. */
    public void retirer(Signature par) {
        finir(EtatTransfert.RETIRE, par);
    }

    private void finir(EtatTransfert suite, Signature par) {
        if (etat != EtatTransfert.DEMANDE) {
            throw new Impossible("transfert.deja", Textes.libelle(etat));
        }
        etat = suite;
        finiLe = par.instant();
        finiPar = par.compte();
    }

    /** Le SIAO qu'avait le ménage à cet instant, d'après ses transferts. */
    public static Siao siaoAu(Menage menage, Instant instant, Collection<Transfert> siens) {
        return siens.stream()
                .filter(t -> t.etat == EtatTransfert.ACCORDE && t.finiLe.isAfter(instant))
                .min(Comparator.comparing(Transfert::getFiniLe))
                .map(Transfert::getOrigine)
                .orElse(menage.getSiao());
    }

    public boolean vivant() {
        return etat == EtatTransfert.DEMANDE;
    }

    public Long id() {
        return id;
    }

    public Menage getMenage() {
        return menage;
    }

    public Siao getOrigine() {
        return origine;
    }

    public Siao getDestination() {
        return destination;
    }

    public EtatTransfert getEtat() {
        return etat;
    }

    public String getMotif() {
        return motif;
    }

    public String getRaison() {
        return raison;
    }

    public Instant getDemandeLe() {
        return demandeLe;
    }

    public String getRefusMotif() {
        return refusMotif;
    }

    public String getRefusRaison() {
        return refusRaison;
    }

    /** Quand il a reçu sa réponse, ou a été retiré ; nul tant qu'il vit. */
    public Instant getFiniLe() {
        return finiLe;
    }
}
