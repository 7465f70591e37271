package fr.siao.pilotage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-3")
@Tag("SEC-1")
@DisplayName("Le jeton des métriques")
class JetonTest {
    @Test
    @DisplayName("absent de la configuration ou vide, ferme l'adresse à tous")
    void absent() {
        assertEquals(Jeton.SANS_OBJET, Jeton.lire(Optional.empty(), "Bearer "));
        assertEquals(Jeton.SANS_OBJET, Jeton.lire(Optional.of(" "), "Bearer  "));
    }

    @Test
    @DisplayName("ne s'ouvre qu'à qui le présente exactement")
    void exact() {
        Optional<String> attendu = Optional.of("secret");
        assertEquals(Jeton.RECONNU, Jeton.lire(attendu, "Bearer secret"));
        assertEquals(Jeton.REFUSE, Jeton.lire(attendu, null));
        assertEquals(Jeton.REFUSE, Jeton.lire(attendu, "secret"));
        assertEquals(Jeton.REFUSE, Jeton.lire(attendu, "Bearer secre"));
        assertEquals(Jeton.REFUSE, Jeton.lire(attendu, "Bearer secret2"));
    }
}
