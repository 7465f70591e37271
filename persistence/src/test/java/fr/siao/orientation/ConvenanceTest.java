package fr.siao.orientation;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.toutesCompositions;
import static fr.siao.Exemples.unChrs;
import static fr.siao.Exemples.unMenage;
import static fr.siao.Exemples.unePlaceVide;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.Exemples.UnMenage;
import fr.siao.offre.Dispositif;
import fr.siao.offre.Place;
import fr.siao.offre.Protocole;
import fr.siao.offre.TypeDispositif;
import fr.siao.orientation.Raison.Signe;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Un ménage et une place")
class ConvenanceTest {
    @Nested
    @Tag("ORI-1")
    @DisplayName("ne vont pas ensemble quand")
    class Echecs {
        @Test
        @DisplayName("le ménage compte plus de personnes que le logement n'en accueille")
        void tropNombreux() {
            echoue(Critere.CAPACITE, unMenage().avecEnfants(4), unePlaceVide());
        }

        @Test
        @DisplayName("le public n'est pas accueilli")
        void publicNonAccueilli() {
            Dispositif hommes = unChrs();
            hommes.accueillir(Set.of("10"), null, null, false);
            echoue(Critere.PUBLIC, unMenage(), new Place(hommes, "1", 1, 4, JOUR));
        }

        @Test
        @DisplayName("aucune préconisation ne vise ce dispositif")
        void pasPreconise() {
            Dispositif pension = new Dispositif(
                    unChrs().getStructure(),
                    TypeDispositif.PENSION_DE_FAMILLE,
                    "Pension",
                    "P177",
                    10,
                    new Protocole(1, 5, 48, null));
            pension.accueillir(toutesCompositions(), null, null, true);
            echoue(Critere.PRECONISATION, unMenage(), new Place(pension, "1", 1, 4, JOUR));
        }

        @Test
        @DisplayName("l'âge n'est pas accueilli")
        void age() {
            Dispositif jeunes = unChrs();
            jeunes.accueillir(toutesCompositions(), 18, 25, false);
            echoue(Critere.AGE, unMenage(), new Place(jeunes, "1", 1, 4, JOUR));
        }

        @Test
        @DisplayName("la mobilité est réduite et le logement n'est pas accessible")
        void mobilite() {
            echoue(Critere.MOBILITE, unMenage().aMobiliteReduite(), unePlaceVide());
        }

        @Test
        @DisplayName("la mobilité est réduite et l'étage n'a pas d'ascenseur")
        void etage() {
            Place place = unePlaceVide();
            place.situer("A", 2, false, true);
            echoue(Critere.ETAGE, unMenage().aMobiliteReduite(), place);
        }

        @Test
        @DisplayName("un animal vient avec le ménage et n'est pas accepté")
        void animaux() {
            echoue(Critere.ANIMAUX, unMenage().avecUnChien(), unePlaceVide());
        }
    }

    @Test
    @Tag("ORI-1")
    @DisplayName("vont ensemble, et l'on dit pourquoi")
    void conviennent() {
        Convenance convenance = examiner(unMenage().avecEnfants(3).aLHotelDepuis(JOUR.minusMonths(66)), unePlaceVide());
        assertTrue(convenance.convient());
        assertTrue(textes(convenance).contains("4 personnes pour 4 places"), textes(convenance));
        assertTrue(textes(convenance).contains("66 mois à l’hôtel"), textes(convenance));
    }

    @Test
    @Tag("ORI-1")
    @DisplayName("sont à voir ensemble : un étage sans ascenseur et une poussette n'écartent pas, ils préviennent")
    void aVoir() {
        Place place = unePlaceVide();
        place.situer("A", 2, false, false);
        Convenance convenance = examiner(unMenage().avecEnfantNeLe(JOUR.minusMonths(14)), place);
        assertTrue(convenance.convient());
        assertTrue(
                convenance.raisons().stream().anyMatch(r -> r.signe() == Signe.A_VOIR && r.critere() == Critere.ETAGE));
    }

    @Test
    @Tag("EQU-1")
    @DisplayName("« pourquoi pas ? » nomme chaque critère qui échoue et ce qui le changerait")
    void pourquoiPas() {
        Convenance convenance = examiner(unMenage().avecEnfants(4).avecUnChien(), unePlaceVide());
        assertEquals(2, convenance.echecs().size());
        convenance.echecs().forEach(r -> assertFalse(r.changement().isBlank()));
        assertTrue(textes(convenance).contains("5 personnes pour 4 places"), textes(convenance));
        assertTrue(textes(convenance).contains("un animal, animaux refusés"), textes(convenance));
    }

    @Test
    @Tag("EQU-1")
    @DisplayName("les raisons parlent de la place et du besoin, jamais du nom des personnes")
    void sansNom() {
        assertFalse(textes(examiner(unMenage().avecEnfants(2), unePlaceVide())).contains("Kaboré"));
    }

    private static void echoue(Critere attendu, UnMenage menage, Place place) {
        Convenance convenance = examiner(menage, place);
        assertTrue(convenance.echecs().stream().anyMatch(r -> r.critere() == attendu), convenance::toString);
    }

    private static Convenance examiner(UnMenage menage, Place place) {
        return Convenance.examiner(Besoin.de(menage.enFile(), JOUR), Accueil.de(place), JOUR);
    }

    private static String textes(Convenance convenance) {
        return convenance.raisons().stream().map(Raison::texte).toList().toString();
    }
}
