package fr.siao.demande;

import fr.siao.evaluation.Faits;
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
 * <p>Un fait que l'évaluation ne dit pas n'est pas tenu pour vrai ; un critère que cette version de la grille nomme sans le
 * chiffrer non plus (la longue errance de 2023). L'opérateur peut toujours fixer une autre priorité, en disant pourquoi.
 *
 * @param niveau de 1, le plus pressant, à 4
 */
public record Priorite(int niveau, String raison) {
    private static final int GROSSESSE_JOURS = 280;

    public static Priorite conseiller(GrillePriorite grille, Menage menage, Faits faits, LocalDate jour) {
        Portrait portrait = menage.portrait(jour);
        return grille.criteres().stream()
                .filter(critere -> vrai(critere, menage, portrait, faits, jour))
                .findFirst()
                .map(critere -> new Priorite(critere.getNiveau(), critere.getLibelle()))
                .orElseThrow(() -> new IllegalStateException("grille sans critère final"));
    }

    private static boolean vrai(
            GrillePriorite.Critere critere, Menage menage, Portrait portrait, Faits faits, LocalDate jour) {
        return switch (critere.getFait()) {
            case "ENFANT_DE_MOINS_DE_MOIS" ->
                portrait.mineurs() > 0
                        && portrait.plusJeune() != null
                        && moisEntre(portrait.plusJeune(), jour) < critere.getSeuil();
            case "ENCEINTE_DE_PLUS_DE_MOIS" ->
                portrait.terme() != null && moisDeGrossesse(portrait.terme(), jour) >= critere.getSeuil();
            case "PERTE_AUTONOMIE" -> menage.isMobiliteReduite();
            case "VIOLENCE_MISE_EN_SECURITE" -> faits.aMettreEnSecurite();
            case "VIOLENCE" -> faits.violences();
            case "SORTANT_ASE_JUSQU_A_ANS" ->
                faits.sortantAse()
                        && portrait.adultePlusJeune() != null
                        && ans(portrait.adultePlusJeune(), jour) <= critere.getSeuil();
            case "A_LA_RUE_DEPUIS_MOIS" ->
                faits.rueDepuis() != null && moisEntre(faits.rueDepuis(), jour) >= critere.getSeuil();
            case "PLUS_DE_ANS" ->
                portrait.adultePlusAge() != null && ans(portrait.adultePlusAge(), jour) > critere.getSeuil();
            case "TOUTE_SITUATION" -> true;
            default -> false;
        };
    }

    private static int ans(LocalDate naissance, LocalDate jour) {
        return Period.between(naissance, jour).getYears();
    }

    private static long moisEntre(LocalDate depuis, LocalDate jour) {
        return ChronoUnit.MONTHS.between(depuis, jour);
    }

    private static long moisDeGrossesse(LocalDate terme, LocalDate jour) {
        return moisEntre(terme.minusDays(GROSSESSE_JOURS), jour);
    }
}
