package fr.siao.menage;

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
import java.util.ArrayList;
import java.util.List;

/** Un ménage en danger n'existe plus que pour une équipe nommée, jusqu'à ce que la protection soit levée (MEN-9, URG-10). */
@Entity
@Table(name = "protection")
public class Protection {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Menage menage;

    @OneToMany(mappedBy = "protection", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Equipier> equipiers = new ArrayList<>();

    @Column(name = "posee_par")
    private Long poseePar;

    @Column(name = "posee_le")
    private Instant poseeLe;

    @Column(name = "levee_par")
    private Long leveePar;

    @Column(name = "levee_le")
    private Instant leveeLe;

    @Column(name = "motif_levee")
    private String motifLevee;

    @Version
    private int version;

    protected Protection() {}

    /** Protège un ménage ; qui le fait est de l'équipe. Rien d'autre n'est demandé : la mise en sécurité n'attend pas. */
    public static Protection poser(Menage menage, Signature par) {
        if (menage.isProtege()) {
            throw new Impossible("protection.deja");
        }
        Protection protection = new Protection();
        protection.menage = menage;
        protection.poseePar = par.compte();
        protection.poseeLe = par.instant();
        protection.nommer(par.compte(), par);
        menage.proteger(true);
        return protection;
    }

    /** Protège aussi le ménage né de celui-ci par une séparation, avec la même équipe. */
    public Protection etendre(Menage nouveau, Signature par) {
        Protection etendue = poser(nouveau, par);
        equipe().stream().filter(membre -> !etendue.compte(membre)).forEach(membre -> etendue.nommer(membre, par));
        return etendue;
    }

    /** @throws SaisieInvalide s'il en est déjà */
    public void nommer(Long compte, Signature par) {
        exigerVive();
        if (compte(compte)) {
            throw new SaisieInvalide("protection.equipe.deja");
        }
        equipiers.add(new Equipier(this, compte, par));
    }

    /**
     * @throws SaisieInvalide s'il n'en est pas
     * @throws Impossible s'il est le dernier : plus personne ne verrait le ménage
     */
    public void retirer(Long compte, Signature par) {
        exigerVive();
        Equipier parti = presents().stream()
                .filter(e -> e.getCompte().equals(compte))
                .findFirst()
                .orElseThrow(() -> new SaisieInvalide("protection.equipe.absent"));
        if (presents().size() == 1) {
            throw new Impossible("protection.equipe.dernier");
        }
        parti.retirer(par);
    }

    /** @param motif code de la nomenclature */
    public void lever(String motif, Signature par) {
        exigerVive();
        if (motif == null || motif.isBlank()) {
            throw new SaisieInvalide("saisie.motif");
        }
        presents().forEach(e -> e.retirer(par));
        leveePar = par.compte();
        leveeLe = par.instant();
        motifLevee = motif;
        menage.proteger(false);
    }

    private void exigerVive() {
        if (leveeLe != null) {
            throw new Impossible("protection.levee");
        }
    }

    /** Ce compte est-il de l'équipe ? */
    public boolean compte(Long compte) {
        return equipe().contains(compte);
    }

    public List<Long> equipe() {
        return presents().stream().map(Equipier::getCompte).toList();
    }

    public List<Equipier> presents() {
        return equipiers.stream().filter(Equipier::present).toList();
    }

    public Long id() {
        return id;
    }

    public Menage getMenage() {
        return menage;
    }

    public Long getPoseePar() {
        return poseePar;
    }

    public Instant getPoseeLe() {
        return poseeLe;
    }

    public Long getLeveePar() {
        return leveePar;
    }

    public Instant getLeveeLe() {
        return leveeLe;
    }

    public String getMotifLevee() {
        return motifLevee;
    }
}
