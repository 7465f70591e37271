package fr.siao.offre;

import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Fuseau;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Une place à pourvoir, de sa déclaration à ce qui la clôt (OFF-4).
 *
 * <p>Annoncée à l'avance ou déclarée le jour même, confirmée de temps en temps par la structure, réservée quand des
 * ménages y sont proposés, puis pourvue, annulée ou interrompue par une indisponibilité.
 */
@Entity
@Table(name = "vacance")
public class Vacance {
    /** Comment la vacance s'est close. */
    public enum Issue {
        POURVUE,
        ANNULEE,
        INDISPONIBLE,
        RETIREE
    }

    /** Une vacance ne s'annonce pas au-delà : plus loin, ce n'est plus une information. */
    private static final int ANNONCE_MAX_MOIS = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Place place;

    @Column(name = "vacante_le")
    private LocalDate vacanteLe;

    @Column(name = "declaree_le")
    private Instant declareeLe;

    @Column(name = "declaree_par")
    private Long declareePar;

    @Column(name = "confirmee_le")
    private Instant confirmeeLe;

    @Column(name = "videe_le")
    private LocalDate videeLe;

    @Column(name = "close_le")
    private Instant closeLe;

    @Enumerated(EnumType.STRING)
    private Issue issue;

    @Version
    private int version;

    protected Vacance() {}

    private Vacance(Place place, LocalDate vacanteLe, Signature par) {
        this.place = place;
        this.vacanteLe = vacanteLe;
        this.declareeLe = par.instant();
        this.declareePar = par.compte();
        this.confirmeeLe = par.instant();
    }

    /**
     * Déclare vide une place dont le ménage est parti, ou qui redevient disponible.
     *
     * @param depuis premier jour où elle est vide, aujourd'hui ou avant
     * @throws Impossible si un ménage l'occupe, ou si elle est déjà déclarée
     */
    public static Vacance declarer(Place place, LocalDate depuis, Signature par) {
        if (depuis == null
                || depuis.isAfter(par.jour())
                || depuis.isBefore(par.jour().minusYears(2))) {
            throw new SaisieInvalide("vacance.date.passee");
        }
        if (place.getEtat().aPourvoir()) {
            throw new Impossible("vacance.deja", place.getLibelle());
        }
        if (place.getEtat() == EtatPlace.OCCUPEE) {
            throw new Impossible("vacance.occupee", place.getLibelle());
        }
        place.devenir(EtatPlace.VACANTE, depuis, null, null, par);
        return new Vacance(place, depuis, par);
    }

    /** Déclare vide la place que son ménage quitte, du même geste que la sortie. */
    public static Vacance auDepart(Place place, LocalDate sortie, Signature par) {
        place.devenir(EtatPlace.VACANTE, sortie, null, null, par);
        return new Vacance(place, sortie, par);
    }

    /**
     * Annonce qu'une place occupée va se libérer.
     *
     * @param prevue jour attendu, après aujourd'hui
     * @throws Impossible si la place n'est pas occupée
     */
    public static Vacance annoncer(Place place, LocalDate prevue, Signature par) {
        if (prevue == null
                || !prevue.isAfter(par.jour())
                || prevue.isAfter(par.jour().plusMonths(ANNONCE_MAX_MOIS))) {
            throw new SaisieInvalide("vacance.date.future");
        }
        if (place.getEtat().aPourvoir()) {
            throw new Impossible("vacance.deja", place.getLibelle());
        }
        if (place.getEtat() != EtatPlace.OCCUPEE) {
            throw new Impossible("vacance.pas.occupee", place.getLibelle());
        }
        place.devenir(EtatPlace.BIENTOT_VACANTE, par.jour(), prevue, null, par);
        return new Vacance(place, prevue, par);
    }

    /** La structure redit que la place est bien vacante (OFF-11). */
    public void confirmer(Signature par) {
        exigerOuverte();
        confirmeeLe = par.instant();
    }

    /** Vrai si plus de {@code jours} jours ont passé depuis la dernière confirmation. */
    public boolean aConfirmer(Instant maintenant, int jours) {
        return closeLe == null && confirmeeLe.plus(Duration.ofDays(jours)).isBefore(maintenant);
    }

    /** Un ménage y est proposé. Sans effet si un autre l'est déjà. */
    public void reserver(Signature par) {
        exigerOuverte();
        if (place.getEtat() != EtatPlace.RESERVEE) {
            place.devenir(EtatPlace.RESERVEE, par.jour(), null, null, par);
        }
    }

    /** Plus aucun ménage n'y est proposé : elle redevient vacante, ou bientôt vacante si son ménage y est encore. */
    public void liberer(Signature par) {
        exigerOuverte();
        if (place.getEtat() == EtatPlace.RESERVEE) {
            if (encoreOccupee()) {
                place.devenir(EtatPlace.BIENTOT_VACANTE, par.jour(), vacanteLe, null, par);
            } else {
                place.devenir(EtatPlace.VACANTE, vacanteLe, null, null, par);
            }
        }
    }

    /** Le ménage annoncé partant est parti : la place est vide ce jour-là. */
    public void vider(LocalDate sortie, Signature par) {
        exigerOuverte();
        vacanteLe = sortie;
        videeLe = sortie;
        if (place.getEtat() == EtatPlace.BIENTOT_VACANTE) {
            place.devenir(EtatPlace.VACANTE, sortie, null, null, par);
        }
    }

    /** Un ménage est admis. */
    public void pourvoir(LocalDate admission, Signature par) {
        if (encoreOccupee()) {
            throw new Impossible("vacance.occupee", place.getLibelle());
        }
        clore(Issue.POURVUE, par);
        place.occuper(admission, par);
    }

    /** La structure se ravise : la place reste à son ménage, ou n'est plus à pourvoir. */
    public void annuler(Signature par) {
        if (place.getEtat() == EtatPlace.RESERVEE) {
            throw new Impossible("place.reservee", place.getLibelle());
        }
        clore(Issue.ANNULEE, par);
        if (encoreOccupee()) {
            place.occuper(par.jour(), par);
        } else {
            place.quitter(par.jour(), par);
        }
    }

    /** La place devient indisponible avant d'être pourvue. */
    public void interrompre(String motif, LocalDate jusque, Signature par) {
        place.rendreIndisponible(motif, jusque, par);
        clore(Issue.INDISPONIBLE, par);
    }

    /** La place quitte l'offre pour de bon avant d'être pourvue. */
    public void retirer(Signature par) {
        place.retirer(par);
        clore(Issue.RETIREE, par);
    }

    private void clore(Issue comment, Signature par) {
        exigerOuverte();
        closeLe = par.instant();
        issue = comment;
    }

    /** Annoncée à l'avance, et le ménage qui doit partir n'est pas encore sorti. */
    public boolean encoreOccupee() {
        return videeLe == null && vacanteLe.isAfter(Fuseau.jour(declareeLe));
    }

    private void exigerOuverte() {
        if (closeLe != null) {
            throw new Impossible("vacance.close", place.getLibelle());
        }
    }

    public Long id() {
        return id;
    }

    public Place getPlace() {
        return place;
    }

    public LocalDate getVacanteLe() {
        return vacanteLe;
    }

    public Instant getDeclareeLe() {
        return declareeLe;
    }

    public Instant getConfirmeeLe() {
        return confirmeeLe;
    }

    public boolean ouverte() {
        return closeLe == null;
    }

    public Issue getIssue() {
        return issue;
    }

    /** Jours de vacance à ce jour ; négatif si elle est encore à venir. */
    public long jours(LocalDate jour) {
        return ChronoUnit.DAYS.between(vacanteLe, closeLe == null ? jour : Fuseau.jour(closeLe));
    }

    /** Jours de retard du SIAO à orienter, au sens du protocole ; zéro s'il n'est pas en retard (OFF-9). */
    public long retardOrientation(LocalDate jour) {
        return Math.max(
                0, ChronoUnit.DAYS.between(place.getDispositif().getProtocole().orienterAvant(vacanteLe), jour));
    }
}
