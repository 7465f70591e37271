package fr.siao.offre;

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
}
