package fr.siao.offre;

import fr.siao.socle.ErreurMetier.Depassee;
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
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.QueryHint;
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
@NamedQuery(
        name = "Place.garder",
        query = "select x from Place x where x.id = :id",
        lockMode = LockModeType.PESSIMISTIC_WRITE,
        hints = @QueryHint(name = "eclipselink.refresh", value = "true"))
@Table(name = "place")
public class Place {
    /** Au-delà, une fin d'indisponibilité est une année mal tapée. */
    private static final int INDISPONIBLE_MAX_ANS = 10;

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
    private String convention;

    @Column(name = "enregistree_le")
    private LocalDate enregistreeLe;

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
        this(dispositif, libelle, DescriptionPlace.pour(capaciteMin, capaciteMax), jour);
    }

    /** Une place nouvelle, dont rien ne dit encore si elle est occupée ou vacante. */
    public Place(Dispositif dispositif, String libelle, DescriptionPlace description, LocalDate jour) {
        this.dispositif = dispositif;
        this.etat = EtatPlace.INEXPLIQUEE;
        this.etatDepuis = jour;
        this.enregistreeLe = jour;
        decrire(libelle, description);
    }

    /** Où elle est dans la structure. */
    public void situer(String batiment, Integer etage, boolean ascenseur, boolean pmr) {
        this.batiment = batiment;
        this.etage = etage;
        this.ascenseur = ascenseur;
        this.pmr = pmr;
    }

    /** Dit ce qu'elle est et où elle est. */
    public void decrire(String libelle, DescriptionPlace description) {
        if (etat == EtatPlace.RETIREE) {
            throw new Impossible("place.retiree", this.libelle);
        }
        this.libelle = Saisie.exiger(libelle, "place.libelle");
        this.batiment = description.batiment();
        this.etage = description.etage();
        this.ascenseur = description.ascenseur();
        this.categorie = description.categorie();
        this.capaciteMin = description.capaciteMin();
        this.capaciteMax = description.capaciteMax();
        this.pmr = description.pmr();
        this.contingent = description.contingent();
        this.loyer = description.loyer();
        this.charges = description.charges();
        this.convention = description.convention();
    }

    public DescriptionPlace description() {
        return new DescriptionPlace(
                batiment,
                etage,
                ascenseur,
                categorie,
                capaciteMin,
                capaciteMax,
                pmr,
                contingent,
                loyer,
                charges,
                convention);
    }

    /** Refuse d'écrire par-dessus ce que quelqu'un a changé depuis que la fiche a été lue. */
    public void lueEn(int version) {
        Depassee.exiger(this.version, version, libelle);
    }

    /**
     * Sort de l'offre pour de bon : plus comptée, plus sur les plans. Son histoire reste.
     *
     * @throws Impossible si un ménage l'occupe ou y est proposé
     */
    public void retirer(Signature par) {
        if (etat == EtatPlace.RESERVEE) {
            throw new Impossible("place.reservee", libelle);
        }
        if (etat == EtatPlace.OCCUPEE || etat == EtatPlace.BIENTOT_VACANTE) {
            throw new Impossible("place.occupee", libelle);
        }
        devenir(EtatPlace.RETIREE, par.jour(), null, null, par);
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
        if (jusque != null && jusque.isAfter(par.jour().plusYears(INDISPONIBLE_MAX_ANS))) {
            throw new SaisieInvalide("place.indisponible.loin", INDISPONIBLE_MAX_ANS);
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

    /** Convention d'un logement en intermédiation locative, en clair ; nulle s'il n'y en a pas. */
    public String getConvention() {
        return convention;
    }

    /** Jour où la place est entrée dans le système. */
    public LocalDate getEnregistreeLe() {
        return enregistreeLe;
    }

    public int getVersion() {
        return version;
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
