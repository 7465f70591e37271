package fr.siao.menage;

import fr.siao.socle.ErreurMetier.Depassee;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import fr.siao.socle.Signes;
import fr.siao.socle.Textes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Ce que les professionnels se disent d'un ménage ; jamais remise au ménage (EVA-4). Elle se publie en s'écrivant ; son
 * auteur la corrige dans l'heure, ensuite il en écrit une autre. Retirée, son texte s'efface, et l'on sait qu'elle a été là.
 */
@Entity
@Table(name = "note")
public class Note {
    public static final int SIGNES_MAX = 4_000;

    /** Passé ce délai, d'autres ont pu la lire et agir : elle ne change plus. */
    private static final Duration CORRIGIBLE = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Menage menage;

    @Column(name = "auteur_id")
    private Long auteur;

    @Column(name = "structure_id")
    private Long structure;

    private String envoi;
    private Instant instant;
    private String texte;

    @Column(name = "corrigee_le")
    private Instant corrigeeLe;

    @Column(name = "retiree_le")
    private Instant retireeLe;

    @Column(name = "retiree_par")
    private Long retireePar;

    @Version
    private int version;

    protected Note() {}

    /**
     * Publie une note.
     *
     * @param structure d'où écrit l'auteur ; nulle s'il écrit du SIAO
     * @param envoi ce qui distingue cet envoi d'un autre : la même page envoyée deux fois ne fait qu'une note
     */
    public Note(Menage menage, Long structure, String envoi, String texte, Signature par) {
        menage.exigerOuvert();
        this.menage = menage;
        this.structure = structure;
        this.envoi = envoi;
        this.texte = propre(texte);
        this.auteur = par.compte();
        this.instant = par.instant();
    }

    private static String propre(String texte) {
        String propre = Signes.texte(texte);
        if (propre == null) {
            throw new SaisieInvalide("note.vide");
        }
        if (propre.length() > SIGNES_MAX) {
            throw new SaisieInvalide("note.longue", SIGNES_MAX);
        }
        return propre;
    }

    /**
     * Remplace le texte.
     *
     * @param lue version que la personne avait sous les yeux
     * @throws Impossible si elle n'est pas de cette personne, a plus d'une heure, ou est retirée
     */
    public void corriger(String nouveau, int lue, Signature par) {
        menage.exigerOuvert();
        if (retireeLe != null) {
            throw new Impossible("note.retiree");
        }
        if (!corrigible(par)) {
            throw new Impossible("note.figee");
        }
        Depassee.exiger(version, lue, Textes.dire("note.nom"));
        texte = propre(nouveau);
        corrigeeLe = par.instant();
    }

    /** Efface le texte, d'un ménage clos aussi ; la place reste, avec qui et quand. */
    public void retirer(Signature par) {
        if (retireeLe != null) {
            throw new Impossible("note.retiree");
        }
        texte = null;
        retireeLe = par.instant();
        retireePar = par.compte();
    }

    /** Est-ce ce texte qu'elle porte ? La page rouverte par « précédent » peut en envoyer un autre. */
    public boolean dit(String autre) {
        return propre(autre).equals(texte);
    }

    public boolean de(Long compte) {
        return auteur.equals(compte);
    }

    /** Cette personne peut-elle encore en changer le texte ? */
    public boolean corrigible(Signature par) {
        return de(par.compte()) && retireeLe == null && !par.instant().isAfter(instant.plus(CORRIGIBLE));
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

    /** D'où écrivait l'auteur ; nulle s'il écrivait du SIAO. */
    public Long getStructure() {
        return structure;
    }

    /** La publication, d'où partent les deux ans de conservation (EVA-4). */
    public Instant getInstant() {
        return instant;
    }

    /** Nul si elle est retirée. */
    public String getTexte() {
        return texte;
    }

    public Instant getCorrigeeLe() {
        return corrigeeLe;
    }

    public Instant getRetireeLe() {
        return retireeLe;
    }

    public Long getRetireePar() {
        return retireePar;
    }

    public int getVersion() {
        return version;
    }
}
