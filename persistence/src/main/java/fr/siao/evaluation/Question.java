package fr.siao.evaluation;

import fr.siao.menage.Appartenance;
import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Reglages;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Une question du dossier. Retirée, elle ne se pose plus et se lit encore dans les anciennes évaluations. */
@Entity
@Cacheable
@NamedQuery(
        name = "Question.toutes",
        query = "select q from Question q order by q.ordre",
        hints = {
            @QueryHint(name = "eclipselink.read-only", value = "true"),
            @QueryHint(name = "eclipselink.refresh", value = "true"),
            @QueryHint(name = "eclipselink.query-results-cache", value = "true"),
            @QueryHint(name = "eclipselink.query-results-cache.expiry", value = Reglages.MEMOIRE_MS)
        })
@Table(name = "question")
public class Question {
    /** De qui parle la réponse. */
    public enum Portee {
        MENAGE,
        PERSONNE
    }

    /** À qui la question se pose. */
    public enum Concerne {
        TOUS,
        ADULTES,
        MINEURS
    }

    /** Familles de données que le traitement peut tenir, et rien d'autre (PC 2, MEN-2). */
    public enum Famille {
        CONTACT,
        LOGEMENT,
        COMPOSITION,
        SEJOUR,
        MEDICO_SOCIAL,
        DROITS,
        ACTIVITE,
        RESSOURCES,
        JUSTIFICATIFS,
        EVALUATIONS,
        DEMANDES
    }

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Partie partie;

    @Enumerated(EnumType.STRING)
    private Portee portee;

    @Enumerated(EnumType.STRING)
    private Concerne concerne;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    @Enumerated(EnumType.STRING)
    private Liste liste;

    @Enumerated(EnumType.STRING)
    private Famille famille;

    private String libelle;
    private String aide;
    private boolean flash;
    private boolean approfondie;
    private boolean exigee;

    @Column(name = "visible_structure")
    private boolean visibleStructure;

    private int ordre;
    private LocalDate debut;
    private LocalDate fin;

    protected Question() {}

    /** Une question du ménage, qui attend cette nature de réponse. */
    Question(String code, Partie partie, Portee portee, Concerne concerne, Nature nature, boolean exigee) {
        this.code = code;
        this.libelle = code;
        this.partie = partie;
        this.portee = portee;
        this.concerne = concerne;
        this.nature = nature;
        this.exigee = exigee;
        this.approfondie = true;
        this.flash = true;
        this.debut = LocalDate.of(2022, 1, 1);
    }

    public boolean enVigueur(LocalDate jour) {
        return !debut.isAfter(jour) && (fin == null || fin.isAfter(jour));
    }

    public boolean duMenage() {
        return portee == Portee.MENAGE;
    }

    /** La question se pose-t-elle à cette personne du ménage ? */
    public boolean sePoseA(Appartenance membre, LocalDate jour) {
        return switch (concerne) {
            case TOUS -> !duMenage();
            case ADULTES -> !duMenage() && !membre.getPersonne().mineure(jour, membre.getLien());
            case MINEURS -> !duMenage() && membre.getPersonne().mineure(jour, membre.getLien());
        };
    }

    /**
     * L'écriture unique d'une réponse, nulle si rien n'est répondu.
     *
     * @param choisissable vrai pour un code de sa liste que l'on peut encore choisir
     */
    public String lire(String saisie, LocalDate jour, Predicate<String> choisissable) {
        return nature.lire(saisie, new Nature.Contexte(libelle, jour, choisissable));
    }

    public String getCode() {
        return code;
    }

    public Partie getPartie() {
        return partie;
    }

    public Nature getNature() {
        return nature;
    }

    /** Liste où se choisit la réponse, nulle si la question n'en a pas. */
    public Liste getListe() {
        return liste;
    }

    public Famille getFamille() {
        return famille;
    }

    public String getLibelle() {
        return libelle;
    }

    public String getAide() {
        return aide;
    }

    public boolean isFlash() {
        return flash;
    }

    public boolean isApprofondie() {
        return approfondie;
    }

    public boolean isExigee() {
        return exigee;
    }

    /** Une structure à qui le ménage est proposé la lit (ORI-7). */
    public boolean isVisibleStructure() {
        return visibleStructure;
    }
}
