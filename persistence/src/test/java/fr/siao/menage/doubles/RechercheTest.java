package fr.siao.menage.doubles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("MEN-5")
@DisplayName("Une recherche")
class RechercheTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 27);

    @ParameterizedTest(name = "« {0} »")
    @ValueSource(
            strings = {
                "diallo 04/09/1987",
                "4.9.87 diallo",
                "diallo 4-9-1987",
                "1987-09-04 diallo",
                "Diallo 4 septembre 1987",
                "9/4/1987 DIALLO"
            })
    @DisplayName("comprend les dates comme on les écrit, jour et mois inversés compris")
    void dates(String tape) {
        assertEquals(List.of("M:diallo", "D:1987-04-09-"), lire(tape).debuts());
    }

    @ParameterizedTest(name = "« {0} »")
    @CsvSource({
        "06 39 98 00 01,T:639980001",
        "+33639980001,T:639980001",
        "0033 6 39 98 00 01,T:639980001",
        "06.39.98,T:63998",
        "0690123456,T:690123456"
    })
    @DisplayName("comprend un téléphone, même inachevé")
    void telephones(String tape, String cle) {
        assertEquals(List.of(cle), lire(tape).debuts());
    }

    @ParameterizedTest(name = "« {0} »")
    @ValueSource(strings = {"K-7F3-9QD", "k-7f3-9qd", "k7f39qd", "le ménage K-7F39QD"})
    @DisplayName("comprend une clé dictée")
    void cles(String tape) {
        assertEquals("K-7F3-9QD", lire(tape).cle());
    }

    @Test
    @DisplayName("ne prend pas un nom pour une clé")
    void nomsEnK() {
        assertEquals(List.of("M:kabanga"), lire("Kabanga").debuts());
    }

    @Test
    @DisplayName("cherche les mots à la lettre, puis au son s'ils sont assez longs")
    void mots() {
        assertEquals(List.of("M:mohamed", "M:salah"), lire("Mohamed Ben Salah").debuts());
        assertEquals(List.of("S:MMD-", "S:SL-"), lire("Mohamed Ben Salah").sons());
        assertTrue(lire("moh sal").sons().isEmpty());
    }

    @ParameterizedTest(name = "« {0} »")
    @ValueSource(strings = {"", " ", "%", "_ ' -", "😀", "a"})
    @DisplayName("ne cherche rien quand il n'y a rien à chercher")
    void rien(String tape) {
        assertTrue(lire(tape).vide());
    }

    @Test
    @DisplayName("ne trouve personne un 31 février, et supporte dix mille signes")
    void impossibles() {
        assertEquals(List.of("D:-"), lire("31/02/1987").debuts());
        assertEquals(4, lire("abc ".repeat(2_500)).debuts().size());
    }

    private static Recherche lire(String tape) {
        return Recherche.lire(tape, JOUR);
    }
}
