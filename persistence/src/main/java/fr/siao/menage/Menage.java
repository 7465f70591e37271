package fr.siao.menage;

import fr.siao.referentiel.Siao;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Un ménage : les personnes qui demandent et vivent ensemble, suivies par un SIAO (MEN-1). */
@Entity
@Table(name = "menage")
public class Menage {
    static final int PERSONNES_MAX = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String cle;

    @ManyToOne(fetch = FetchType.LAZY)
    private Siao siao;

    @Column(name = "referent_id")
    private Long referent;

    @Column(name = "structure_referente_id")
    private Long structureReferente;

    private boolean animaux;

    @Column(name = "mobilite_reduite")
    private boolean mobiliteReduite;

    @Column(name = "hotel_depuis")
    private LocalDate hotelDepuis;

    @OneToMany(mappedBy = "menage", cascade = CascadeType.PERSIST)
    @OrderBy("debut, id")
    private List<Appartenance> appartenances = new ArrayList<>();

    @Column(name = "cree_le")
    private Instant creeLe;

    @Version
    private int version;

    protected Menage() {}

    /** Un ménage naît avec une première personne, qui en est titulaire. */
    public Menage(String cle, Siao siao, Personne titulaire, Signature par) {
        this.cle = cle;
        this.siao = siao;
        this.creeLe = par.instant();
        appartenances.add(new Appartenance(this, titulaire, Lien.TITULAIRE, par.jour()));
    }

    /** Ajoute une personne qui rejoint le ménage. */
    public void accueillir(Personne personne, Lien lien, LocalDate depuis, Signature par) {
        if (lien == null || lien == Lien.TITULAIRE) {
            throw new SaisieInvalide("menage.lien");
        }
        if (depuis.isAfter(par.jour())) {
            throw new SaisieInvalide("menage.arrivee.future");
        }
        if (presents().size() >= PERSONNES_MAX) {
            throw new Impossible("menage.plein", PERSONNES_MAX);
        }
        appartenances.add(new Appartenance(this, personne, lien, depuis));
    }

    /** Confie le suivi du ménage à un intervenant social et à sa structure (MEN-7). */
    public void suivrePar(Long compte, Long structure) {
        referent = compte;
        structureReferente = structure;
    }

    /** Ce dont une place doit tenir compte. */
    public void signaler(boolean animaux, boolean mobiliteReduite, LocalDate hotelDepuis, Signature par) {
        if (hotelDepuis != null && !par.passe(hotelDepuis)) {
            throw new SaisieInvalide("menage.hotel.future");
        }
        this.animaux = animaux;
        this.mobiliteReduite = mobiliteReduite;
        this.hotelDepuis = hotelDepuis;
    }

    public List<Appartenance> presents() {
        return appartenances.stream().filter(Appartenance::presente).toList();
    }

    /** Typologie et âges à un jour donné. */
    public Portrait portrait(LocalDate jour) {
        return Portrait.de(presents(), jour);
    }

    public Personne titulaire() {
        return presents().stream()
                .filter(a -> a.getLien() == Lien.TITULAIRE)
                .findFirst()
                .orElseGet(() -> presents().get(0))
                .getPersonne();
    }

    public Long id() {
        return id;
    }

    public String getCle() {
        return cle;
    }

    public Siao getSiao() {
        return siao;
    }

    public Long getReferent() {
        return referent;
    }

    public Long getStructureReferente() {
        return structureReferente;
    }

    public boolean isAnimaux() {
        return animaux;
    }

    public boolean isMobiliteReduite() {
        return mobiliteReduite;
    }

    /** Début du séjour à l'hôtel, ou nul s'il n'y est pas. */
    public LocalDate getHotelDepuis() {
        return hotelDepuis;
    }

    public Instant getCreeLe() {
        return creeLe;
    }

    public int getVersion() {
        return version;
    }
}
