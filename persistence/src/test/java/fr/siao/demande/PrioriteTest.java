package fr.siao.demande;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.unMenage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.siao.Exemples.UnMenage;
import fr.siao.referentiel.GrillePriorite;
import fr.siao.referentiel.GrillePriorite.Critere;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EQU-1")
@DisplayName("La priorité conseillée")
class PrioriteTest {
    private static final GrillePriorite GRILLE = new GrillePriorite(
            LocalDate.of(2023, 12, 12),
            "Annexe 3",
            List.of(
                    new Critere(1, "ENFANT_DE_MOINS_DE_MOIS", 3, "un bébé de moins de trois mois", 1),
                    new Critere(2, "ENFANT_DE_MOINS_DE_MOIS", 36, "un enfant de moins de trois ans", 2),
                    new Critere(2, "PERTE_AUTONOMIE", null, "une mobilité réduite", 3),
                    new Critere(3, "ENFANT_DE_MOINS_DE_MOIS", 156, "un enfant de moins de treize ans", 4),
                    new Critere(4, "TOUTE_SITUATION", null, "sans abri", 5)));

    @Test
    @DisplayName("vient du premier critère vrai de la grille, et le dit")
    void premierCritere() {
        assertEquals(
                new Priorite(1, "un bébé de moins de trois mois"),
                pour(unMenage().avecEnfantNeLe(JOUR.minusDays(60))));
        assertEquals(
                new Priorite(2, "un enfant de moins de trois ans"),
                pour(unMenage().avecEnfantNeLe(JOUR.minusMonths(20))));
        assertEquals(
                new Priorite(3, "un enfant de moins de treize ans"),
                pour(unMenage().avecEnfants(2)));
        assertEquals(new Priorite(2, "une mobilité réduite"), pour(unMenage().aMobiliteReduite()));
        assertEquals(new Priorite(4, "sans abri"), pour(unMenage()));
    }

    private static Priorite pour(UnMenage menage) {
        return Priorite.conseiller(GRILLE, menage.menage(), JOUR);
    }
}
