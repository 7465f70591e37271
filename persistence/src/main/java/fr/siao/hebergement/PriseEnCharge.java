package fr.siao.hebergement;

import fr.siao.menage.Menage;
import fr.siao.offre.Place;
import fr.siao.orientation.Proposition;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;

/**
 * Séjour d'un ménage à une place, de l'entrée à la sortie (HEB-1, FIN-1). Deux clés uniques de la base gardent qu'une
 * place n'a qu'un ménage et un ménage qu'une place, quel que soit le serveur qui écrit (ORI-5).
 */
@Entity
@Table(name = "prise_en_charge")
public class PriseEnCharge {
    /** Nature de la prise en charge (HEB-1). */
    public enum Nature {
        NUITEE_HUMANITAIRE,
        PEC_INITIALE,
        PRIORITE_PREFECTURE,
        STABILISEE
    }

    /** Comment le ménage est entré. */
    public enum Origine {
        ORIENTATION,
        MOBILISATION_DIRECTE,
        ANTERIEURE
    }

    private static final int ANTERIORITE_MAX_ANS = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Menage menage;

    @ManyToOne(fetch = FetchType.LAZY)
    private Place place;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposition proposition;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    @Enumerated(EnumType.STRING)
    private Origine origine;

    @Column(name = "origine_motif")
    private String origineMotif;

    @Column(name = "echange_siao_le")
    private LocalDate echangeSiaoLe;

    private LocalDate debut;
    private LocalDate fin;

    @Column(name = "motif_sortie")
    private String motifSortie;

    @Column(name = "sortie_par")
    private Long sortiePar;

    @Version
    private int version;

    protected PriseEnCharge() {}

    private PriseEnCharge(Menage menage, Place place, Origine origine, LocalDate debut) {
        menage.exigerOuvert();
        this.menage = menage;
        this.place = place;
        this.origine = origine;
        this.debut = debut;
        this.nature = Nature.STABILISEE;
    }

    /** Une admission décidée sur une demande ouvre une prise en charge stabilisée (ORI-8, HEB-1). */
    public static PriseEnCharge parAdmission(Proposition proposition) {
        PriseEnCharge sejour = new PriseEnCharge(
                proposition.getMenage(), proposition.getPlace(), Origine.ORIENTATION, proposition.getAdmiseLe());
        sejour.proposition = proposition;
        return sejour;
    }

    /**
     * Le gestionnaire mobilise lui-même la place : l'exception (OFF-6).
     *
     * @param echangeSiaoLe jour de l'échange préalable avec le SIAO, au plus tard celui de l'entrée
     */
    public static PriseEnCharge parMobilisationDirecte(
            Menage menage, Place place, LocalDate debut, String motif, LocalDate echangeSiaoLe, Signature par) {
        if (motif == null) {
            throw new SaisieInvalide("saisie.motif");
        }
        if (debut == null || !par.passe(debut)) {
            throw new SaisieInvalide("proposition.admission.future");
        }
        if (echangeSiaoLe == null || echangeSiaoLe.isAfter(debut) || !par.passe(echangeSiaoLe)) {
            throw new SaisieInvalide("mobilisation.echange");
        }
        PriseEnCharge sejour = new PriseEnCharge(menage, place, Origine.MOBILISATION_DIRECTE, debut);
        sejour.origineMotif = motif;
        sejour.echangeSiaoLe = echangeSiaoLe;
        return sejour;
    }

    /**
     * Le ménage vivait déjà là quand la place est entrée dans le système (OFF-5).
     *
     * @param debut jour de son entrée, au plus tard celui où la place a été enregistrée
     */
    public static PriseEnCharge dejaPresent(Menage menage, Place place, LocalDate debut) {
        if (debut == null
                || debut.isAfter(place.getEnregistreeLe())
                || debut.isBefore(place.getEnregistreeLe().minusYears(ANTERIORITE_MAX_ANS))) {
            throw new SaisieInvalide("present.entree");
        }
        return new PriseEnCharge(menage, place, Origine.ANTERIEURE, debut);
    }

    /** Fin du séjour, toujours avec un motif (FIN-1). */
    public void sortir(LocalDate jour, String motif, Signature par) {
        if (fin != null) {
            throw new Impossible("sejour.fini");
        }
        if (jour == null || jour.isBefore(debut) || jour.isAfter(par.jour())) {
            throw new SaisieInvalide("sejour.sortie.date");
        }
        if (motif == null) {
            throw new SaisieInvalide("saisie.motif");
        }
        fin = jour;
        motifSortie = motif;
        sortiePar = par.compte();
    }

    /** Mois de séjour révolus à ce jour. */
    public long mois(LocalDate jour) {
        return Period.between(debut, fin == null ? jour : fin).toTotalMonths();
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

    public Place getPlace() {
        return place;
    }

    public Nature getNature() {
        return nature;
    }

    public Origine getOrigine() {
        return origine;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public LocalDate getFin() {
        return fin;
    }

    public String getMotifSortie() {
        return motifSortie;
    }
}
