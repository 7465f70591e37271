package fr.siao.menage;

import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.Signature;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Des personnes qui n'en faisaient qu'une : qui a été gardé, qui décide, et chaque valeur changée, pour la rendre (MEN-5). */
@Entity
@Table(name = "fusion")
public class Fusion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "double_id")
    private DoublePresume presume;

    /** Celui où elle vit, nul si elle n'est nulle part. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Menage menage;

    /** L'autre, d'où elle part ou qui rejoint le premier ; nul s'il n'y en avait pas deux. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Menage quitte;

    private boolean reunion;

    @Column(name = "faite_par")
    private Long faitePar;

    @Column(name = "faite_le")
    private Instant faiteLe;

    @Column(name = "defaite_par")
    private Long defaitePar;

    @Column(name = "defaite_le")
    private Instant defaiteLe;

    @ElementCollection
    @CollectionTable(name = "fusion_paire", joinColumns = @JoinColumn(name = "fusion_id"))
    @OrderColumn(name = "rang")
    private List<Paire> paires = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "fusion_ligne", joinColumns = @JoinColumn(name = "fusion_id"))
    @OrderColumn(name = "rang")
    private List<LigneDeFusion> lignes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "fusion_temoin", joinColumns = @JoinColumn(name = "fusion_id"))
    @MapKeyColumn(name = "nom_table")
    @Column(name = "empreinte")
    private Map<String, String> temoins = new HashMap<>();

    @Version
    private int version;

    protected Fusion() {}

    /** Deux personnes qui n'en font qu'une. */
    @Embeddable
    public static class Paire {
        @Column(name = "gardee_id")
        private Long gardee;

        @Column(name = "absorbee_id")
        private Long absorbee;

        protected Paire() {}

        Paire(Personne gardee, Personne absorbee) {
            this.gardee = gardee.id();
            this.absorbee = absorbee.id();
        }

        public Long getGardee() {
            return gardee;
        }

        public Long getAbsorbee() {
            return absorbee;
        }
    }

    /**
     * @param menage celui où la personne vit, nul si elle n'est nulle part
     * @param quitte l'autre ménage, nul s'il n'y en a pas deux
     * @param reunion vrai si l'autre ménage rejoint le premier tout entier
     */
    public Fusion(DoublePresume presume, Menage menage, Menage quitte, boolean reunion, Signature par) {
        this.presume = presume;
        this.menage = menage;
        this.quitte = quitte;
        this.reunion = reunion;
        this.faitePar = par.compte();
        this.faiteLe = par.instant();
    }

    /** Réunit deux personnes en une. */
    void reunir(Personne gardee, Personne absorbee, Identite identite, Signature par) {
        gardee.absorber(absorbee, identite, menage, par);
        paires.add(new Paire(gardee, absorbee));
    }

    void noter(Image avant, Image apres, Collection<Portee> portees) {
        lignes.addAll(avant.vers(apres));
        portees.stream()
                .filter(portee -> !portee.temoins().isEmpty())
                .forEach(portee -> temoins.put(portee.table(), apres.empreinte(portee)));
        presume.fusionner(new Signature(faitePar, faiteLe));
    }

    /**
     * @param gardees les personnes qu'elle a gardées
     * @throws Impossible si elle est déjà défaite, ou si ce qu'elle a réuni a bougé depuis : la phrase dit quoi
     */
    void exigerIntacte(Collection<Personne> gardees, Image maintenant, Collection<Portee> portees) {
        if (defaiteLe != null) {
            throw new Impossible("fusion.dejaDefaite");
        }
        gardees.stream()
                .filter(gardee -> gardee.getAbsorbeePar() != null)
                .findFirst()
                .ifPresent(gardee -> {
                    throw new Impossible("fusion.depend.fusion", gardee.getAppellation());
                });
        portees.stream()
                .filter(portee -> temoins.containsKey(portee.table()))
                .filter(portee -> !maintenant.empreinte(portee).equals(temoins.get(portee.table())))
                .findFirst()
                .map(Portee::table)
                .or(() -> lignes.stream()
                        .filter(ligne -> !maintenant.tient(ligne))
                        .findFirst()
                        .map(LigneDeFusion::getTable))
                .ifPresent(table -> {
                    throw new Impossible("fusion.depend." + table);
                });
    }

    void defaire(Signature par) {
        defaitePar = par.compte();
        defaiteLe = par.instant();
        presume.remettre();
    }

    public Long id() {
        return id;
    }

    public DoublePresume getPresume() {
        return presume;
    }

    public Menage getMenage() {
        return menage;
    }

    public Menage getQuitte() {
        return quitte;
    }

    public boolean isReunion() {
        return reunion;
    }

    public Long getFaitePar() {
        return faitePar;
    }

    public Instant getFaiteLe() {
        return faiteLe;
    }

    public Instant getDefaiteLe() {
        return defaiteLe;
    }

    public List<Paire> getPaires() {
        return paires;
    }

    public List<LigneDeFusion> getLignes() {
        return lignes;
    }

    /** Les ménages qu'elle touche. */
    public List<Menage> menages() {
        return Stream.of(menage, quitte).filter(Objects::nonNull).toList();
    }

    /** Les identifiants de toutes les personnes qu'elle touche. */
    List<Long> idsDesPersonnes() {
        return paires.stream()
                .flatMap(paire -> Stream.of(paire.getGardee(), paire.getAbsorbee()))
                .toList();
    }
}
