package fr.siao.demonstration.hebergement;

import fr.siao.demonstration.hebergement.Sejour.Entree;
import fr.siao.demonstration.offre.Dispositif;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.offre.TypeDispositif;
import java.time.LocalDate;

/** Tire la nature, l'origine et le début des séjours (HEB-1, OFF-6). */
public final class Sejours {
    /** Avant, les entrées ne sont pas racontées : on les dit antérieures. */
    private static final int HISTOIRE_JOURS = 365;

    private static final int STABILISATION_JOURS = 32;
    private static final int DEPART_ANNONCE_JOURS = 75;

    private final Atelier atelier;
    private final Hasard hasard;

    public Sejours(Atelier atelier) {
        this.atelier = atelier;
        this.hasard = atelier.hasard("sejours");
    }

    Sejour enCours(Dispositif dispositif) {
        return switch (dispositif.type()) {
            case ABRI_DE_NUIT, HALTE_DE_NUIT -> parLe115(dispositif, "NUITEE_HUMANITAIRE");
            case CHU, AUTRE_HU -> selon(dispositif, atelier.proportions().tirer("PEC_CHU", hasard));
            case HOTEL -> selon(dispositif, atelier.proportions().tirer("PEC_HOTEL", hasard));
            default -> stabilise(dispositif, 0);
        };
    }

    /** Un séjour stabilisé, commencé il y a assez longtemps pour que son départ soit annoncé. */
    Sejour ancien(Dispositif dispositif) {
        return stabilise(dispositif, DEPART_ANNONCE_JOURS);
    }

    /** Durée du séjour d'un ménage déjà parti. */
    int dureeAchevee(Dispositif dispositif) {
        return 20 + Durees.jours(Math.max(2, dispositif.modele.sejourMois()), hasard);
    }

    /** Début de la vie à l'hôtel d'un ménage dont la chambre n'est pas une place déclarée. */
    public LocalDate hotelDepuis() {
        return jour().minusDays(joursALHotel());
    }

    private Sejour selon(Dispositif dispositif, String nature) {
        return nature.equals(Sejour.STABILISEE) ? stabilise(dispositif, 0) : parLe115(dispositif, nature);
    }

    /** Une prise en charge initiale dure un mois au plus (HEB-1) ; une sur douze dépasse, et doit se voir. */
    private Sejour parLe115(Dispositif dispositif, String nature) {
        int age = switch (nature) {
            case "NUITEE_HUMANITAIRE" -> hasard.entre(0, 5);
            case "PEC_INITIALE" -> hasard.chance(1 / 12.0) ? hasard.entre(32, 50) : hasard.entre(1, 29);
            default -> hasard.entre(1, 29);
        };
        LocalDate debut = jour().minusDays(age);
        return new Sejour(nature, debut, aLHotel(dispositif) ? debut : null, Entree.orientation(false));
    }

    private Sejour stabilise(Dispositif dispositif, int jours) {
        if (!aLHotel(dispositif)) {
            int age = Math.max(jours, Durees.jours(dispositif.modele.sejourMois(), hasard));
            LocalDate debut = jour().minusDays(age);
            return new Sejour(Sejour.STABILISEE, debut, null, entree(dispositif, debut));
        }
        int plancher = Math.max(jours, STABILISATION_JOURS);
        int aLHotel = Math.max(plancher, joursALHotel());
        boolean unSeulHotel = hasard.chance(0.5);
        int ici = unSeulHotel ? aLHotel : Math.max(plancher, (int) (aLHotel * hasard.unite()));
        LocalDate debut = jour().minusDays(ici);
        return new Sejour(Sejour.STABILISEE, debut, jour().minusDays(aLHotel), entree(dispositif, debut));
    }

    private Entree entree(Dispositif dispositif, LocalDate debut) {
        if (debut.isBefore(jour().minusDays(HISTOIRE_JOURS)) || !dispositif.ouvert()) {
            return Entree.anterieure();
        }
        String sujet = dispositif.type().inconditionnel() ? "ENTREE_CHU" : "ENTREE";
        return switch (atelier.proportions().tirer(sujet, hasard)) {
            case "ORIENTATION" -> Entree.orientation(true);
            case "MOBILISATION_DIRECTE" ->
                new Entree(
                        "MOBILISATION_DIRECTE",
                        atelier.proportions().tirer("MOTIF_MOBILISATION_DIRECTE", hasard),
                        debut.minusDays(hasard.entre(0, 3)),
                        false);
            default -> Entree.orientation(false);
        };
    }

    private int joursALHotel() {
        return Durees.joursALHotel(atelier.proportions().part("HOTEL_PLUS_DE_CINQ_ANS"), hasard);
    }

    private static boolean aLHotel(Dispositif dispositif) {
        return dispositif.type() == TypeDispositif.HOTEL;
    }

    private LocalDate jour() {
        return atelier.repere().jour();
    }
}
