package fr.siao.orientation;

import fr.siao.demande.Demande;
import fr.siao.menage.Menage;
import fr.siao.offre.Place;
import fr.siao.offre.Vacance;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import fr.siao.socle.Textes;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Un ménage proposé pour une place (ORI-3).
 *
 * <p>Préparée, elle est proposée au ménage, qui accepte ou refuse ; puis à la structure, qui accepte ou refuse avec un
 * motif ; puis le ménage est admis, ou ne se présente pas. Une proposition vivante peut être annulée ; elle est « non
 * retenue » quand un autre ménage est admis sur la place, et « sans réponse » quand quelqu'un constate que le délai est
 * passé.
 */
@Entity
@Table(name = "proposition")
public class Proposition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Vacance vacance;

    @ManyToOne(fetch = FetchType.LAZY)
    private Place place;

    @ManyToOne(fetch = FetchType.LAZY)
    private Demande demande;

    @ManyToOne(fetch = FetchType.LAZY)
    private Menage menage;

    @Enumerated(EnumType.STRING)
    private EtatProposition etat;

    @Column(name = "preparee_le")
    private Instant prepareeLe;

    @Column(name = "preparee_par")
    private Long prepareePar;

    @Column(name = "proposee_le")
    private Instant proposeeLe;

    private Instant echeance;

    @Column(name = "exception_delai")
    private String exceptionDelai;

    @Column(name = "rang_conseille")
    private Integer rangConseille;

    @Column(name = "choix_motif")
    private String choixMotif;

    @Column(name = "choix_commentaire")
    private String choixCommentaire;

    @Column(name = "admission_prevue")
    private LocalDate admissionPrevue;

    @Column(name = "admise_le")
    private LocalDate admiseLe;

    @Column(name = "etat_motif")
    private String etatMotif;

    @OneToMany(mappedBy = "proposition", cascade = CascadeType.PERSIST)
    private List<Etape> etapes = new ArrayList<>();

    @Version
    private int version;

    protected Proposition() {}

    /**
     * Prépare une proposition : la place est réservée, personne n'est prévenu, aucun délai ne court.
     *
     * @param dejaProposes ménages déjà proposés et toujours en lice pour cette vacance
     * @throws Impossible si la vacance est close, le protocole atteint (ORI-4), ou la demande hors de la file
     * @throws SaisieInvalide si l'on s'écarte de l'ordre conseillé sans dire pourquoi (ORI-1)
     */
    public static Proposition preparer(
            Vacance vacance, Demande demande, Choix choix, long dejaProposes, Signature par) {
        Place place = vacance.getPlace();
        if (!vacance.ouverte()) {
            throw new Impossible("vacance.close", place.getLibelle());
        }
        if (!place.getDispositif().isRegule()) {
            throw new Impossible("proposition.hors.regulation", place.getLibelle());
        }
        int maximum = place.getDispositif().getProtocole().getMenagesParPlace();
        if (dejaProposes >= maximum) {
            throw new Impossible("proposition.protocole", maximum);
        }
        if (!choix.suitLeConseil() && choix.motif() == null) {
            throw new SaisieInvalide("proposition.choix");
        }
        Proposition proposition = new Proposition();
        proposition.vacance = vacance;
        proposition.place = place;
        proposition.demande = demande;
        proposition.menage = demande.getMenage();
        proposition.prepareeLe = par.instant();
        proposition.prepareePar = par.compte();
        proposition.rangConseille = choix.rang();
        proposition.choixMotif = choix.motif();
        proposition.choixCommentaire = choix.commentaire();
        proposition.etat = EtatProposition.PREPAREE;
        proposition.noter(null, null, par);
        demande.engager(par);
        vacance.reserver(par);
        return proposition;
    }

    /**
     * Propose la place au ménage.
     *
     * @param delai temps qu'il a pour répondre : vingt-quatre heures, quarante-huit par exception motivée (ORI-6)
     * @param exception motif de l'exception, nul si le délai est l'ordinaire
     */
    public void proposerAuMenage(Duration delai, String exception, Signature par) {
        passer(EtatProposition.PROPOSEE_AU_MENAGE, null, null, par);
        proposeeLe = par.instant();
        echeance = par.instant().plus(delai);
        exceptionDelai = exception;
    }

    /** Le ménage accepte ; la proposition part aussitôt à la structure, dont le délai court. */
    public void accepterParLeMenage(Signature par) {
        passer(EtatProposition.ACCEPTEE_PAR_LE_MENAGE, null, null, par);
        passer(EtatProposition.PROPOSEE_A_LA_STRUCTURE, null, null, par);
        echeance = place.getDispositif().getProtocole().repondreAvant(par.instant());
    }

    /** @return le refus, à examiner par le SIAO (REF-2, REF-5) */
    public Refus refuserParLeMenage(String motif, String commentaire, Integer trajetMinutes, Signature par) {
        Refus refus = Refus.duMenage(this, motif, commentaire, trajetMinutes, par);
        passer(EtatProposition.REFUSEE_PAR_LE_MENAGE, motif, commentaire, par);
        return refus;
    }

    /**
     * La structure accueillera le ménage.
     *
     * @param prevue jour où elle l'attend
     */
    public void accepterParLaStructure(LocalDate prevue, Signature par) {
        if (prevue == null
                || prevue.isBefore(vacance.getVacanteLe())
                || prevue.isAfter(par.jour().plusMonths(3))) {
            throw new SaisieInvalide("proposition.admission.prevue");
        }
        passer(EtatProposition.ACCEPTEE_PAR_LA_STRUCTURE, null, null, par);
        admissionPrevue = prevue;
        echeance = null;
    }

    /** Un refus par une structure a toujours un motif (REF-1, CASF L345-2-7). */
    public Refus refuserParLaStructure(String motif, String commentaire, Signature par) {
        Refus refus = Refus.deLaStructure(this, motif, commentaire, par);
        passer(EtatProposition.REFUSEE_PAR_LA_STRUCTURE, motif, commentaire, par);
        return refus;
    }

    /** Le ménage est entré. */
    public void admettre(LocalDate jour, Signature par) {
        if (jour == null || jour.isAfter(par.jour())) {
            throw new SaisieInvalide("proposition.admission.future");
        }
        if (jour.isBefore(vacance.getVacanteLe())) {
            throw new SaisieInvalide("proposition.admission.avant");
        }
        passer(EtatProposition.ADMISE, null, null, par);
        admiseLe = jour;
    }

    /** Attendu, le ménage n'est pas venu. */
    public void constaterAbsence(String commentaire, Signature par) {
        passer(EtatProposition.NON_PRESENTE, null, commentaire, par);
    }

    public void annuler(String motif, String commentaire, Signature par) {
        if (motif == null) {
            throw new SaisieInvalide("saisie.motif");
        }
        passer(EtatProposition.ANNULEE, motif, commentaire, par);
    }

    /** Un autre ménage est admis sur cette place : compté à part des refus (REF-1). */
    public void ecarter(Signature par) {
        passer(EtatProposition.NON_RETENUE, null, null, par);
    }

    /** Quelqu'un constate que le délai est passé ; le système ne le fait jamais seul (ORI-6). */
    public void constaterSansReponse(Signature par) {
        if (!enRetard(par.instant())) {
            throw new Impossible("proposition.pas.en.retard");
        }
        passer(EtatProposition.SANS_REPONSE, null, null, par);
    }

    /**
     * Ce que l'on décide se décide sur ce que l'on a lu : un collègue a pu noter une réponse entre-temps.
     *
     * @param lue état affiché à la personne quand elle a décidé
     * @throws Impossible s'il a changé depuis
     */
    public void lueDans(EtatProposition lue) {
        if (etat != lue) {
            throw new Impossible("proposition.changee", Textes.libelle(etat));
        }
    }

    /** Ce qui se dit à la structure qui répond trop tard, sans rien dire d'un autre ménage (ORI-5, ORI-7). */
    public Impossible finie() {
        return new Impossible(
                switch (etat) {
                    case NON_RETENUE -> "proposition.finie.autre";
                    case ADMISE -> "proposition.finie.admise";
                    default -> "proposition.finie";
                },
                place.getLibelle());
    }

    public boolean enRetard(Instant maintenant) {
        return etat.attendReponse() && echeance != null && echeance.isBefore(maintenant);
    }

    private void passer(EtatProposition suite, String motif, String commentaire, Signature par) {
        if (!etat.peutDevenir(suite)) {
            throw new Impossible("proposition.passage", Textes.libelle(etat), Textes.libelle(suite));
        }
        etat = suite;
        etatMotif = motif;
        if (!suite.attendReponse()) {
            echeance = null;
        }
        noter(motif, commentaire, par);
    }

    private void noter(String motif, String commentaire, Signature par) {
        etapes.add(new Etape(this, etat, motif, commentaire, par.compte(), par.instant()));
    }

    public Long id() {
        return id;
    }

    public Long getId() {
        return id;
    }

    public Vacance getVacance() {
        return vacance;
    }

    public Place getPlace() {
        return place;
    }

    public Demande getDemande() {
        return demande;
    }

    public Menage getMenage() {
        return menage;
    }

    public EtatProposition getEtat() {
        return etat;
    }

    public String getEtatMotif() {
        return etatMotif;
    }

    public Instant getPrepareeLe() {
        return prepareeLe;
    }

    /** Instant où le ménage l'a reçue ; nul si elle n'a été que préparée. */
    public Instant getProposeeLe() {
        return proposeeLe;
    }

    /** Instant avant lequel on attend la réponse ; nul si rien n'est attendu. */
    public Instant getEcheance() {
        return echeance;
    }

    public Integer getRangConseille() {
        return rangConseille;
    }

    public String getChoixMotif() {
        return choixMotif;
    }

    public String getChoixCommentaire() {
        return choixCommentaire;
    }

    public String getExceptionDelai() {
        return exceptionDelai;
    }

    public LocalDate getAdmissionPrevue() {
        return admissionPrevue;
    }

    public LocalDate getAdmiseLe() {
        return admiseLe;
    }

    public List<Etape> getEtapes() {
        return etapes;
    }

    public int getVersion() {
        return version;
    }
}
