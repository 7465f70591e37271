package fr.siao.demonstration.offre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.offre.Luhn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Un gestionnaire de la démonstration")
class GestionnaireTest {
    @Test
    @DisplayName("donne à chacun de ses établissements un SIRET juste")
    void siret() {
        Gestionnaire gestionnaire = new Gestionnaire(1, Luhn.completer("31234567"), "Association");
        for (int i = 0; i < 50; i++) {
            String siret = gestionnaire.siretSuivant();
            assertEquals(14, siret.length());
            assertTrue(Luhn.juste(siret), siret);
        }
    }
}
