package fr.siao.socle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-3")
@DisplayName("Une panne, au journal")
class PanneTest {
    @Test
    @DisplayName("dit les classes et les lieux de toutes ses causes, jamais ce que disent leurs messages")
    void nature() {
        Exception base = new SQLException("Duplicate entry 'Kaboré'", "23000", 1062);
        String dite = Panne.nature(new IllegalStateException("Mme Kaboré", base));
        assertTrue(dite.startsWith("java.lang.IllegalStateException à fr.siao.socle.PanneTest.nature:"), dite);
        assertTrue(dite.contains(", causée par java.sql.SQLException [1062] à "), dite);
        assertFalse(dite.contains("Kaboré"), dite);
    }

    @Test
    @DisplayName("nomme le premier appel des nôtres, même loin sous une bibliothèque")
    void chezNous() {
        try {
            java.util.List.of("a").stream()
                    .map(a -> java.util.Optional.empty().orElseThrow())
                    .toList();
        } catch (RuntimeException loin) {
            String dite = Panne.nature(loin);
            assertTrue(dite.contains("fr.siao.socle.PanneTest."), dite);
        }
    }

    @Test
    @DisplayName("dont les causes tournent en rond s'écrit quand même")
    void enRond() {
        Exception une = new Exception();
        Exception autre = new Exception(une);
        une.initCause(autre);
        assertTrue(Panne.nature(une).contains("causée par"));
    }
}
