package fr.siao.demande;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.REFERENTE;
import static fr.siao.Exemples.plusTard;
import static fr.siao.Exemples.unMenage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("DEM-3")
@DisplayName("Le rappel avant expiration")
class RappelTest {
    private static final List<Integer> DELAIS = List.of(30, 15, 3);

    @ParameterizedTest(name = "à {0} jours du terme : {1}")
    @CsvSource({"31,", "30,30", "16,30", "15,15", "4,15", "3,3", "1,3", "0,3"})
    @DisplayName("est le plus proche du terme, quand plusieurs ont été manqués")
    void lePlusProche(int joursAvant, Integer attendu) {
        Demande demande = unMenage().enFile();
        LocalDate jour = demande.getExpireLe().minusDays(joursAvant);
        List<Integer> dus = Rappel.du(jour, DELAIS).stream()
                .filter(rappel -> rappel.concerne(demande))
                .map(Rappel::delai)
                .toList();
        assertEquals(attendu == null ? List.of() : List.of(attendu), dus);
    }

    @Test
    @DisplayName("ne revient pas sur un délai antérieur à la confirmation")
    void confirmeeDepuis() {
        Demande demande = unMenage().enFile();
        demande.confirmer(1, REFERENTE);
        assertTrue(Rappel.du(JOUR.plusDays(1), DELAIS).stream().noneMatch(r -> r.delai() == 30 && r.concerne(demande)));
        assertTrue(
                Rappel.du(demande.getExpireLe().minusDays(15), DELAIS).stream().anyMatch(r -> r.concerne(demande)));
    }

    @Test
    @DisplayName("ne vise ni une demande close, ni un terme passé")
    void niCloseNiPassee() {
        Demande demande = unMenage().enFile();
        LocalDate terme = demande.getExpireLe();
        assertTrue(Rappel.du(terme.plusDays(1), DELAIS).stream().noneMatch(r -> r.concerne(demande)));
        demande.annuler("DEMENAGEMENT", null, plusTard(REFERENTE, Duration.ofDays(1)));
        assertTrue(Rappel.du(terme.minusDays(3), DELAIS).stream().noneMatch(r -> r.concerne(demande)));
    }

    @Test
    @DisplayName("se nomme par la demande, son terme et le délai : une demande confirmée en appelle d'autres")
    void cle() {
        Demande demande = unMenage().enFile();
        Rappel rappel = Rappel.du(JOUR, DELAIS).get(0);
        String avant = rappel.cle(demande);
        demande.confirmer(6, plusTard(REFERENTE, Duration.ofDays(40)));
        assertFalse(rappel.cle(demande).equals(avant));
    }
}
