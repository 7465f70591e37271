package fr.siao.demande;

import fr.siao.evaluation.Evaluation;
import fr.siao.evaluation.Preconisation;
import fr.siao.evaluation.Preconisations;
import fr.siao.menage.Menage;
import fr.siao.referentiel.Siao;
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
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Demande d'hébergement ou de logement d'un ménage (DEM-1, DEM-2).
 *
 * <p>Un intervenant social la rédige depuis une évaluation publiée et la transmet ; le SIAO demande un complément, la
 * renvoie, ou la met en attente ; elle est en cours d'orientation dès qu'une proposition vit, et pourvue à l'admission.
 * Elle expire si personne ne la confirme, et une action la ranime, à son ancienneté.
 */
@Entity
@NamedQuery(
        name = "Demande.garder",
        query = "select x from Demande x where x.id = :id",
        lockMode = LockModeType.PESSIMISTIC_WRITE,
        hints = @QueryHint(name = "eclipselink.refresh", value = "true"))
@Table(name = "demande")
public class Demande {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Menage menage;

    @ManyToOne(fetch = FetchType.LAZY)
    private Siao siao;

    @ManyToOne(fetch = FetchType.LAZY)
    private Evaluation evaluation;

    @Enumerated(EnumType.STRING)
    private EtatDemande etat;

    @Column(name = "auteur_id")
    private Long auteur;

    @Column(name = "creee_le")
    private Instant creeeLe;

    @Column(name = "transmise_le")
    private Instant transmiseLe;

    private LocalDate anciennete;

    @Column(name = "confirmee_le")
    private Instant confirmeeLe;

    @Column(name = "expire_le")
    private LocalDate expireLe;

    private Integer priorite;

    @Column(name = "priorite_motif")
    private String prioriteMotif;

    @Column(name = "grille_id")
    private Long grille;

    @Column(name = "etat_motif")
    private String etatMotif;

    @Column(name = "a_mettre_a_jour")
    private boolean aMettreAJour;

    @ElementCollection
    @CollectionTable(name = "demande_preconisation", joinColumns = @JoinColumn(name = "demande_id"))
    @OrderColumn(name = "rang")
    private List<Preconisation> preconisations = new ArrayList<>();

    @OneToMany(mappedBy = "demande", cascade = CascadeType.PERSIST)
    private List<Etape> etapes = new ArrayList<>();

    @Version
    private int version;

    protected Demande() {}

    /**
     * Commence une demande depuis une évaluation publiée du ménage.
     *
     * @param validiteEvaluationMois au-delà, l'évaluation est à refaire d'abord (DEM-1)
     */
    public static Demande commencer(Evaluation evaluation, int validiteEvaluationMois, Signature par) {
        if (evaluation.getEtat() != Evaluation.Etat.PUBLIEE) {
            throw new Impossible("demande.evaluation");
        }
        if (evaluation.perimee(par.jour(), validiteEvaluationMois)) {
            throw new Impossible("demande.evaluation.perimee", validiteEvaluationMois);
        }
        evaluation.getMenage().exigerOuvert();
        Demande demande = new Demande();
        demande.menage = evaluation.getMenage();
        demande.siao = evaluation.getMenage().getSiao();
        demande.evaluation = evaluation;
        demande.auteur = par.compte();
        demande.creeeLe = par.instant();
        demande.etat = EtatDemande.BROUILLON;
        demande.preconisations.addAll(evaluation.getPreconisations());
        demande.noter(EtatDemande.BROUILLON, null, null, par);
        return demande;
    }

    /**
     * Choisit les préconisations, tant que la demande n'est pas partie.
     *
     * @param filePash le ménage est dans la file active d'une plateforme d'accompagnement à l'hôtel (DEM-6)
     */
    public void preconiser(List<Preconisation> choisies, boolean filePash) {
        if (etat != EtatDemande.BROUILLON && etat != EtatDemande.COMPLEMENT_DEMANDE) {
            throw new Impossible("demande.transmise");
        }
        Preconisations.exigerRecevables(choisies, filePash);
        preconisations.clear();
        preconisations.addAll(choisies);
    }

    /** S'appuie désormais sur une évaluation plus récente du même ménage : elle est à jour (EVA-3, DEM-1). */
    public void sAppuyerSur(Evaluation plusRecente) {
        if (!etat.vivante() || !plusRecente.getMenage().equals(menage)) {
            throw new Impossible("demande.evaluation");
        }
        evaluation = plusRecente;
        aMettreAJour = false;
    }

    /** Envoie la demande au SIAO. Son ancienneté court du premier envoi ; un complément ne la remet pas à zéro. */
    public void transmettre(int validiteMois, Signature par) {
        passer(EtatDemande.TRANSMISE, null, null, par);
        if (anciennete == null) {
            anciennete = par.jour();
            transmiseLe = par.instant();
        }
        prolonger(validiteMois, par);
    }

    /** Le SIAO ne peut pas décider sans une précision. */
    public void demanderComplement(String motif, String commentaire, Signature par) {
        passer(EtatDemande.COMPLEMENT_DEMANDE, motif, commentaire, par);
    }

    /** Le SIAO valide : la demande entre dans la file, à la priorité décidée. */
    public void mettreEnAttente(Priorite decidee, Long grille, Signature par) {
        passer(EtatDemande.EN_ATTENTE, null, null, par);
        priorite = decidee.niveau();
        prioriteMotif = decidee.raison();
        this.grille = grille;
    }

    public void renvoyer(String motif, String commentaire, Signature par) {
        passer(EtatDemande.RENVOYEE, motif, commentaire, par);
    }

    /** À la demande du ménage ou de son référent. */
    public void annuler(String motif, String commentaire, Signature par) {
        passer(EtatDemande.ANNULEE, motif, commentaire, par);
    }

    public void cloturer(String motif, String commentaire, Signature par) {
        passer(EtatDemande.CLOTUREE, motif, commentaire, par);
    }

    /** Une première proposition vit pour cette demande. */
    public void engager(Signature par) {
        if (etat == EtatDemande.EN_ATTENTE) {
            passer(EtatDemande.EN_COURS_D_ORIENTATION, null, null, par);
        } else if (etat != EtatDemande.EN_COURS_D_ORIENTATION) {
            throw new Impossible("demande.hors.file", menage.getCle(), Textes.libelle(etat));
        }
    }

    /** Plus aucune proposition ne vit : elle reprend sa place dans la file, à son ancienneté. */
    public void reprendreLaFile(Signature par) {
        if (etat == EtatDemande.EN_COURS_D_ORIENTATION) {
            passer(EtatDemande.EN_ATTENTE, null, null, par);
        }
    }

    public void pourvoir(Signature par) {
        passer(EtatDemande.POURVUE, null, null, par);
    }

    /** Le ménage est toujours demandeur : une seule action ranime une demande, même expirée (DEM-3). */
    public void confirmer(int validiteMois, Signature par) {
        menage.exigerOuvert();
        if (etat == EtatDemande.EXPIREE) {
            passer(EtatDemande.TRANSMISE, null, null, par);
        } else if (!etat.vivante() || etat == EtatDemande.BROUILLON) {
            throw new Impossible("demande.close", Textes.libelle(etat));
        }
        prolonger(validiteMois, par);
    }

    /**
     * Passe au SIAO qui devient celui du ménage, à son ancienneté et à sa priorité : la grille est la même pour tous. Ses
     * préconisations nomment un département : elle est à mettre à jour (MEN-10).
     */
    public void suivreLeMenage() {
        if (!etat.enCours()) {
            throw new Impossible("demande.close", Textes.libelle(etat));
        }
        siao = menage.getSiao();
        aMettreAJour = true;
    }

    /** Vrai si son terme est passé et que rien ne la retient : une orientation en cours la retient. */
    public boolean echue(LocalDate jour) {
        return expireLe != null && expireLe.isBefore(jour) && etat.peutDevenir(EtatDemande.EXPIREE);
    }

    /** Personne ne l'a confirmée à temps. */
    public void expirer(Signature par) {
        if (expireLe == null || !expireLe.isBefore(par.jour())) {
            throw new Impossible("demande.pas.expiree");
        }
        passer(EtatDemande.EXPIREE, "NON_CONFIRMEE", null, par);
    }

    /** Effet d'un refus sur la demande, décidé en revue (REF-5) ; chacun se défait. */
    public void signalerAMettreAJour(boolean aMettreAJour) {
        this.aMettreAJour = aMettreAJour;
    }

    /** Fait repartir l'ancienneté d'un autre jour. @return l'ancienneté d'avant, pour pouvoir la rendre */
    public LocalDate changerAnciennete(LocalDate nouvelle) {
        LocalDate avant = anciennete;
        anciennete = nouvelle;
        return avant;
    }

    private void prolonger(int validiteMois, Signature par) {
        confirmeeLe = par.instant();
        expireLe = par.jour().plusMonths(validiteMois);
        aMettreAJour = false;
    }

    private void passer(EtatDemande suite, String motif, String commentaire, Signature par) {
        if (etat == suite) {
            throw new Impossible("demande.deja", Textes.libelle(etat));
        }
        if (!etat.peutDevenir(suite)) {
            throw new Impossible("demande.passage", Textes.libelle(etat), Textes.libelle(suite));
        }
        if (suite.motive() && motif == null) {
            throw new SaisieInvalide("saisie.motif");
        }
        etat = suite;
        etatMotif = motif;
        noter(suite, motif, commentaire, par);
    }

    private void noter(EtatDemande suite, String motif, String commentaire, Signature par) {
        etapes.add(new Etape(this, suite, motif, commentaire, par.compte(), par.instant()));
    }

    public Long id() {
        return id;
    }

    public Long getId() {
        return id;
    }

    public Menage getMenage() {
        return menage;
    }

    public Siao getSiao() {
        return siao;
    }

    public Evaluation getEvaluation() {
        return evaluation;
    }

    public EtatDemande getEtat() {
        return etat;
    }

    public String getEtatMotif() {
        return etatMotif;
    }

    /** Jour d'où se compte l'attente ; nul tant que la demande n'a pas été transmise. */
    public LocalDate getAnciennete() {
        return anciennete;
    }

    /** Vrai si sa dernière confirmation, ou son envoi, date d'avant ce jour. */
    public boolean confirmeeAvant(LocalDate jour) {
        return confirmeeLe != null && Fuseau.jour(confirmeeLe).isBefore(jour);
    }

    public LocalDate getExpireLe() {
        return expireLe;
    }

    public Integer getPriorite() {
        return priorite;
    }

    public String getPrioriteMotif() {
        return prioriteMotif;
    }

    public Long getGrille() {
        return grille;
    }

    public boolean isAMettreAJour() {
        return aMettreAJour;
    }

    public List<Preconisation> getPreconisations() {
        return preconisations;
    }

    public List<Etape> getEtapes() {
        return etapes;
    }

    public int getVersion() {
        return version;
    }
}
