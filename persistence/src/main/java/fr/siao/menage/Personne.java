package fr.siao.menage;

import fr.siao.menage.doubles.Empreintes;
import fr.siao.menage.doubles.Signalement;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
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
    static final int MAJORITE = 18;

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
        this.nom = identite.nom();
        this.nomUsage = identite.nomUsage();
        this.prenom = identite.prenom();
        this.surnom = identite.surnom();
        this.naissance = naissance;
        this.sexe = identite.sexe();
        this.nationalite = identite.nationalite() == null ? Nationalite.NON_RENSEIGNEE : identite.nationalite();
        this.telephone = identite.telephone();
        this.enceinteTerme = terme;
        Set<String> siennes = Empreintes.aGarder(Signalement.de(this));
        cles.retainAll(siennes);
        cles.addAll(siennes);
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

    public Notice getNotice() {
        return notice;
    }

    public int getVersion() {
        return version;
    }
}
