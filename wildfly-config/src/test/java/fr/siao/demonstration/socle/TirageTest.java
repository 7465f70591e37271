package fr.siao.demonstration.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Le tirage")
class TirageTest {
    private final Tirage<String> tirage = new Tirage<>(new LinkedHashMap<>(Map.of("a", 3.0, "b", 1.0, "c", 0.0)));

    @Test
    @DisplayName("suit les poids")
    void poids() {
        Hasard hasard = new Hasard(7, "poids");
        int a = 0;
        for (int i = 0; i < 20_000; i++) {
            String valeur = tirage.tirer(hasard);
            a += valeur.equals("a") ? 1 : 0;
        }
        assertEquals(0.75, a / 20_000.0, 0.02);
        assertEquals(0.75, tirage.part("a"), 1e-9);
    }

    @Test
    @DisplayName("ne rend que ce qui est admis")
    void admis() {
        assertEquals("b", tirage.tirer(new Hasard(7, "admis"), "b"::equals));
        assertThrows(NoSuchElementException.class, () -> tirage.tirer(new Hasard(7, "rien"), "c"::equals));
    }

    @Test
    @DisplayName("rend la même suite à la même graine, et une autre à un autre sujet")
    void graine() {
        assertEquals(new Hasard(7, "x").entre(0, 1_000_000), new Hasard(7, "x").entre(0, 1_000_000));
        Hasard autre = new Hasard(7, "y");
        assertEquals(false, new Hasard(7, "x").entre(0, 1_000_000) == autre.entre(0, 1_000_000));
    }
}
