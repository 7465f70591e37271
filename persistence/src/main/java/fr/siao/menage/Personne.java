package fr.siao.menage;

import fr.siao.menage.doubles.Empreintes;
import fr.siao.menage.doubles.Signalement;
import fr.siao.socle.ErreurMetier.Depassee;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import fr.siao.socle.Textes;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Une personne, sous son nom ou sous le surnom qu'elle se donne (MEN-3). */
@Entity
@Table(name = "personne")
public class Personne {
    public static final int MAJORITE = 18;

    /** Une naissance s'attend à moins de dix mois, avant ou après. */
    private static final int TERME_MOIS = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String cle;
    private String nom;

    @Column(name = "nom_usage")
    private String nomUsage;

    private String prenom;
    private String surnom;
    private LocalDate naissance;

    @Enumerated(EnumType.STRING)
    private Sexe sexe;

    @Enumerated(EnumType.STRING)
    private Nationalite nationalite;

    private String telephone;

    @Column(name = "enceinte_terme")
    private LocalDate enceinteTerme;

    @Embedded
    private Notice notice;

    @Column(name = "deces_le")
    private LocalDate decesLe;

    @OneToMany(mappedBy = "personne")
    @OrderBy("debut, id")
    private List<Appartenance> passages = new ArrayList<>();

    /** Ce qui la fait retrouver, refait à chaque changement (MEN-5). */
    @ElementCollection
    @CollectionTable(name = "personne_cle", joinColumns = @JoinColumn(name = "personne_id"))
    @Column(name = "cle")
    private Set<String> cles = new HashSet<>();

    @Column(name = "cree_le")
    private Instant creeLe;

    @Column(name = "identite_le")
    private Instant identiteLe;

    /** Son identité a changé depuis qu'on l'a comparée aux autres (MEN-5). */
    @Column(name = "a_comparer")
    private boolean aComparer = true;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "absorbee_par")
    private Personne absorbeePar;

    @Column(name = "corrigee_par")
    private Long corrigeePar;

    @Column(name = "corrigee_le")
    private Instant corrigeeLe;

    @Version
    private int version;

    protected Personne() {}

    /**
     * Crée une personne.
     *
     * @param identite nom et prénom, ou un surnom si elle refuse de donner son nom
     * @param notice preuve que l'information lui a été donnée
     * @throws SaisieInvalide si elle n'a ni nom ni surnom, ou si sa naissance est impossible
     */
    public Personne(String cle, Identite identite, Notice notice, Signature par) {
        if (notice == null) {
            throw new SaisieInvalide("personne.notice");
        }
        this.cle = cle;
        this.notice = notice;
        this.creeLe = par.instant();
        decrire(identite, par);
    }

    /** Corrige ou complète ce qui la décrit. */
    public void decrire(Identite identite, Signature par) {
        if (!identite.nommee()) {
            throw new SaisieInvalide("personne.nom");
        }
        LocalDate naissance = identite.naissance();
        if (naissance != null && !par.passe(naissance)) {
            throw new SaisieInvalide("personne.naissance");
        }
        LocalDate terme = identite.enceinteTerme();
        if (terme != null
                && (terme.isBefore(par.jour().minusMonths(TERME_MOIS))
                        || terme.isAfter(par.jour().plusMonths(TERME_MOIS)))) {
            throw new SaisieInvalide("personne.terme");
        }
        ecrire(identite, par);
    }

    private void ecrire(Identite identite, Signature par) {
        if (identiteLe == null || !Signalement.de(identite).equals(Signalement.de(this))) {
            identiteLe = par.instant();
            aComparer = true;
        }
        this.nom = identite.nom();
        this.nomUsage = identite.nomUsage();
        this.prenom = identite.prenom();
        this.surnom = identite.surnom();
        this.naissance = identite.naissance();
        this.sexe = identite.sexe();
        this.nationalite = identite.nationalite() == null ? Nationalite.NON_RENSEIGNEE : identite.nationalite();
        this.telephone = identite.telephone();
        this.enceinteTerme = identite.enceinteTerme();
        refaireCles();
    }

    /** Une personne absorbée n'a plus de clés : c'est l'autre que l'on retrouve. */
    void refaireCles() {
        if (absorbeePar != null) {
            cles.clear();
            return;
        }
        Set<String> siennes = Empreintes.aGarder(Signalement.de(this));
        cles.retainAll(siennes);
        cles.addAll(siennes);
    }

    /** Quelqu'un d'autre a-t-il changé cette personne depuis qu'on l'a lue ? (MEN-6) */
    public void lueEn(int version) {
        Depassee.exiger(this.version, version, Textes.dire("personne.lue", getAppellation()));
    }

    /** @throws Impossible si elle ne fait déjà plus qu'une avec une autre */
    public void exigerDistincte() {
        if (absorbeePar != null) {
            throw new Impossible("fusion.dejaAbsorbee", cle, absorbeePar.cle);
        }
    }

    /**
     * L'autre n'était qu'elle : ses passages deviennent les siens, et sa clé mène ici (MEN-5).
     *
     * @param identite ce que l'on garde, champ par champ
     * @param ou le ménage où elle vit, nul si elle n'est nulle part : là où deux passages se chevauchent, le parcours qui y
     *     mène l'emporte
     * @throws Impossible si c'est la même, si l'une est déjà absorbée, ou si une seule est décédée
     */
    void absorber(Personne autre, Identite identite, Menage ou, Signature par) {
        if (this == autre) {
            throw new Impossible("fusion.meme");
        }
        exigerDistincte();
        autre.exigerDistincte();
        if (decesLe == null != (autre.decesLe == null)) {
            throw new Impossible("fusion.decedee");
        }
        boolean prime = ou == null
                || autre.passages.stream()
                        .noneMatch(p -> p.presente() && p.getMenage().equals(ou));
        Appartenance.departager(prime ? passages : autre.passages, prime ? autre.passages : passages);
        autre.passages.forEach(passage -> passage.passerA(this));
        passages.addAll(autre.passages);
        autre.passages.clear();
        autre.absorbeePar = this;
        autre.refaireCles();
        ecrire(identite, par);
    }

    /** Absorbée, elle suit celle qui l'avait absorbée dans une autre. */
    void suivre(Personne gardee) {
        absorbeePar = gardee;
    }

    /** Corrige ce qui la décrit ; qui la corrige en même temps saura par qui et quand (MEN-6). */
    public void corriger(Identite identite, Signature par) {
        if (decesLe != null
                && identite.naissance() != null
                && identite.naissance().isAfter(decesLe)) {
            throw new SaisieInvalide("personne.naissance");
        }
        decrire(identite, par);
        corrigeePar = par.compte();
        corrigeeLe = par.instant();
    }

    /** Le ménage où elle est, ou nul. */
    public Menage menage() {
        return passages.stream()
                .filter(Appartenance::presente)
                .map(Appartenance::getMenage)
                .findFirst()
                .orElse(null);
    }

    /** Qui l'a corrigée en dernier, ou nul. */
    public Long getCorrigeePar() {
        return corrigeePar;
    }

    public Instant getCorrigeeLe() {
        return corrigeeLe;
    }

    void attendre(LocalDate terme) {
        enceinteTerme = terme;
    }

    void exigerNee(LocalDate jour) {
        if (naissance != null && jour.isBefore(naissance)) {
            throw new SaisieInvalide("evenement.avantNaissance", getAppellation());
        }
    }

    void mourir(LocalDate jour) {
        decesLe = jour;
    }

    void revivre() {
        decesLe = null;
    }

    /** @throws Impossible si elle est dans un ménage, ou y était encore ce jour-là ; ou si elle est décédée (MEN-1) */
    void exigerLibre(LocalDate jour) {
        if (decesLe != null) {
            throw new Impossible("evenement.decedee");
        }
        exigerNee(jour);
        if (passages.stream()
                .anyMatch(p -> p.presente()
                        || !p.getFin().equals(p.getDebut()) && p.getFin().isAfter(jour))) {
            throw new Impossible("evenement.dejaDansUnMenage");
        }
    }

    void passer(Appartenance passage) {
        passages.add(passage);
    }

    /** Âge en années révolues, ou nul si la naissance n'est pas connue. */
    public Integer age(LocalDate jour) {
        return naissance == null ? null : Period.between(naissance, jour).getYears();
    }

    /** Sans date de naissance, une personne est comptée majeure, sauf si elle est l'enfant du ménage. */
    public boolean mineure(LocalDate jour, Lien lien) {
        return naissance == null ? lien == Lien.ENFANT : age(jour) < MAJORITE;
    }

    public Long id() {
        return id;
    }

    public String getCle() {
        return cle;
    }

    public String getNom() {
        return nom;
    }

    public String getNomUsage() {
        return nomUsage;
    }

    public String getPrenom() {
        return prenom;
    }

    public String getSurnom() {
        return surnom;
    }

    /** Comment l'appeler : son nom, ou son surnom. */
    public String getAppellation() {
        if (nom == null) {
            return "« " + surnom + " »";
        }
        return prenom == null ? nom : prenom + " " + nom;
    }

    public LocalDate getNaissance() {
        return naissance;
    }

    public Sexe getSexe() {
        return sexe;
    }

    public Nationalite getNationalite() {
        return nationalite;
    }

    public String getTelephone() {
        return telephone;
    }

    public LocalDate getEnceinteTerme() {
        return enceinteTerme;
    }

    /** Jour de son décès, ou nul. */
    public LocalDate getDecesLe() {
        return decesLe;
    }

    /** Ses ménages, dans l'ordre. */
    public List<Appartenance> getPassages() {
        return passages;
    }

    /** Ce qui la décrit, tel quel. */
    public Identite getIdentite() {
        return new Identite(nom, prenom, surnom, naissance, sexe, nationalite, telephone, enceinteTerme, nomUsage);
    }

    public Instant getIdentiteLe() {
        return identiteLe;
    }

    public boolean isAComparer() {
        return aComparer;
    }

    /** Celle avec qui elle ne fait qu'une, ou nulle. */
    public Personne getAbsorbeePar() {
        return absorbeePar;
    }

    public Notice getNotice() {
        return notice;
    }

    public int getVersion() {
        return version;
    }
}
