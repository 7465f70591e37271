package fr.siao.menage.doubles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.siao.menage.Sexe;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MEN-5")
@DisplayName("Les clés gardées en base")
class ClesGardeesTest {
    /** Somme des règles avec lesquelles la dernière migration a fait les clés. */
    private static final long REGLES = 1273240306L;

    @Test
    @DisplayName("suivent les règles : qui les change ajoute une migration qui les refait, puis note ici leur somme")
    void regles() throws IOException {
        CRC32 somme = new CRC32();
        for (String tableau : new String[] {"lettres", "particules", "ecritures", "sons"}) {
            try (InputStream flux = getClass().getResourceAsStream("/doubles/" + tableau + ".csv")) {
                somme.update(flux.readAllBytes());
            }
        }
        assertEquals(REGLES, somme.getValue());
    }

    @Test
    @DisplayName("sont une dizaine par personne")
    void exemple() {
        assertEquals(
                Set.of(
                        "T:639980001",
                        "N:JL-AMNT",
                        "N:AMNT-JL",
                        "S:JL-1987",
                        "S:AMNT-1987",
                        "D:1987-04-09-J",
                        "D:1987-04-09-A",
                        "M:diallo",
                        "M:aminata"),
                Empreintes.aGarder(new Signalement(
                        "Diallo", null, "Aminata", null, LocalDate.of(1987, 9, 4), Sexe.FEMME, "06 39 98 00 01")));
    }
}
