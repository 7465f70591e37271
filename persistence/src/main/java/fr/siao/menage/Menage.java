package fr.siao.menage;

import fr.siao.referentiel.Siao;
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Un ménage : les personnes qui demandent et vivent ensemble, suivies par un SIAO (MEN-1). */
@Entity
@Table(name = "menage")
public class Menage {
    static final int PERSONNES_MAX = 20;

    /** Pourquoi un ménage n'existe plus : ses personnes en ont rejoint un autre, sont mortes, ou il n'aurait pas dû naître. */
    public enum Cloture {
        REUNION,
        DECES,
        ANNULE
    }

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

    /** Vrai s'il n'existe que pour son équipe : chaque requête le lit (URG-10). */
    private boolean protege;

    @OneToMany(mappedBy = "menage", cascade = CascadeType.PERSIST)
    @OrderBy("debut, id")
    private List<Appartenance> appartenances = new ArrayList<>();

    @OneToMany(mappedBy = "menage", cascade = CascadeType.PERSIST)
    @OrderBy("debut, id")
    private List<Suivi> suivis = new ArrayList<>();

    @Column(name = "corrige_par")
    private Long corrigePar;

    @Column(name = "corrige_le")
    private Instant corrigeLe;

    @Column(name = "clos_le")
    private LocalDate closLe;

    @Enumerated(EnumType.STRING)
    @Column(name = "clos_motif")
    private Cloture closMotif;

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
        recevoir(titulaire, Lien.TITULAIRE, par.jour());
    }

    /** Un ménage qui naît de celui-ci, encore sans personne : même SIAO, même suivi. */
    Menage essaimer(String cle, Signature par) {
        Menage nouveau = new Menage();
        nouveau.cle = cle;
        nouveau.siao = siao;
        nouveau.creeLe = par.instant();
        suivis.stream()
                .filter(Suivi::enCours)
                .forEach(s -> nouveau.confier(s.getRole(), s.getReferent(), par.jour(), par));
        return nouveau;
    }

    Appartenance recevoir(Personne personne, Lien lien, LocalDate depuis) {
        Appartenance appartenance = new Appartenance(this, personne, lien, depuis);
        appartenances.add(appartenance);
        personne.passer(appartenance);
        return appartenance;
    }

    /** @throws Impossible si le ménage est clos : plus rien n'y change */
    public void exigerOuvert() {
        if (closLe != null) {
            throw new Impossible("menage.clos");
        }
    }

    void exigerDeLaPlace(int personnes) {
        if (presents().size() + personnes > PERSONNES_MAX) {
            throw new Impossible("menage.plein", PERSONNES_MAX);
        }
    }

    /** @throws SaisieInvalide si ce lien n'est pas celui de qui rejoint un ménage, ou si le ménage a déjà un conjoint */
    void exigerLien(Lien lien) {
        if (lien == null || lien == Lien.TITULAIRE) {
            throw new SaisieInvalide("menage.lien");
        }
        if (lien == Lien.CONJOINT && presents().stream().anyMatch(a -> a.getLien() == Lien.CONJOINT)) {
            throw new SaisieInvalide("menage.conjoint");
        }
    }

    /** @throws SaisieInvalide si cette personne n'est pas dans le ménage */
    Appartenance presence(Personne personne) {
        return presents().stream()
                .filter(a -> a.getPersonne().equals(personne))
                .findFirst()
                .orElseThrow(() -> new SaisieInvalide("menage.pasDuMenage"));
    }

    /** @throws SaisieInvalide si personne ici n'a cette clé */
    public Personne membre(String clePersonne) {
        return presents().stream()
                .map(Appartenance::getPersonne)
                .filter(p -> p.getCle().equals(clePersonne))
                .findFirst()
                .orElseThrow(() -> new SaisieInvalide("menage.pasDuMenage"));
    }

    void clore(LocalDate jour, Cloture motif) {
        closLe = jour;
        closMotif = motif;
    }

    void rouvrir() {
        closLe = null;
        closMotif = null;
    }

    void proteger(boolean protege) {
        this.protege = protege;
    }

    public boolean isProtege() {
        return protege;
    }

    public boolean clos() {
        return closLe != null;
    }

    public LocalDate getClosLe() {
        return closLe;
    }

    public Cloture getClosMotif() {
        return closMotif;
    }

    /** Premier jour du ménage. */
    public LocalDate depuis() {
        return appartenances.stream()
                .map(Appartenance::getDebut)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Quelqu'un d'autre a-t-il changé ce ménage depuis que la personne l'a lu ? (MEN-6) */
    public void lueEn(int version) {
        Depassee.exiger(this.version, version, Textes.dire("menage.nom", cle));
    }

    /** Qui y vivait un jour donné. */
    public List<Appartenance> presents(LocalDate jour) {
        return appartenances.stream().filter(a -> a.couvre(jour)).toList();
    }

    public List<Appartenance> getAppartenances() {
        return appartenances;
    }

    /** Ajoute une personne qui rejoint le ménage. */
    public void accueillir(Personne personne, Lien lien, LocalDate depuis, Signature par) {
        exigerLien(lien);
        if (depuis.isAfter(par.jour())) {
            throw new SaisieInvalide("menage.arrivee.future");
        }
        exigerDeLaPlace(1);
        recevoir(personne, lien, depuis);
    }

    /** Qui le suit dans ce rôle aujourd'hui. */
    public Optional<Suivi> suivi(Suivi.Role role) {
        return suivis.stream().filter(s -> s.getRole() == role && s.enCours()).findFirst();
    }

    /**
     * Met fin au suivi. La base refuse deux référents à la fois : ce qui finit y est écrit avant que le suivant commence.
     *
     * @param jour premier jour où ce référent ne suit plus le ménage
     */
    public void cesser(Suivi.Role role, LocalDate jour, Signature par) {
        exigerOuvert();
        suivi(role).orElseThrow(() -> new Impossible("suivi.aucun")).finir(jour, par);
        projeter(role, null, null);
    }

    /** Confie le suivi du ménage, dans un rôle, à une personne de plus (MEN-7). */
    public void confier(Suivi.Role role, Referent referent, LocalDate jour, Signature par) {
        exigerOuvert();
        Suivi nouveau = new Suivi(this, role, referent, jour, par);
        if (suivi(role).isPresent()) {
            throw new Impossible("suivi.deja");
        }
        if (suivis.stream().anyMatch(s -> s.getRole() == role && s.getFin().isAfter(jour))) {
            throw new SaisieInvalide("suivi.chevauche");
        }
        suivis.add(nouveau);
        projeter(role, referent.compte(), referent.structure());
    }

    /** Le référent social d'ici, tel que le lisent les requêtes de périmètre. */
    private void projeter(Suivi.Role role, Long compte, Long structure) {
        if (role == Suivi.Role.REFERENT_SOCIAL) {
            referent = compte;
            structureReferente = structure;
        }
    }

    /** Tous ses référents, du premier au dernier. */
    public List<Suivi> getSuivis() {
        return suivis;
    }

    /** Ce dont une place doit tenir compte. */
    public void signaler(boolean animaux, boolean mobiliteReduite, LocalDate hotelDepuis, Signature par) {
        signaler(new Contraintes(animaux, mobiliteReduite, hotelDepuis), par);
    }

    public void signaler(Contraintes contraintes, Signature par) {
        if (contraintes.hotelDepuis() != null && !par.passe(contraintes.hotelDepuis())) {
            throw new SaisieInvalide("menage.hotel.future");
        }
        this.animaux = contraintes.animaux();
        this.mobiliteReduite = contraintes.mobiliteReduite();
        this.hotelDepuis = contraintes.hotelDepuis();
        corrigePar = par.compte();
        corrigeLe = par.instant();
    }

    public Contraintes contraintes() {
        return new Contraintes(animaux, mobiliteReduite, hotelDepuis);
    }

    /** Qui a dit en dernier ce dont une place doit tenir compte. */
    public Long getCorrigePar() {
        return corrigePar;
    }

    public Instant getCorrigeLe() {
        return corrigeLe;
    }

    /** Un autre SIAO en devient la référence ; qui le suit ne change pas (MEN-10). */
    void releverDe(Siao autre) {
        siao = autre;
    }

    public List<Appartenance> presents() {
        return appartenances.stream().filter(Appartenance::presente).toList();
    }

    /** Typologie et âges à un jour donné ; clos, tel qu'il était à la fin. */
    public Portrait portrait(LocalDate jour) {
        return Portrait.de(derniers(), jour);
    }

    /** Clos par une fusion, plus personne n'y a vraiment été : ceux que l'on croyait y être. */
    private List<Appartenance> derniers() {
        if (!clos()) {
            return presents();
        }
        List<Appartenance> derniers =
                appartenances.stream().filter(a -> closLe.equals(a.getFin())).toList();
        return derniers.isEmpty() ? appartenances : derniers;
    }

    public Personne titulaire() {
        return derniers().stream()
                .filter(a -> a.getLien() == Lien.TITULAIRE)
                .findFirst()
                .orElseGet(() -> derniers().get(0))
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
