package fr.siao.menage;

import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Ce qui change la composition d'un ménage, et rien d'autre ne la change : une naissance, une arrivée, un départ, une
 * séparation, une réunion, un décès (MEN-1).
 *
 * <p>Un événement se fait en deux temps : il finit les appartenances, puis {@link #accomplir()} ouvre les nouvelles. La base
 * refuse qu'une personne soit dans deux ménages : entre les deux, ce qui finit doit y être écrit.
 */
@Entity
@Table(name = "evenement")
public class Evenement {
    /** Les événements d'une vie commune. */
    public enum Nature {
        NAISSANCE,
        ARRIVEE,
        DEPART,
        SEPARATION,
        REUNION,
        DECES
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    private LocalDate jour;

    @ManyToOne(fetch = FetchType.LAZY)
    private Menage menage;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "autre_id")
    private Menage autre;

    @Column(name = "compte_id")
    private Long compte;

    private Instant instant;

    @Column(name = "annule_par")
    private Long annulePar;

    @Column(name = "annule_le")
    private Instant annuleLe;

    @OneToMany(mappedBy = "evenement", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Effet> effets = new ArrayList<>();

    @Version
    private int version;

    protected Evenement() {}

    private Evenement(Nature nature, Menage menage, LocalDate jour, Signature par) {
        if (jour == null || !par.passe(jour)) {
            throw new SaisieInvalide("evenement.jour");
        }
        menage.exigerOuvert();
        this.nature = nature;
        this.menage = menage;
        this.jour = jour;
        this.compte = par.compte();
        this.instant = par.instant();
    }

    /**
     * Un enfant naît dans le ménage.
     *
     * @param mere personne du ménage dont la grossesse s'achève, nulle si elle n'en est pas
     * @throws SaisieInvalide si la naissance n'est pas connue, ou précède le ménage : c'est alors une arrivée
     */
    public static Evenement naissance(Menage menage, Personne enfant, Personne mere, Signature par) {
        Evenement e = new Evenement(Nature.NAISSANCE, menage, enfant.getNaissance(), par);
        if (enfant.getNaissance().isBefore(menage.depuis())) {
            throw new SaisieInvalide("evenement.naissance.avant");
        }
        menage.exigerDeLaPlace(1);
        e.effets.add(Effet.entree(e, enfant, Lien.ENFANT));
        if (mere != null) {
            menage.presence(mere);
            e.effets.add(Effet.accouchement(e, mere));
        }
        return e;
    }

    /**
     * Une personne rejoint le ménage.
     *
     * @param lien avec le titulaire ; jamais titulaire elle-même
     * @throws Impossible si elle est déjà dans un ménage, ou si le ménage a déjà un conjoint
     */
    public static Evenement arrivee(Menage menage, Personne personne, Lien lien, LocalDate jour, Signature par) {
        Evenement e = new Evenement(Nature.ARRIVEE, menage, jour, par);
        menage.exigerDeLaPlace(1);
        menage.exigerLien(lien);
        personne.exigerLibre(jour);
        e.effets.add(Effet.entree(e, personne, lien));
        return e;
    }

    /** @param suivant qui devient titulaire si c'est lui qui part ; nul sinon */
    public static Evenement depart(Menage menage, Personne partante, Personne suivant, LocalDate jour, Signature par) {
        Evenement e = new Evenement(Nature.DEPART, menage, jour, par);
        e.sortir(List.of(partante), suivant);
        return e;
    }

    /**
     * Des personnes partent ensemble fonder un autre ménage ; celui d'origine garde sa clé, sa demande et sa place.
     *
     * @param cle clé du nouveau ménage
     * @param titulaire du nouveau ménage, l'une de celles qui partent
     * @param suivant qui devient titulaire du ménage d'origine si le sien part ; nul sinon
     * @throws Impossible si personne ne part, ou si personne ne reste
     */
    public static Evenement separation(
            Menage menage,
            String cle,
            Collection<Personne> partantes,
            Personne titulaire,
            Personne suivant,
            LocalDate jour,
            Signature par) {
        Evenement e = new Evenement(Nature.SEPARATION, menage, jour, par);
        if (partantes.isEmpty() || !partantes.contains(titulaire)) {
            throw new SaisieInvalide("evenement.separation.titulaire");
        }
        e.autre = menage.essaimer(cle, par);
        e.sortir(partantes, suivant);
        for (Effet effet : e.effets) {
            if (effet.getFinie() != null) {
                effet.vers(
                        effet.getPersonne().equals(titulaire)
                                ? Lien.TITULAIRE
                                : effet.getLienAvant() == Lien.ENFANT ? Lien.ENFANT : Lien.AUTRE);
            }
        }
        return e;
    }

    /**
     * Les personnes d'un autre ménage rejoignent celui-ci, qui garde sa clé ; l'autre est clos.
     *
     * @param lien du titulaire de l'autre ménage dans celui-ci ; ses enfants restent enfants, les autres sont « autre »
     * @throws Impossible si c'est le même ménage, ou si l'on y serait trop
     */
    public static Evenement reunion(Menage menage, Menage autre, Lien lien, LocalDate jour, Signature par) {
        return reunion(menage, autre, lien, Map.of(), jour, par);
    }

    /**
     * Réunit deux ménages dont des personnes sont les mêmes : celles-là finissent leur passage dans l'autre, sans entrer ici
     * une seconde fois.
     *
     * @param memes personnes de l'autre ménage, et qui elles sont dans celui-ci
     */
    public static Evenement reunion(
            Menage menage, Menage autre, Lien lien, Map<Personne, Personne> memes, LocalDate jour, Signature par) {
        Evenement e = new Evenement(Nature.REUNION, menage, jour, par);
        if (menage == autre) {
            throw new Impossible("evenement.reunion.meme");
        }
        autre.exigerOuvert();
        menage.exigerLien(lien);
        List<Appartenance> venues = autre.presents();
        menage.exigerDeLaPlace(venues.size() - memes.size());
        venues.forEach(a -> a.exigerCommencee(jour));
        e.autre = autre;
        boolean memeTitulaire = memes.get(autre.titulaire()) == menage.titulaire()
                && menage.presents().stream().noneMatch(a -> a.getLien() == Lien.CONJOINT);
        for (Appartenance a : venues) {
            Lien avant = a.getLien();
            Effet effet = e.finir(a);
            if (memes.containsKey(a.getPersonne())) {
                continue;
            }
            boolean garde = avant == Lien.ENFANT || avant == Lien.CONJOINT && memeTitulaire;
            effet.vers(avant == Lien.TITULAIRE ? lien : garde ? avant : Lien.AUTRE);
        }
        autre.clore(jour, Menage.Cloture.REUNION);
        return e;
    }

    /** Une personne meurt. Seule, son ménage est clos. */
    public static Evenement deces(Menage menage, Personne morte, Personne suivant, LocalDate jour, Signature par) {
        Evenement e = new Evenement(Nature.DECES, menage, jour, par);
        Appartenance presence = menage.presence(morte);
        morte.exigerNee(jour);
        if (menage.presents().size() == 1) {
            presence.exigerCommencee(jour);
            e.finir(presence);
            menage.clore(jour, Menage.Cloture.DECES);
        } else {
            e.sortir(List.of(morte), suivant);
        }
        morte.mourir(jour);
        return e;
    }

    /** Ouvre les appartenances nouvelles, une fois écrites celles qui finissent. */
    public void accomplir() {
        Menage ou = nature == Nature.SEPARATION ? autre : menage;
        for (Effet effet : effets) {
            if (effet.entre()) {
                effet.ouvrir(ou.recevoir(effet.getPersonne(), effet.getLienApres(), jour));
            }
        }
    }

    /**
     * Défait l'événement, premier temps : ce qu'il avait ouvert n'a jamais été. Rien ne s'efface, il reste lisible.
     *
     * @throws Impossible s'il est déjà défait, ou si une personne touchée a changé de ménage ou de lien depuis
     */
    public void annuler(Signature par) {
        if (annuleLe != null) {
            throw new Impossible("evenement.dejaDefait");
        }
        for (Effet effet : effets) {
            if (!dernierDe(effet)) {
                throw new Impossible("evenement.suite", effet.getPersonne().getAppellation());
            }
        }
        annulePar = par.compte();
        annuleLe = par.instant();
        if (nature != Nature.SEPARATION && menage.clos()) {
            menage.rouvrir();
        }
        if (nature == Nature.REUNION) {
            autre.rouvrir();
        }
        effets.forEach(Effet::retirer);
        if (nature == Nature.SEPARATION) {
            autre.clore(jour, Menage.Cloture.ANNULE);
        }
    }

    /** Défait l'événement, second temps : ce qu'il avait fini reprend. */
    public void reprendre() {
        effets.forEach(Effet::reprendre);
        if (nature == Nature.DECES) {
            effets.stream()
                    .filter(effet -> effet.getFinie() != null)
                    .forEach(effet -> effet.getPersonne().revivre());
        }
    }

    private boolean dernierDe(Effet effet) {
        if (effet.getOuverte() != null) {
            return effet.getOuverte().presente() && effet.getOuverte().getLien() == effet.getLienApres();
        }
        if (effet.getFinie() != null) {
            return effet.getPersonne().getPassages().stream().noneMatch(Appartenance::presente);
        }
        return effet.getLienApres() == null || presenceDe(effet.getPersonne()).getLien() == effet.getLienApres();
    }

    Appartenance presenceDe(Personne personne) {
        return menage.presence(personne);
    }

    /** Fait partir ces personnes d'un ménage où d'autres restent ; si le titulaire part, un autre le devient. */
    private void sortir(Collection<Personne> partantes, Personne suivant) {
        List<Appartenance> parties = partantes.stream().map(menage::presence).toList();
        if (parties.size() == menage.presents().size()) {
            throw new Impossible("evenement.personneNeReste");
        }
        parties.forEach(a -> a.exigerCommencee(jour));
        boolean titulaire = parties.stream().anyMatch(a -> a.getLien() == Lien.TITULAIRE);
        if (titulaire) {
            if (suivant == null || partantes.contains(suivant)) {
                throw new SaisieInvalide("evenement.suivant");
            }
            effets.add(Effet.lien(this, menage.presence(suivant), Lien.TITULAIRE));
        }
        parties.forEach(this::finir);
    }

    private Effet finir(Appartenance a) {
        a.finir(jour);
        Effet effet = Effet.sortie(this, a);
        effets.add(effet);
        return effet;
    }

    public Long id() {
        return id;
    }

    public Nature getNature() {
        return nature;
    }

    public LocalDate getJour() {
        return jour;
    }

    public Menage getMenage() {
        return menage;
    }

    /** L'autre ménage d'une séparation ou d'une réunion ; nul sinon. */
    public Menage getAutre() {
        return autre;
    }

    public Long getCompte() {
        return compte;
    }

    public Instant getInstant() {
        return instant;
    }

    public Instant getAnnuleLe() {
        return annuleLe;
    }

    public boolean annule() {
        return annuleLe != null;
    }

    public List<Effet> getEffets() {
        return effets;
    }

    /** Qui est entré, parti ou passé d'un ménage à l'autre, en mots. */
    public String personnes() {
        return effets.stream()
                .filter(effet -> effet.getFinie() != null || effet.getOuverte() != null)
                .map(effet -> effet.getPersonne().getAppellation())
                .collect(Collectors.joining(", "));
    }
}
