package fr.siao.demonstration.demande;

import fr.siao.demonstration.menage.Menage;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * La grille de priorité de l'annexe 3 du cadre unifié, appliquée à un ménage inventé : le premier critère vrai donne le
 * niveau et la raison.
 *
 * @param id identifiant de la grille gardée par la décision
 */
public record Grille(long id, List<Critere> criteres) {
    private static final int GROSSESSE_JOURS = 280;

    public Critere appliquer(Menage menage, Situation situation, LocalDate jour) {
        return criteres.stream()
                .filter(critere -> vrai(critere, menage, situation, jour))
                .findFirst()
                .orElseThrow();
    }

    private static boolean vrai(Critere critere, Menage menage, Situation situation, LocalDate jour) {
        return switch (critere.fait()) {
            case "VIOLENCE_MISE_EN_SECURITE" -> situation.danger();
            case "ENFANT_DE_MOINS_DE_MOIS" ->
                menage.famille() && ChronoUnit.MONTHS.between(menage.plusJeune(), jour) < critere.seuil();
            case "ENCEINTE_DE_PLUS_DE_MOIS" ->
                menage.terme() != null
                        && ChronoUnit.MONTHS.between(menage.terme().minusDays(GROSSESSE_JOURS), jour)
                                >= critere.seuil();
            case "PERTE_AUTONOMIE" -> menage.mobiliteReduite;
            case "VIOLENCE" -> situation.violences();
            case "SORTANT_ASE_JUSQU_A_ANS" ->
                situation.sortieAse() && menage.titulaire().age(jour) <= critere.seuil();
            case "PLUS_DE_ANS" -> Period.between(menage.adultePlusAge(), jour).getYears() > critere.seuil();
            case "A_LA_RUE_DEPUIS_MOIS" ->
                situation.rueDepuis() != null
                        && ChronoUnit.MONTHS.between(situation.rueDepuis(), jour) >= critere.seuil();
            case "TOUTE_SITUATION" -> true;
            default -> false;
        };
    }
}
