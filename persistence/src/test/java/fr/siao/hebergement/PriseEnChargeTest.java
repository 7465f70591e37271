package fr.siao.hebergement;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.RESPONSABLE;
import static fr.siao.Exemples.unMenage;
import static fr.siao.Exemples.unePlaceVide;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Une prise en charge")
class PriseEnChargeTest {
    private static PriseEnCharge mobilisee(LocalDate echange) {
        return PriseEnCharge.parMobilisationDirecte(
                unMenage().menage(), unePlaceVide(), JOUR.minusDays(3), "MISE_EN_SECURITE", echange, RESPONSABLE);
    }

    @Test
    @Tag("OFF-6")
    @DisplayName("par mobilisation directe demande un motif et un échange préalable avec le SIAO")
    void mobilisation() {
        refuse("mobilisation.echange", () -> mobilisee(null));
        refuse("mobilisation.echange", () -> mobilisee(JOUR.minusDays(2)));
        refuse("mobilisation.echange", () -> mobilisee(JOUR.minusYears(2000)));
        refuse(
                "saisie.motif",
                () -> PriseEnCharge.parMobilisationDirecte(
                        unMenage().menage(), unePlaceVide(), JOUR, null, JOUR, RESPONSABLE));
        assertEquals(
                PriseEnCharge.Origine.MOBILISATION_DIRECTE,
                mobilisee(JOUR.minusDays(4)).getOrigine());
    }

    @Test
    @Tag("OFF-5")
    @DisplayName("antérieure dit qui vivait là quand la place est entrée dans le système, et pas après")
    void dejaPresent() {
        LocalDate enregistree = unePlaceVide().getEnregistreeLe();
        assertEquals(
                PriseEnCharge.Origine.ANTERIEURE,
                PriseEnCharge.dejaPresent(unMenage().menage(), unePlaceVide(), enregistree)
                        .getOrigine());
        refuse(
                "present.entree",
                () -> PriseEnCharge.dejaPresent(unMenage().menage(), unePlaceVide(), enregistree.plusDays(1)));
        refuse("present.entree", () -> PriseEnCharge.dejaPresent(unMenage().menage(), unePlaceVide(), null));
    }

    @Test
    @Tag("HEB-1")
    @DisplayName("qui commence par une admission sur demande est stabilisée")
    void stabilisee() {
        assertEquals(
                PriseEnCharge.Nature.STABILISEE, mobilisee(JOUR.minusDays(4)).getNature());
    }

    @Test
    @Tag("FIN-1")
    @DisplayName("finit toujours avec un motif, entre l'entrée et aujourd'hui, une seule fois")
    void sortie() {
        PriseEnCharge sejour = mobilisee(JOUR.minusDays(4));
        refuse("saisie.motif", () -> sejour.sortir(JOUR, null, RESPONSABLE));
        refuse("sejour.sortie.date", () -> sejour.sortir(JOUR.plusDays(1), "POSITIVE_LOGEMENT", RESPONSABLE));
        refuse("sejour.sortie.date", () -> sejour.sortir(JOUR.minusDays(9), "POSITIVE_LOGEMENT", RESPONSABLE));
        sejour.sortir(JOUR, "POSITIVE_LOGEMENT", RESPONSABLE);
        refuse("sejour.fini", () -> sejour.sortir(JOUR, "POSITIVE_LOGEMENT", RESPONSABLE));
    }
}
