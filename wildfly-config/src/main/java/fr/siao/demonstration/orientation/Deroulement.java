package fr.siao.demonstration.orientation;

import static fr.siao.orientation.EtatProposition.*;

import fr.siao.demonstration.offre.Place;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Repere;
import fr.siao.orientation.EtatProposition;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Étapes d'une proposition et temps qu'elles prennent. On tire la durée de chacune, puis on cale le tout sur la
 * dernière : une date choisie pour le passé, un moment proche de maintenant pour ce qui attend encore.
 *
 * @param durees minutes entre une étape et la suivante
 */
record Deroulement(List<EtatProposition> chemin, List<Integer> durees) {
    private static final int HEURE = 60;
    private static final int JOUR = 24 * HEURE;

    /** Délai de réponse du ménage, en minutes (CU 6.d). */
    static final int DELAI_MENAGE = JOUR;

    static Deroulement tirer(EtatProposition etat, Place place, Hasard hasard) {
        List<EtatProposition> chemin = chemin(etat, hasard);
        return new Deroulement(chemin, durees(chemin, place, hasard));
    }

    /**
     * Instants de chaque étape. Tout se passe en journée, sauf le dernier, choisi, qui ne bouge pas ; la structure est
     * saisie dès l'accord du ménage.
     */
    List<LocalDateTime> jusque(LocalDateTime dernier) {
        List<LocalDateTime> instants = new ArrayList<>();
        LocalDateTime instant =
                dernier.minusMinutes(durees.stream().mapToInt(Integer::intValue).sum());
        for (int i = 0; i < chemin.size(); i++) {
            instant = i == 0 ? instant : instant.plusMinutes(durees.get(i - 1));
            instants.add(i == chemin.size() - 1 ? instant : Repere.enJournee(instant));
            if (chemin.get(i) == PROPOSEE_A_LA_STRUCTURE) {
                instants.set(i - 1, instants.get(i));
            }
        }
        return instants;
    }

    private static List<EtatProposition> chemin(EtatProposition etat, Hasard hasard) {
        List<EtatProposition> chemin = new ArrayList<>(
                switch (etat) {
                    case PREPAREE -> List.of();
                    case PROPOSEE_AU_MENAGE -> List.of(PREPAREE);
                    case ACCEPTEE_PAR_LE_MENAGE, REFUSEE_PAR_LE_MENAGE, ANNULEE ->
                        List.of(PREPAREE, PROPOSEE_AU_MENAGE);
                    case PROPOSEE_A_LA_STRUCTURE -> List.of(PREPAREE, PROPOSEE_AU_MENAGE, ACCEPTEE_PAR_LE_MENAGE);
                    case SANS_REPONSE ->
                        hasard.chance(0.6)
                                ? List.of(PREPAREE, PROPOSEE_AU_MENAGE)
                                : List.of(
                                        PREPAREE, PROPOSEE_AU_MENAGE, ACCEPTEE_PAR_LE_MENAGE, PROPOSEE_A_LA_STRUCTURE);
                    case ACCEPTEE_PAR_LA_STRUCTURE, REFUSEE_PAR_LA_STRUCTURE, NON_RETENUE ->
                        List.of(PREPAREE, PROPOSEE_AU_MENAGE, ACCEPTEE_PAR_LE_MENAGE, PROPOSEE_A_LA_STRUCTURE);
                    case ADMISE, NON_PRESENTE ->
                        List.of(
                                PREPAREE,
                                PROPOSEE_AU_MENAGE,
                                ACCEPTEE_PAR_LE_MENAGE,
                                PROPOSEE_A_LA_STRUCTURE,
                                ACCEPTEE_PAR_LA_STRUCTURE);
                });
        chemin.add(etat);
        return chemin;
    }

    /** Minutes entre une étape et la suivante. */
    private static List<Integer> durees(List<EtatProposition> chemin, Place place, Hasard hasard) {
        int delaiStructure = place.dispositif.modele.reponseHeures() * HEURE;
        List<Integer> durees = new ArrayList<>();
        for (int i = 1; i < chemin.size(); i++) {
            durees.add(
                    switch (chemin.get(i)) {
                        case PROPOSEE_AU_MENAGE -> hasard.entre(4, 70);
                        case ACCEPTEE_PAR_LE_MENAGE, REFUSEE_PAR_LE_MENAGE -> hasard.entre(40, 23 * HEURE);
                        case PROPOSEE_A_LA_STRUCTURE -> 0;
                        case ACCEPTEE_PAR_LA_STRUCTURE, REFUSEE_PAR_LA_STRUCTURE ->
                            hasard.entre(90, Math.max(120, delaiStructure));
                        case SANS_REPONSE ->
                            (chemin.get(i - 1) == PROPOSEE_AU_MENAGE ? DELAI_MENAGE : delaiStructure)
                                    + hasard.entre(HEURE, JOUR);
                        case ADMISE, NON_PRESENTE -> hasard.entre(JOUR / 2, 4 * JOUR);
                        default -> hasard.entre(2 * HEURE, JOUR);
                    });
        }
        return durees;
    }
}
