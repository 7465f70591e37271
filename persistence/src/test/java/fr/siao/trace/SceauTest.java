package fr.siao.trace;

import static fr.siao.Exemples.MAINTENANT;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("TRA-1")
@DisplayName("Le sceau des traces")
class SceauTest {
    private static Trace trace(long compte, String acte) {
        return new Trace(MAINTENANT, compte, acte, "menage", 7L, 7L, "r") {
            @Override
            public Long id() {
                return compte;
            }
        };
    }

    private final List<Trace> lot = List.of(trace(1, "menage.creer"), trace(2, "accueil.consulter-dossier"));
    private final Sceau sceau = Sceau.poser(lot, Sceau.ORIGINE, MAINTENANT);

    @Test
    @DisplayName("tient tant que rien n'a bougé")
    void tient() {
        assertTrue(sceau.tient(lot, Sceau.ORIGINE));
    }

    @Test
    @DisplayName("se brise si une ligne change, manque, ou si la chaîne d'avant n'est plus la même")
    void seBrise() {
        assertFalse(sceau.tient(List.of(lot.get(0), trace(2, "menage.creer")), Sceau.ORIGINE));
        assertFalse(sceau.tient(lot.subList(0, 1), Sceau.ORIGINE));
        assertFalse(sceau.tient(lot, "f".repeat(64)));
    }
}
