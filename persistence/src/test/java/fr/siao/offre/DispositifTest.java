package fr.siao.offre;

import static fr.siao.Exemples.unChrs;
import static fr.siao.Exemples.unePlaceVide;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Un dispositif")
class DispositifTest {
    @Test
    @Tag("OFF-1")
    @DisplayName("est une branche de l'arbre : gestionnaire, structure, dispositif, place")
    void arbre() {
        Place place = unePlaceVide();
        Structure structure = place.getDispositif().getStructure();
        assertEquals("Association du Chêne", structure.getGestionnaire().getNom());
        assertEquals("93", structure.getSiao().getDepartement());
        assertEquals("12 rue des Lilas, 93100 Montreuil", structure.adressePostale());
    }

    @Test
    @Tag("OFF-2")
    @DisplayName("du dispositif national d'accueil ne se regarde qu'en lecture : le SIAO n'y oriente pas")
    void dna() {
        assertTrue(TypeDispositif.orientables().stream().noneMatch(t -> t.famille() == TypeDispositif.Famille.DNA));
        assertTrue(TypeDispositif.orientables().contains(TypeDispositif.PENSION_DE_FAMILLE));
    }

    @Test
    @Tag("DEM-5")
    @DisplayName("n'est jamais un logement ordinaire : on le préconise, aucune structure n'y tient de place")
    void logementOrdinaire() {
        assertTrue(TypeDispositif.orientables().contains(TypeDispositif.LOGEMENT_SOCIAL));
        assertTrue(TypeDispositif.tenus().stream()
                .noneMatch(t -> t.famille() == TypeDispositif.Famille.LOGEMENT_ORDINAIRE));
        refuse(
                "dispositif.type.non.tenu",
                () -> new Dispositif(
                        unChrs().getStructure(),
                        TypeDispositif.LOGEMENT_SOCIAL,
                        "Bailleur",
                        "P177",
                        1,
                        new Protocole(3, 5, 48, null)));
    }

    @Test
    @Tag("OFF-7")
    @DisplayName("ne sort de la régulation du SIAO que par un accord écrit")
    void horsRegulation() {
        Dispositif dispositif = unChrs();
        refuse("dispositif.accord", () -> dispositif.sortirDeLaRegulation(" "));
        dispositif.sortirDeLaRegulation("Accord tripartite du 3 mars 2025");
        assertFalse(dispositif.isRegule());
    }

    @Test
    @Tag("OFF-3")
    @DisplayName("dit ce qu'il finance, par quel programme, et qui il accueille")
    void convention() {
        Dispositif dispositif = unChrs();
        assertEquals(48, dispositif.getPlacesFinancees());
        assertEquals("P177", dispositif.getProgramme());
        assertTrue(dispositif.getCompositions().contains("40"));
    }

    @Test
    @Tag("OFF-5")
    @DisplayName("montre inexpliqué ce qui est financé sans être déclaré, et ce qui est déclaré sans explication")
    void inexplique() {
        assertEquals(5, new ChiffresOffre(48, 45, 40, 1, 1, 1, 0, 2).inexpliquees());
        assertEquals(2, new ChiffresOffre(40, 45, 40, 1, 1, 1, 0, 2).inexpliquees());
    }
}
