package fr.siao.evaluation;

import fr.siao.menage.Menage;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Signature;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

    @Column(name = "publiee_le")
    private Instant publieeLe;

    @Column(name = "validee_le")
    private LocalDate valideeLe;

    @Column(name = "copie_remise_le")
    private LocalDate copieRemiseLe;

    private String situation;
    private String sejour;
    private String ressources;

    @Enumerated(EnumType.STRING)
    private Violence violence;

    @Column(name = "sortant_ase")
    private boolean sortantAse;

    @Column(name = "rue_depuis")
    private LocalDate rueDepuis;

    private String recit;
    private String souhaits;
    private String besoins;

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

    /** Écrit le brouillon. @throws Impossible si l'évaluation est publiée */
    public void rediger(Contenu contenu, List<Preconisation> preconisations, Signature par) {
        if (etat != Etat.BROUILLON) {
            throw new Impossible("evaluation.publiee");
        }
        Faits faits = contenu.faits();
        if (faits.rueDepuis() != null && !par.passe(faits.rueDepuis())) {
            throw new SaisieInvalide("evaluation.rue.future");
        }
        violence = faits.violence();
        sortantAse = faits.sortantAse();
        rueDepuis = faits.rueDepuis();
        situation = contenu.situation();
        sejour = contenu.sejour();
        ressources = contenu.ressources();
        recit = contenu.recit();
        souhaits = contenu.souhaits();
        besoins = contenu.besoins();
        this.preconisations.clear();
        this.preconisations.addAll(preconisations);
    }

    /**
     * Publie : l'évaluation ne changera plus. Celle qui était en vigueur doit avoir été remplacée avant.
     *
     * @param valideeLe jour où le ménage l'a validée
     * @param copieRemiseLe jour où il en a reçu copie, ou nul si elle reste à remettre
     */
    public void publier(LocalDate valideeLe, LocalDate copieRemiseLe, Signature par) {
        menage.exigerOuvert();
        if (etat != Etat.BROUILLON) {
            throw new Impossible("evaluation.publiee");
        }
        if (situation == null || souhaits == null || souhaits.isBlank()) {
            throw new SaisieInvalide("evaluation.incomplete");
        }
        if (valideeLe == null || !par.passe(valideeLe)) {
            throw new SaisieInvalide("evaluation.validation");
        }
        if (copieRemiseLe != null && !par.passe(copieRemiseLe)) {
            throw new SaisieInvalide("evaluation.copie");
        }
        Preconisations.exigerRecevables(preconisations);
        etat = Etat.PUBLIEE;
        publieeLe = par.instant();
        this.valideeLe = valideeLe;
        this.copieRemiseLe = copieRemiseLe;
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

    public Contenu contenu() {
        return new Contenu(situation, sejour, ressources, recit, souhaits, besoins, faits());
    }

    public Faits faits() {
        return new Faits(violence, sortantAse, rueDepuis);
    }

    public List<Preconisation> getPreconisations() {
        return preconisations;
    }
}
