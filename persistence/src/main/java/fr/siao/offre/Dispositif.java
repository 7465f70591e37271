package fr.siao.offre;

import fr.siao.socle.ErreurMetier.Depassee;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.HashSet;
import java.util.Set;

/** Une sorte de service d'une structure, avec sa convention, son public et son protocole (OFF-3). */
@Entity
@Table(name = "dispositif")
public class Dispositif {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Structure structure;

    @Enumerated(EnumType.STRING)
    private TypeDispositif type;

    private String nom;
    private String programme;

    @Column(name = "places_financees")
    private int placesFinancees;

    private boolean regule;

    @Column(name = "accord_hors_regulation")
    private String accordHorsRegulation;

    @Column(name = "age_min")
    private Integer ageMin;

    @Column(name = "age_max")
    private Integer ageMax;

    @Column(name = "animaux_acceptes")
    private boolean animauxAcceptes;

    @Column(name = "projet_social")
    private String projetSocial;

    private String participation;

    @Embedded
    private Protocole protocole;

    @ElementCollection
    @CollectionTable(name = "dispositif_composition", joinColumns = @JoinColumn(name = "dispositif_id"))
    @Column(name = "composition")
    private Set<String> compositions;

    @Version
    private int version;

    protected Dispositif() {}

    /** Un dispositif que le SIAO régule. */
    public Dispositif(
            Structure structure,
            TypeDispositif type,
            String nom,
            String programme,
            int placesFinancees,
            Protocole protocole) {
        this.structure = structure;
        this.compositions = new HashSet<>();
        this.nom = nom;
        convenir(new Convention(type, programme, placesFinancees, true, null, protocole));
    }

    /** Un dispositif, avec sa convention et ce que son gestionnaire en dit. */
    public Dispositif(Structure structure, Convention convention, Presentation presentation) {
        this.structure = structure;
        this.compositions = new HashSet<>();
        convenir(convention);
        presenter(presentation);
    }

    /** Ce que l'État finance, et ce qui en est convenu avec le SIAO. */
    public void convenir(Convention convention) {
        if (!convention.type().tenu()) {
            throw new SaisieInvalide("dispositif.type.non.tenu");
        }
        this.type = convention.type();
        this.programme = convention.programme();
        this.placesFinancees = convention.placesFinancees();
        this.protocole = convention.protocole();
        if (convention.regule()) {
            this.regule = true;
            this.accordHorsRegulation = null;
        } else {
            sortirDeLaRegulation(convention.accord());
        }
    }

    /** Ce que le gestionnaire en dit, et qui il accueille. */
    public void presenter(Presentation presentation) {
        this.nom = presentation.nom();
        this.projetSocial = presentation.projetSocial();
        this.participation = presentation.participation();
        accueillir(presentation.compositions(), presentation.ageMin(), presentation.ageMax(), presentation.animaux());
    }

    /** Dit qui il accueille ; un âge nul ne limite rien. */
    public void accueillir(Set<String> compositions, Integer ageMin, Integer ageMax, boolean animaux) {
        this.compositions.retainAll(compositions);
        this.compositions.addAll(compositions);
        this.ageMin = ageMin;
        this.ageMax = ageMax;
        this.animauxAcceptes = animaux;
    }

    /** Sort de la régulation du SIAO par un accord explicite du gestionnaire, du SIAO et de l'État (OFF-7). */
    public void sortirDeLaRegulation(String accord) {
        if (accord == null || accord.isBlank()) {
            throw new SaisieInvalide("dispositif.accord");
        }
        this.regule = false;
        this.accordHorsRegulation = accord.strip();
    }

    public Convention convention() {
        return new Convention(type, programme, placesFinancees, regule, accordHorsRegulation, protocole);
    }

    public Presentation presentation() {
        return new Presentation(
                nom, projetSocial, participation, Set.copyOf(compositions), ageMin, ageMax, animauxAcceptes);
    }

    /** Refuse d'écrire par-dessus ce que quelqu'un a changé depuis que la fiche a été lue. */
    public void lueEn(int version) {
        Depassee.exiger(this.version, version, nom);
    }

    public Long id() {
        return id;
    }

    public Structure getStructure() {
        return structure;
    }

    public TypeDispositif getType() {
        return type;
    }

    public String getNom() {
        return nom;
    }

    public String getProgramme() {
        return programme;
    }

    /** Places financées par l'État, en personnes. */
    public int getPlacesFinancees() {
        return placesFinancees;
    }

    /** Vrai si le SIAO désigne qui entre ; sinon il ne fait que voir (OFF-7). */
    public boolean isRegule() {
        return regule;
    }

    public String getAccordHorsRegulation() {
        return accordHorsRegulation;
    }

    public Integer getAgeMin() {
        return ageMin;
    }

    public Integer getAgeMax() {
        return ageMax;
    }

    public boolean isAnimauxAcceptes() {
        return animauxAcceptes;
    }

    public String getProjetSocial() {
        return projetSocial;
    }

    public String getParticipation() {
        return participation;
    }

    public int getVersion() {
        return version;
    }

    public Protocole getProtocole() {
        return protocole;
    }

    /** Codes des compositions de ménage accueillies. */
    public Set<String> getCompositions() {
        return compositions;
    }
}
