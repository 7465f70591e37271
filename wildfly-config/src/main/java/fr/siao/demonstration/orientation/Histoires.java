package fr.siao.demonstration.orientation;

import static fr.siao.orientation.EtatProposition.*;

import fr.siao.demonstration.compte.EquipeSiao;
import fr.siao.demonstration.compte.Equipes;
import fr.siao.demonstration.offre.Place;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Repere;
import fr.siao.orientation.EtatProposition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Raconte ce que devient une proposition : qui fait chaque étape, quand, avec quel motif, et ce qui est attendu ensuite.
 */
public final class Histoires {
    private static final int HEURE = 60;
    private static final int JOUR = 24 * HEURE;

    /** Délai de réponse du ménage, et par exception (CU 6.d). */
    private static final int DELAI_MENAGE = Deroulement.DELAI_MENAGE;

    private static final int DELAI_EXCEPTION = 2 * JOUR;

    private final Atelier atelier;
    private final Equipes equipes;
    private final Hasard hasard;
    private final RefusTires refus;

    public Histoires(Atelier atelier, Equipes equipes) {
        this.atelier = atelier;
        this.equipes = equipes;
        this.hasard = atelier.hasard("propositions");
        this.refus = new RefusTires(atelier, hasard);
    }

    /** Achevée à {@code fin}. */
    public Histoire achevee(Place place, EtatProposition etat, LocalDateTime fin) {
        return raconter(place, Deroulement.tirer(etat, place, hasard), fin, null);
    }

    /** Toujours vivante : la dernière étape date de {@code depuisMinutes}. */
    public Histoire vivante(Place place, EtatProposition etat, int depuisMinutes, boolean exception) {
        String motif = exception ? atelier.proportions().tirer("MOTIF_EXCEPTION_DELAI", hasard) : null;
        return raconter(
                place, Deroulement.tirer(etat, place, hasard), atelier.repere().ilYaMinutes(depuisMinutes), motif);
    }

    /** Toujours vivante, à un moment tiré ; certaines ont dépassé leur délai. */
    public Histoire vivante(Place place, EtatProposition etat) {
        boolean retard = atelier.proportions().oui("PROPOSITION_EN_RETARD", hasard);
        boolean exception = atelier.proportions().oui("EXCEPTION_DELAI", hasard);
        int delai = switch (etat) {
            case PROPOSEE_AU_MENAGE -> exception ? DELAI_EXCEPTION : DELAI_MENAGE;
            case PROPOSEE_A_LA_STRUCTURE -> place.dispositif.modele.reponseHeures() * HEURE;
            default -> 2 * JOUR;
        };
        int depuis = retard && etat.attendReponse()
                ? delai + hasard.entre(2 * HEURE, 2 * JOUR)
                : hasard.entre(20, Math.max(30, delai - HEURE));
        return vivante(place, etat, depuis, exception && etat == PROPOSEE_AU_MENAGE);
    }

    private Histoire raconter(Place place, Deroulement deroulement, LocalDateTime dernier, String exception) {
        EquipeSiao equipe = equipes.de(place.siao());
        long operateur = equipe.operateur(hasard);
        List<EtatProposition> chemin = deroulement.chemin();
        List<LocalDateTime> instants = deroulement.jusque(dernier);
        List<Pas> pas = new ArrayList<>();
        Refus tire = null;
        for (int i = 0; i < chemin.size(); i++) {
            LocalDateTime instant = instants.get(i);
            EtatProposition etat = chemin.get(i);
            long par = parLaStructure(etat) ? place.dispositif.responsable : operateur;
            String motif = etat == ANNULEE ? atelier.proportions().tirer("MOTIF_ANNULATION_PROPOSITION", hasard) : null;
            if (etat == REFUSEE_PAR_LE_MENAGE || etat == REFUSEE_PAR_LA_STRUCTURE) {
                tire = refus.tirer(
                        etat == REFUSEE_PAR_LE_MENAGE,
                        instant,
                        par,
                        equipe.operateur(hasard),
                        place.siao().departement());
                motif = tire.motif();
            }
            pas.add(new Pas(etat, instant, par, motif));
        }
        EtatProposition fin = chemin.get(chemin.size() - 1);
        return new Histoire(
                pas, echeance(fin, dernier, place, exception), exception, admission(chemin, pas, place), tire);
    }

    private LocalDateTime echeance(EtatProposition etat, LocalDateTime depuis, Place place, String exception) {
        return switch (etat) {
            case PROPOSEE_AU_MENAGE -> depuis.plusMinutes(exception == null ? DELAI_MENAGE : DELAI_EXCEPTION);
            case PROPOSEE_A_LA_STRUCTURE -> depuis.plusHours(place.dispositif.modele.reponseHeures());
            default -> null;
        };
    }

    private LocalDate admission(List<EtatProposition> chemin, List<Pas> pas, Place place) {
        int accord = chemin.indexOf(ACCEPTEE_PAR_LA_STRUCTURE);
        if (accord < 0) {
            return null;
        }
        if (accord + 1 < pas.size()) {
            return Repere.jourDe(pas.get(accord + 1).instant());
        }
        LocalDate prevue = atelier.repere().jour().plusDays(hasard.entre(0, 5));
        boolean annoncee = place.jusque != null && prevue.isBefore(place.jusque);
        return annoncee ? place.jusque : prevue;
    }

    private static boolean parLaStructure(EtatProposition etat) {
        return switch (etat) {
            case ACCEPTEE_PAR_LA_STRUCTURE, REFUSEE_PAR_LA_STRUCTURE, ADMISE, NON_PRESENTE -> true;
            default -> false;
        };
    }
}
