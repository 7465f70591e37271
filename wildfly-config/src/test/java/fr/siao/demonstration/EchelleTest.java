package fr.siao.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L'échelle")
class EchelleTest {
    @Test
    @DisplayName("suit un seul facteur, jusqu'à ce que la file doit tenir")
    void facteur() {
        assertEquals(new Echelle(2_000, 5_000), Echelle.deFacteur(1));
        assertEquals(new Echelle(1_000, 2_500), Echelle.deFacteur(0.5));
        assertEquals(new Echelle(100_000, 200_000), Echelle.deFacteur(50));
    }

    @Test
    @DisplayName("refuse un territoire trop petit pour avoir de tout")
    void tropPetit() {
        assertThrows(IllegalArgumentException.class, () -> Echelle.deFacteur(0.1));
    }
}
