package fr.siao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.siao.socle.ErreurMetier;
import org.junit.jupiter.api.function.Executable;

/** Vérifie que le métier refuse, et pour la raison attendue. */
public final class Refuse {
    private Refuse() {}

    public static void refuse(String cle, Executable geste) {
        assertEquals(cle, assertThrows(ErreurMetier.class, geste).cle());
    }
}
