package fr.siao.offre;

import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import fr.siao.socle.Textes;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Le logement, la chambre ou le lit qu'un ménage occupe seul (OFF-1).
 *
 * <p>Une place occupée s'annonce bientôt vacante, ou se libère au départ de son ménage ; vacante, elle est réservée par
 * les propositions qu'on y fait, puis occupée à l'admission. Chaque passage est daté, signé et gardé.
 */
@Entity
@Table(name = "place")
public class Place {
    /** Qui réserve la place (OFF-3, OFF-8). */
    public enum Contingent {
        SIAO,
        PREFECTORAL,
        AUTRE_RESERVATAIRE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Dispositif dispositif;

    private String libelle;
    private String batiment;
    private Integer etage;
    private boolean ascenseur;
    private String categorie;

    @Column(name = "capacite_min")
    private int capaciteMin;

    @Column(name = "capacite_max")
    private int capaciteMax;

    private boolean pmr;

    @Enumerated(EnumType.STRING)
    private Contingent contingent;

    private BigDecimal loyer;
    private BigDecimal charges;

    @Enumerated(EnumType.STRING)
    private EtatPlace etat;

    @Column(name = "etat_depuis")
    private LocalDate etatDepuis;

    @Column(name = "etat_jusque")
    private LocalDate etatJusque;

    @Column(name = "etat_motif")
    private String etatMotif;

    @OneToMany(mappedBy = "place", cascade = CascadeType.PERSIST)
    private List<ChangementEtat> changements = new ArrayList<>();

    @Version
    private int version;

    protected Place() {}

    /** Une place nouvelle, dont rien ne dit encore si elle est occupée ou vacante. */
    public Place(Dispositif dispositif, String libelle, int capaciteMin, int capaciteMax, LocalDate jour) {
        this.dispositif = dispositif;
        this.libelle = libelle;
        this.capaciteMin = capaciteMin;
        this.capaciteMax = capaciteMax;
        this.contingent = Contingent.SIAO;
        this.etat = EtatPlace.INEXPLIQUEE;
        this.etatDepuis = jour;
    }

    /** Où elle est dans la structure. */
    public void situer(String batiment, Integer etage, boolean ascenseur, boolean pmr) {
        this.batiment = batiment;
        this.etage = etage;
        this.ascenseur = ascenseur;
        this.pmr = pmr;
    }

    /** Qui la réserve. */
    public void reserverA(Contingent contingent) {
        this.contingent = contingent;
    }

    /**
     * Retire la place de l'offre pour un temps, ou la ferme.
     *
     * @param jusque dernier jour, ou nul s'il n'est pas connu
     * @throws Impossible si un ménage l'occupe ou y est proposé
     */
    public void rendreIndisponible(String motif, LocalDate jusque, Signature par) {
        if (etat == EtatPlace.RESERVEE) {
            throw new Impossible("place.reservee", libelle);
        }
        if (etat == EtatPlace.OCCUPEE || etat == EtatPlace.BIENTOT_VACANTE) {
            throw new Impossible("place.occupee", libelle);
        }
        if (jusque != null && jusque.isBefore(par.jour())) {
            throw new SaisieInvalide("place.indisponible.passe");
        }
        devenir(EtatPlace.INDISPONIBLE, par.jour(), jusque, motif, par);
    }

    /** Un ménage y entre : par une admission, ou par une mobilisation directe (OFF-6). */
    public void occuper(LocalDate depuis, Signature par) {
        devenir(EtatPlace.OCCUPEE, depuis, null, null, par);
    }

    /** Son ménage part sans que la vacance soit déclarée : l'écart doit se voir (OFF-11). */
    public void quitter(LocalDate depuis, Signature par) {
        devenir(EtatPlace.INEXPLIQUEE, depuis, null, null, par);
    }

    void devenir(EtatPlace suite, LocalDate depuis, LocalDate jusque, String motif, Signature par) {
        if (etat == suite && suite != EtatPlace.INDISPONIBLE) {
            throw new Impossible("place.deja", libelle, Textes.libelle(etat));
        }
        if (etat != suite && !etat.peutDevenir(suite)) {
            throw new Impossible("place.passage", libelle, Textes.libelle(etat), Textes.libelle(suite));
        }
        etat = suite;
        etatDepuis = depuis;
        etatJusque = jusque;
        etatMotif = motif;
        changements.add(new ChangementEtat(this, suite, depuis, jusque, motif, par.compte(), par.instant()));
    }

    public Long id() {
        return id;
    }

    public Long getId() {
        return id;
    }

    public Dispositif getDispositif() {
        return dispositif;
    }

    public String getLibelle() {
        return libelle;
    }

    public String getBatiment() {
        return batiment;
    }

    public Integer getEtage() {
        return etage;
    }

    public boolean isAscenseur() {
        return ascenseur;
    }

    public String getCategorie() {
        return categorie;
    }

    /** Nombre de personnes au moins. */
    public int getCapaciteMin() {
        return capaciteMin;
    }

    /** Nombre de personnes au plus ; c'est lui que comptent les chiffres « en places ». */
    public int getCapaciteMax() {
        return capaciteMax;
    }

    public boolean isPmr() {
        return pmr;
    }

    public Contingent getContingent() {
        return contingent;
    }

    public BigDecimal getLoyer() {
        return loyer;
    }

    public BigDecimal getCharges() {
        return charges;
    }

    public EtatPlace getEtat() {
        return etat;
    }

    public LocalDate getEtatDepuis() {
        return etatDepuis;
    }

    public LocalDate getEtatJusque() {
        return etatJusque;
    }

    public String getEtatMotif() {
        return etatMotif;
    }

    public boolean etageSansAscenseur() {
        return etage != null && etage > 0 && !ascenseur;
    }
}
