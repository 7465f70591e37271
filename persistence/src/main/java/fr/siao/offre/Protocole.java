package fr.siao.offre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Protocole d'orientation d'un dispositif (OFF-9) : combien de ménages pour une place, et en combien de temps. */
@Embeddable
public class Protocole {
    @Column(name = "menages_par_place")
    private int menagesParPlace;

    @Column(name = "delai_orientation_jours")
    private int delaiOrientationJours;

    @Column(name = "delai_reponse_heures")
    private int delaiReponseHeures;

    private String criteres;

    protected Protocole() {}

    public Protocole(int menagesParPlace, int delaiOrientationJours, int delaiReponseHeures, String criteres) {
        this.menagesParPlace = menagesParPlace;
        this.delaiOrientationJours = delaiOrientationJours;
        this.delaiReponseHeures = delaiReponseHeures;
        this.criteres = criteres;
    }

    public int getMenagesParPlace() {
        return menagesParPlace;
    }

    public int getDelaiOrientationJours() {
        return delaiOrientationJours;
    }

    public int getDelaiReponseHeures() {
        return delaiReponseHeures;
    }

    public String getCriteres() {
        return criteres;
    }

    /** Dernier jour pour proposer un ménage après une vacance. */
    public LocalDate orienterAvant(LocalDate vacanteLe) {
        return vacanteLe.plusDays(delaiOrientationJours);
    }

    /** Instant après lequel la réponse de la structure est en retard. */
    public Instant repondreAvant(Instant proposee) {
        return proposee.plus(Duration.ofHours(delaiReponseHeures));
    }
}
