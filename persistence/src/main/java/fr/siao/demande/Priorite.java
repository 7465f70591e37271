package fr.siao.demande;

import fr.siao.menage.Menage;
import fr.siao.menage.Portrait;
import fr.siao.referentiel.GrillePriorite;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * Priorité conseillée par une grille (annexe 3 du cadre unifié) : le premier critère vrai, dans l'ordre de la grille,
 * donne le niveau et la raison, dite comme elle pourrait l'être au ménage (EQU-1).
 *
 * <p>Les faits que le dossier ne porte pas encore (violences, sortie de l'ASE, longue errance) ne sont jamais tenus pour
 * vrais : l'opérateur les connaît et fixe lui-même la priorité, en disant pourquoi.
 *
 * @param niveau de 1, le plus pressant, à 4
 */
public record Priorite(int niveau, String raison) {
    private static final int GROSSESSE_JOURS = 280;

    public static Priorite conseiller(GrillePriorite grille, Menage menage, LocalDate jour) {
        Portrait portrait = menage.portrait(jour);
        return grille.criteres().stream()
                .filter(critere -> vrai(critere, menage, portrait, jour))
                .findFirst()
                .map(critere -> new Priorite(critere.getNiveau(), critere.getLibelle()))
                .orElseThrow(() -> new IllegalStateException("grille sans critère final"));
    }

    private static boolean vrai(GrillePriorite.Critere critere, Menage menage, Portrait portrait, LocalDate jour) {
        return switch (critere.getFait()) {
            case "ENFANT_DE_MOINS_DE_MOIS" ->
                portrait.mineurs() > 0
                        && portrait.plusJeune() != null
                        && moisEntre(portrait.plusJeune(), jour) < critere.getSeuil();
            case "ENCEINTE_DE_PLUS_DE_MOIS" ->
                portrait.terme() != null && moisDeGrossesse(portrait.terme(), jour) >= critere.getSeuil();
            case "PERTE_AUTONOMIE" -> menage.isMobiliteReduite();
            case "PLUS_DE_ANS" ->
                portrait.adultePlusAge() != null
                        && Period.between(portrait.adultePlusAge(), jour).getYears() > critere.getSeuil();
            case "TOUTE_SITUATION" -> true;
            default -> false;
        };
    }

    private static long moisEntre(LocalDate naissance, LocalDate jour) {
        return ChronoUnit.MONTHS.between(naissance, jour);
    }

    private static long moisDeGrossesse(LocalDate terme, LocalDate jour) {
        return moisEntre(terme.minusDays(GROSSESSE_JOURS), jour);
    }
}
