package fr.siao.demonstration.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Le repère")
class RepereTest {
    private static final LocalDateTime MINUIT = LocalDateTime.of(2026, 7, 14, 22, 0);

    private final Repere repere = Repere.leMatinDu(LocalDate.of(2026, 11, 24));

    @Test
    @DisplayName("compte les jours à Paris et les instants en temps universel")
    void parisEtUniversel() {
        assertEquals(LocalDateTime.of(2026, 11, 24, 8, 12), repere.maintenantUtc());
        assertEquals(LocalDate.of(2026, 7, 15), Repere.jourDe(MINUIT));
    }

    @Test
    @DisplayName("ne met rien au bureau après maintenant")
    void auBureau() {
        Hasard hasard = new Hasard(1, "bureau");
        for (int i = 0; i < 500; i++) {
            LocalDateTime instant = repere.auBureau(repere.jour().minusDays(i % 3), hasard);
            assertTrue(instant.isBefore(repere.maintenantUtc()));
        }
    }

    @Test
    @DisplayName("ramène la nuit à la fin de la journée, sans changer l'ordre ni aller vers l'avenir")
    void enJournee() {
        LocalDateTime precedent = Repere.enJournee(MINUIT);
        for (int minute = 1; minute < 3 * 24 * 60; minute++) {
            LocalDateTime brut = MINUIT.plusMinutes(minute);
            LocalDateTime ramene = Repere.enJournee(brut);
            assertFalse(ramene.isBefore(precedent), brut.toString());
            assertFalse(ramene.isAfter(brut));
            int heureDeParis = (ramene.getHour() + 2) % 24;
            assertTrue(heureDeParis >= 8 && heureDeParis <= 19, ramene.toString());
            precedent = ramene;
        }
    }
}
