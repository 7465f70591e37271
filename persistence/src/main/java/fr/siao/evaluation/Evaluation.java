package fr.siao.evaluation;

import fr.siao.menage.Menage;
import fr.siao.socle.ErreurMetier.Depassee;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Signature;
import fr.siao.socle.Textes;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Évaluation sociale approfondie (EVA-2) : un brouillon que l'on écrit, puis une évaluation publiée, que l'on ne change
 * plus ; la suivante la remplace.
 */
@Entity
@Table(name = "evaluation")
public class Evaluation {
    /** Vie d'une évaluation. */
    public enum Etat {
        BROUILLON,
        PUBLIEE,
        REMPLACEE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Menage menage;

    @Enumerated(EnumType.STRING)
    private Etat etat;

    @Column(name = "auteur_id")
    private Long auteur;

    @Column(name = "commencee_le")
    private Instant commenceeLe;

    @Column(name = "entretien_le")
    private LocalDate entretienLe;

    @Column(name = "publiee_le")
    private Instant publieeLe;

    @Column(name = "validee_le")
    private LocalDate valideeLe;

    @Column(name = "copie_remise_le")
    private LocalDate copieRemiseLe;

    private String situation;

    @Enumerated(EnumType.STRING)
    private Violence violence;

    @Column(name = "sortant_ase")
    private boolean sortantAse;

    @Column(name = "rue_depuis")
    private LocalDate rueDepuis;

    @OneToMany(mappedBy = "evaluation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Recit> recits = new ArrayList<>();

    /** Les réponses du jour de la publication. */
    @ElementCollection
    @CollectionTable(name = "evaluation_reponse", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "rang")
    private List<Reponse> reponses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "evaluation_preconisation", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "rang")
    private List<Preconisation> preconisations = new ArrayList<>();

    @Version
    private int version;

    protected Evaluation() {}

    public Evaluation(Menage menage, Signature par) {
        menage.exigerOuvert();
        this.menage = menage;
        this.etat = Etat.BROUILLON;
        this.auteur = par.compte();
        this.commenceeLe = par.instant();
    }

    /** Ce que le brouillon préconise. @throws Impossible si l'évaluation est publiée */
    public void preconiser(List<Preconisation> preconisations) {
        exigerBrouillon();
        this.preconisations.clear();
        this.preconisations.addAll(preconisations);
    }

    /** Le jour de l'entretien, quand on le sait. @throws SaisieInvalide s'il est à venir */
    public void dater(LocalDate entretienLe, Signature par) {
        exigerBrouillon();
        if (entretienLe != null && !par.passe(entretienLe)) {
            throw new SaisieInvalide("evaluation.entretien");
        }
        this.entretienLe = entretienLe;
    }

    /** Raconte une partie du brouillon. */
    public Recit raconter(Partie partie, String texte, Signature par) {
        exigerBrouillon();
        Recit recit = recit(partie).orElseGet(() -> {
            Recit nouveau = new Recit(this, partie);
            recits.add(nouveau);
            return nouveau;
        });
        recit.ecrire(texte, par);
        return recit;
    }

    /** Le récit d'une partie, s'il a été commencé. */
    public Optional<Recit> recit(Partie partie) {
        return recits.stream().filter(r -> r.getPartie() == partie).findFirst();
    }

    /** Ce que raconte une partie, ou nul. */
    public String texte(Partie partie) {
        return recit(partie).map(Recit::getTexte).orElse(null);
    }

    private void exigerBrouillon() {
        if (etat != Etat.BROUILLON) {
            throw new Impossible("evaluation.publiee");
        }
    }

    /** Quelqu'un d'autre a-t-il changé cette évaluation depuis que la personne l'a lue ? */
    public void lueEn(int version) {
        Depassee.exiger(this.version, version, Textes.dire("evaluation.celle"));
    }

    /**
     * Publie : l'évaluation ne changera plus. Celle qui était en vigueur doit avoir été remplacée avant.
     *
     * @param image les réponses du jour, que l'évaluation fige
     * @param manques ce que l'image aurait dû dire
     * @param filePash le ménage est dans la file active d'une plateforme (DEM-6)
     * @param valideeLe jour où le ménage l'a validée
     * @param copieRemiseLe jour où il en a reçu copie, ou nul si elle reste à remettre
     */
    public void publier(
            Image image,
            List<Image.Manque> manques,
            boolean filePash,
            LocalDate valideeLe,
            LocalDate copieRemiseLe,
            Signature par) {
        menage.exigerOuvert();
        exigerBrouillon();
        if (!manques.isEmpty()) {
            throw new SaisieInvalide(
                    "evaluation.manque",
                    manques.stream().map(Image.Manque::enMots).collect(Collectors.joining(", ")));
        }
        if (texte(Partie.SOUHAITS) == null) {
            throw new SaisieInvalide("evaluation.souhaits");
        }
        if (valideeLe == null || !par.passe(valideeLe)) {
            throw new SaisieInvalide("evaluation.validation");
        }
        Preconisations.exigerRecevables(preconisations, filePash);
        etat = Etat.PUBLIEE;
        publieeLe = par.instant();
        this.valideeLe = valideeLe;
        reponses.addAll(image.reponses());
        situation = image.duMenage("SITUATION");
        Faits faits = image.faits();
        violence = faits.violence();
        sortantAse = faits.sortantAse();
        rueDepuis = faits.rueDepuis();
        remettre(copieRemiseLe, par);
    }

    /** Note le jour où le ménage a reçu copie ; nul tant qu'elle reste à remettre. */
    public void remettre(LocalDate jour, Signature par) {
        if (etat == Etat.BROUILLON) {
            throw new Impossible("evaluation.copie.brouillon");
        }
        if (jour != null && !par.passe(jour)) {
            throw new SaisieInvalide("evaluation.copie");
        }
        copieRemiseLe = jour;
    }

    /** Une autre, plus récente, la remplace ; elle reste lisible. */
    public void remplacer() {
        if (etat != Etat.PUBLIEE) {
            throw new Impossible("evaluation.pas.en.vigueur");
        }
        etat = Etat.REMPLACEE;
    }

    /** Vrai si elle a été publiée il y a plus de {@code mois} mois (EVA-3, DEM-1). */
    public boolean perimee(LocalDate jour, int mois) {
        return publieeLe == null || jusque(mois).isBefore(jour);
    }

    /** Dernier jour où elle vaut, si elle vaut {@code mois} mois ; nul si elle n'est pas publiée. */
    public LocalDate jusque(int mois) {
        return publieeLe == null ? null : Fuseau.jour(publieeLe).plusMonths(mois);
    }

    public Long getAuteur() {
        return auteur;
    }

    public Long id() {
        return id;
    }

    public Menage getMenage() {
        return menage;
    }

    public Etat getEtat() {
        return etat;
    }

    public Instant getPublieeLe() {
        return publieeLe;
    }

    public LocalDate getValideeLe() {
        return valideeLe;
    }

    public LocalDate getCopieRemiseLe() {
        return copieRemiseLe;
    }

    /** Jour de l'entretien, nul s'il n'est pas dit. */
    public LocalDate getEntretienLe() {
        return entretienLe;
    }

    /** Code de la situation du ménage à la publication, nul pour un brouillon. */
    public String getSituation() {
        return situation;
    }

    /** Les faits de priorité du jour de la publication. */
    public Faits faits() {
        return new Faits(violence, sortantAse, rueDepuis);
    }

    /** Les réponses figées ; vide pour un brouillon. */
    public Image image() {
        return new Image(List.copyOf(reponses));
    }

    /** Dans l'ordre des parties. */
    public List<Recit> getRecits() {
        return recits.stream().sorted(Comparator.comparing(Recit::getPartie)).toList();
    }

    public int getVersion() {
        return version;
    }

    public List<Preconisation> getPreconisations() {
        return preconisations;
    }
}
