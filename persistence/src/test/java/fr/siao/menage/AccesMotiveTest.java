package fr.siao.menage;

import static fr.siao.Exemples.REFERENTE;
import static fr.siao.Exemples.unMenage;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MEN-9")
@DisplayName("La raison d'ouvrir un dossier")
class AccesMotiveTest {
    private static final Duration JOURNEE = Duration.ofHours(24);

    @Test
    @DisplayName("vaut un temps compté, pas une minute de plus")
    void duree() {
        AccesMotive acces = acces("MENAGE", null);
        assertTrue(acces.vautEncore(REFERENTE.instant().plus(JOURNEE).minusSeconds(1)));
        assertFalse(acces.vautEncore(REFERENTE.instant().plus(JOURNEE)));
    }

    @Test
    @DisplayName("« autre » se précise, en peu de mots ; les précisions d'un motif connu ne se gardent pas")
    void precisions() {
        refuse("saisie.motif", () -> acces(null, null));
        refuse("acces.precisions", () -> acces(AccesMotive.AUTRE, "  "));
        refuse("acces.precisions", () -> acces(AccesMotive.AUTRE, "a".repeat(AccesMotive.PRECISIONS_MAX + 1)));
        assertEquals(
                "Autre : réunion du soir",
                acces(AccesMotive.AUTRE, " réunion du soir ").enMots("Autre"));
        assertEquals("Le ménage appelle", acces("MENAGE", "bavardage").enMots("Le ménage appelle"));
    }

    private static AccesMotive acces(String motif, String precisions) {
        return new AccesMotive(unMenage().menage(), motif, precisions, JOURNEE, REFERENTE);
    }
}
