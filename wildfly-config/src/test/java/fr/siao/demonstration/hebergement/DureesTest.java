package fr.siao.demonstration.hebergement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.demonstration.socle.Hasard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Les durées de séjour")
class DureesTest {
    private static final int TIRAGES = 40_000;
    private static final double JOURS_PAR_MOIS = 30.44;

    @Test
    @DisplayName("à l'hôtel : deux ans et demi en moyenne, un quart au-delà de cinq ans")
    void hotel() {
        Hasard hasard = new Hasard(3, "hotel");
        double mois = 0;
        int longs = 0;
        for (int i = 0; i < TIRAGES; i++) {
            double duree = Durees.joursALHotel(0.25, hasard) / JOURS_PAR_MOIS;
            mois += duree;
            longs += duree > 60 ? 1 : 0;
        }
        assertEquals(30, mois / TIRAGES, 1.0);
        assertEquals(0.25, longs / (double) TIRAGES, 0.01);
    }

    @Test
    @DisplayName("ailleurs : la moyenne du type")
    void ailleurs() {
        Hasard hasard = new Hasard(3, "ailleurs");
        double jours = 0;
        for (int i = 0; i < TIRAGES; i++) {
            int duree = Durees.jours(18, hasard);
            assertTrue(duree > 0);
            jours += duree;
        }
        assertEquals(18, jours / TIRAGES / JOURS_PAR_MOIS, 0.4);
    }
}
