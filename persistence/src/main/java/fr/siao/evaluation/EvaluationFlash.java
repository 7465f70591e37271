package fr.siao.evaluation;

import fr.siao.menage.Menage;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Signature;
import fr.siao.socle.Signes;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Évaluation flash : ce qu'une rencontre, ou un appel, a appris d'un ménage (EVA-1). Elle ne se change plus. */
@Entity
@Table(name = "evaluation_flash")
public class EvaluationFlash {
    /** Une rencontre plus ancienne n'est plus une première évaluation : elle se raconte dans l'approfondie. */
    private static final int RENCONTRE_JOURS_MAX = 180;

    /**
     * Ce que la rencontre conclut.
     *
     * @param mode code de {@code MODE_RENCONTRE}
     * @param miseALAbri le ménage a besoin d'un abri dès ce jour
     * @param paroles les premiers souhaits, dans les mots du ménage
     * @param expertises codes de {@code EXPERTISE}
     * @param reorientation code de {@code REORIENTATION}, ou nul
     * @param suite qui fera l'évaluation approfondie, ou nul
     */
    public record Rencontre(
            @NotNull String mode,
            @NotNull Instant le,
            boolean miseALAbri,
            @Size(max = 2000) String paroles,
            @NotNull List<String> expertises,
            String reorientation,
            @Size(max = 200) String suite) {
        public Rencontre {
            paroles = Signes.texte(paroles);
            suite = Signes.texte(suite);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Menage menage;

    @Column(name = "auteur_id")
    private Long auteur;

    private String mode;

    @Column(name = "rencontree_le")
    private Instant rencontreeLe;

    @Column(name = "saisie_le")
    private Instant saisieLe;

    @Column(name = "mise_a_l_abri")
    private boolean miseALAbri;

    private String paroles;
    private String expertises;
    private String reorientation;
    private String suite;

    @ElementCollection
    @CollectionTable(name = "flash_reponse", joinColumns = @JoinColumn(name = "flash_id"))
    @OrderColumn(name = "rang")
    private List<Reponse> reponses = new ArrayList<>();

    protected EvaluationFlash() {}

    /**
     * Conclut une rencontre. Rien n'y est exigé que le moment et le moyen : aucune vérification ne retarde une mise à
     * l'abri (EVA-1, URG-10).
     *
     * @throws SaisieInvalide si la rencontre est à venir, ou trop ancienne
     */
    public EvaluationFlash(Menage menage, Rencontre rencontre, Image image, Signature par) {
        menage.exigerOuvert();
        if (rencontre.le().isAfter(par.instant())) {
            throw new SaisieInvalide("flash.future");
        }
        if (Fuseau.jour(rencontre.le()).isBefore(par.jour().minusDays(RENCONTRE_JOURS_MAX))) {
            throw new SaisieInvalide("flash.ancienne", RENCONTRE_JOURS_MAX);
        }
        this.menage = menage;
        this.auteur = par.compte();
        this.saisieLe = par.instant();
        this.mode = rencontre.mode();
        this.rencontreeLe = rencontre.le();
        this.miseALAbri = rencontre.miseALAbri();
        this.paroles = rencontre.paroles();
        this.expertises = rencontre.expertises().isEmpty() ? null : String.join(",", rencontre.expertises());
        this.reorientation = rencontre.reorientation();
        this.suite = rencontre.suite();
        reponses.addAll(image.reponses());
    }

    /** Saisie plus de tant d'heures après la rencontre (EVA-1). */
    public boolean saisieTard(int heures) {
        return Duration.between(rencontreeLe, saisieLe).toHours() >= heures;
    }

    public Long id() {
        return id;
    }

    public Menage getMenage() {
        return menage;
    }

    public Long getAuteur() {
        return auteur;
    }

    public String getMode() {
        return mode;
    }

    public Instant getRencontreeLe() {
        return rencontreeLe;
    }

    public Instant getSaisieLe() {
        return saisieLe;
    }

    public boolean isMiseALAbri() {
        return miseALAbri;
    }

    public String getParoles() {
        return paroles;
    }

    public List<String> getExpertises() {
        return expertises == null ? List.of() : List.of(expertises.split(","));
    }

    public String getReorientation() {
        return reorientation;
    }

    public String getSuite() {
        return suite;
    }

    public Image image() {
        return new Image(List.copyOf(reponses));
    }
}
