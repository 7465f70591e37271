package fr.siao.demonstration.offre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("La clé de Luhn")
class LuhnTest {
    @Test
    @DisplayName("complète des chiffres, et se vérifie")
    void cle() {
        assertEquals("79927398713", Luhn.completer("7992739871"));
        assertTrue(Luhn.juste("79927398713"));
        assertFalse(Luhn.juste("79927398710"));
    }

    @Test
    @DisplayName("est juste pour le SIRET de chaque établissement d'un gestionnaire")
    void siret() {
        Gestionnaire gestionnaire = new Gestionnaire(1, Luhn.completer("31234567"), "Association");
        for (int i = 0; i < 50; i++) {
            String siret = gestionnaire.siretSuivant();
            assertEquals(14, siret.length());
            assertTrue(Luhn.juste(siret), siret);
        }
    }
}
