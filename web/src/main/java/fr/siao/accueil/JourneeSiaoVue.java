package fr.siao.accueil;

import fr.siao.accueil.JourneeSiao.AVacance;
import fr.siao.accueil.JourneeSiao.Journee;
import fr.siao.socle.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** L'accueil de l'opérateur : les réponses en retard, les places à pourvoir, ce qui reste à examiner. */
@Named("journeeSiao")
@ViewScoped
public class JourneeSiaoVue implements Serializable {
    private static final int A_L_ACCUEIL = 8;

    @Inject
    private JourneeSiao journee;

    @Inject
    private Libelles dit;

    private transient Journee lue;

    public Journee getJournee() {
        if (lue == null) {
            lue = journee.voir();
        }
        return lue;
    }

    /** « SIAO de la Seine-Saint-Denis · mardi 24 novembre, 9 h 12 ». */
    public String getContexte() {
        return getJournee().siao() + " · " + dit.instant(Instant.now());
    }

    /** Ce qui tient à l'accueil. */
    public <T> List<T> premiers(List<T> lignes) {
        return lignes.stream().limit(A_L_ACCUEIL).toList();
    }

    /** Ce que l'accueil replie. */
    public <T> List<T> suivants(List<T> lignes) {
        return lignes.stream().skip(A_L_ACCUEIL).toList();
    }

    /** Une liste lue jusqu'à sa limite en compte peut-être davantage. */
    public String compte(long lues) {
        return lues < JourneeSiao.LISTE_MAX ? String.valueOf(lues) : dit.dire("siao.etPlus", lues);
    }

    public long getEnRetard() {
        return getJournee().vacances().stream().filter(v -> v.retard() > 0).count();
    }

    /** « en retard de 3 jours », « réservée », « vacante le 1ᵉʳ déc. », « vacante · 4 jours ». */
    public String etat(AVacance place) {
        if (place.retard() > 0) {
            return dit.dire("vacances.retard", place.retard());
        }
        return switch (place.etat()) {
            case RESERVEE -> dit.nom(place.etat());
            case BIENTOT_VACANTE -> dit.dire("tuile.vacante.le", dit.jourCourt(place.vacanteLe()));
            default -> dit.dire("vacances.depuis", place.jours());
        };
    }
}
