package fr.siao.demonstration.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Les proportions")
class ProportionsTest {
    @Test
    @DisplayName("disent toutes leur source, ou qu'elles sont une hypothèse")
    void sources() {
        for (String tableau : new String[] {"proportions", "types"}) {
            for (NamedCsvRecord ligne : Tableaux.demonstration(tableau)) {
                String source = ligne.getField("source");
                assertTrue(
                        source.matches("(?s).*([Hh]ypothèse|adre unifié|uide d'accompagnement).*"), ligne.toString());
            }
        }
    }

    @Test
    @DisplayName("ne donnent pas deux fois la même valeur")
    void sansDoublon() {
        Set<String> vues = new HashSet<>();
        for (NamedCsvRecord ligne : Tableaux.demonstration("proportions")) {
            assertTrue(vues.add(ligne.getField("sujet") + " " + ligne.getField("valeur")), ligne.toString());
        }
    }

    @Test
    @DisplayName("reprennent le quart de ménages à l'hôtel depuis plus de cinq ans")
    void hotel() {
        assertEquals(0.25, new Proportions().part("HOTEL_PLUS_DE_CINQ_ANS"));
        assertThrows(IllegalArgumentException.class, () -> new Proportions().du("INCONNU"));
    }
}
