package fr.siao.demande;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.ilYA;
import static fr.siao.Exemples.unMenage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.siao.Exemples.UnMenage;
import fr.siao.evaluation.Faits;
import fr.siao.evaluation.Violence;
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
                    new Critere(1, "VIOLENCE_MISE_EN_SECURITE", null, "une mise en sécurité", 0),
                    new Critere(1, "ENFANT_DE_MOINS_DE_MOIS", 3, "un bébé de moins de trois mois", 1),
                    new Critere(2, "ENFANT_DE_MOINS_DE_MOIS", 36, "un enfant de moins de trois ans", 2),
                    new Critere(2, "PERTE_AUTONOMIE", null, "une mobilité réduite", 3),
                    new Critere(2, "VIOLENCE", null, "des violences", 3),
                    new Critere(2, "SORTANT_ASE_JUSQU_A_ANS", 25, "une sortie de l'ASE", 3),
                    new Critere(3, "ENFANT_DE_MOINS_DE_MOIS", 156, "un enfant de moins de treize ans", 4),
                    new Critere(3, "A_LA_RUE_DEPUIS_MOIS", 24, "une longue errance", 4),
                    new Critere(3, "LONGUE_ERRANCE", null, "jamais : pas de seuil", 4),
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

    @Test
    @Tag("MEN-2")
    @DisplayName("tient compte des violences, d'une sortie de l'ASE et du temps à la rue, quand l'évaluation les dit")
    void faits() {
        assertEquals(new Priorite(1, "une mise en sécurité"), selon(new Faits(Violence.MISE_EN_SECURITE, false, null)));
        assertEquals(new Priorite(2, "des violences"), selon(new Faits(Violence.OUI, false, null)));
        assertEquals(new Priorite(3, "une longue errance"), selon(new Faits(null, false, ilYA(24))));
        assertEquals(new Priorite(4, "sans abri"), selon(new Faits(Violence.NON, false, ilYA(23))));
        assertEquals(new Priorite(4, "sans abri"), selon(Faits.aucun()));
    }

    @Test
    @DisplayName("ne retient la sortie de l'ASE que d'un jeune majeur, à l'âge que dit la grille")
    void sortieAse() {
        Faits sortant = new Faits(null, true, null);
        assertEquals(new Priorite(4, "sans abri"), selon(sortant));
        assertEquals(
                new Priorite(2, "une sortie de l'ASE"),
                Priorite.conseiller(GRILLE, unMenage().dUnJeuneDe(25).menage(), sortant, JOUR));
        assertEquals(
                new Priorite(4, "sans abri"),
                Priorite.conseiller(GRILLE, unMenage().dUnJeuneDe(26).menage(), sortant, JOUR));
    }

    private static Priorite selon(Faits faits) {
        return Priorite.conseiller(GRILLE, unMenage().menage(), faits, JOUR);
    }

    private static Priorite pour(UnMenage menage) {
        return Priorite.conseiller(GRILLE, menage.menage(), Faits.aucun(), JOUR);
    }
}
