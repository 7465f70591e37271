package fr.siao.offre;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Protocole d'orientation d'un dispositif (OFF-9) : combien de ménages pour une place, et en combien de temps. */
@Embeddable
public class Protocole {
    private static final int MENAGES_MAX = 20;
    private static final int JOURS_MAX = 90;
    private static final int HEURES_MAX = 720;

    @Column(name = "menages_par_place")
    private int menagesParPlace;

    @Column(name = "delai_orientation_jours")
    private int delaiOrientationJours;

    @Column(name = "delai_reponse_heures")
    private int delaiReponseHeures;

    private String criteres;

    protected Protocole() {}

    /** @throws SaisieInvalide si un nombre sort de ce qui a un sens */
    public Protocole(int menagesParPlace, int delaiOrientationJours, int delaiReponseHeures, String criteres) {
        if (menagesParPlace < 1 || menagesParPlace > MENAGES_MAX) {
            throw new SaisieInvalide("protocole.menages", MENAGES_MAX);
        }
        if (delaiOrientationJours < 0 || delaiOrientationJours > JOURS_MAX) {
            throw new SaisieInvalide("protocole.orientation", JOURS_MAX);
        }
        if (delaiReponseHeures < 1 || delaiReponseHeures > HEURES_MAX) {
            throw new SaisieInvalide("protocole.reponse", HEURES_MAX);
        }
        this.menagesParPlace = menagesParPlace;
        this.delaiOrientationJours = delaiOrientationJours;
        this.delaiReponseHeures = delaiReponseHeures;
        this.criteres = Saisie.texte(criteres);
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
