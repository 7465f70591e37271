package fr.siao.offre;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.MONTREUIL;
import static fr.siao.Exemples.RESPONSABLE;
import static fr.siao.Exemples.desCoordonnees;
import static fr.siao.Exemples.toutesCompositions;
import static fr.siao.Exemples.unChrs;
import static fr.siao.Exemples.unePlaceOccupee;
import static fr.siao.Exemples.unePlaceVide;
import static fr.siao.Exemples.uneStructure;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.referentiel.Commune;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L'offre que l'on saisit")
class SaisieDeLOffreTest {
    @Nested
    @Tag("OFF-1")
    @DisplayName("Un gestionnaire et ses structures")
    class Arbre {
        @Test
        @DisplayName("portent leurs numéros officiels, sans leurs espaces")
        void numeros() {
            assertEquals("552100554", new Gestionnaire(" 552 100 554 ", "Association", 93L).getSiren());
            assertEquals("55210055400013", uneStructure().getSiret());
            assertNull(uneStructure().getFiness());
            assertEquals("930000013", Immatriculation.finess("93 000 001 3"));
            assertEquals("2A0000014", Immatriculation.finess("2a0000014"));
        }

        @ParameterizedTest
        @CsvSource({
            "552100555, siren.cle",
            "55210055, siren.forme",
            "5521005540, siren.forme",
            "abcdefghi, siren.forme",
            "'', siren.forme"
        })
        @DisplayName("refusent un SIREN qui n'existe pas")
        void siren(String siren, String phrase) {
            refuse(phrase, () -> new Gestionnaire(siren, "Association", 93L));
        }

        @ParameterizedTest
        @CsvSource({
            "55210055400014, siret.cle",
            "73282932000074, siret.siren",
            "5521005540001, siret.forme",
            ", siret.forme"
        })
        @DisplayName("refusent un SIRET faux, ou d'un autre gestionnaire")
        void siret(String siret, String phrase) {
            Structure structure = uneStructure();
            Coordonnees fausses = new Coordonnees(
                    Structure.Nature.ETABLISSEMENT, "Les Tilleuls", siret, null, "12 rue des Lilas", null);
            refuse(phrase, () -> structure.decrire(fausses, MONTREUIL));
            assertEquals("55210055400013", structure.getSiret());
        }

        @Test
        @DisplayName("refusent un FINESS faux")
        void finess() {
            refuse("finess.forme", () -> Immatriculation.finess("930000014"));
            refuse("finess.forme", () -> Immatriculation.finess("2C0000014"));
        }

        @Test
        @DisplayName("restent sur le territoire de leur SIAO")
        void territoire() {
            Commune paris = new Commune("75056", "Paris", "75", "75001");
            refuse("structure.territoire", () -> uneStructure().decrire(desCoordonnees(), paris));
        }

        @Test
        @DisplayName("ne s'écrivent pas par-dessus ce que quelqu'un vient de changer")
        void depassee() {
            uneStructure().lueEn(0);
            refuse("erreur.depassee", () -> uneStructure().lueEn(3));
        }
    }

    @Nested
    @Tag("OFF-3")
    @DisplayName("Un dispositif")
    class UnDispositif {
        @Test
        @DisplayName("dit ce qu'il finance et qui il accueille ; l'un change sans l'autre")
        void convention() {
            Dispositif dispositif = unChrs();
            dispositif.presenter(new Presentation(
                    " CHRS   insertion ", "Projet", "selon ressources", Set.of("10", "20"), 18, 25, true));
            assertEquals("CHRS insertion", dispositif.getNom());
            assertEquals(Set.of("10", "20"), dispositif.getCompositions());
            assertEquals(48, dispositif.getPlacesFinancees());
            dispositif.convenir(new Convention(
                    TypeDispositif.CHRS_STABILISATION, "P104", 30, true, null, new Protocole(1, 3, 24, " ")));
            assertEquals("P104", dispositif.getProgramme());
            assertNull(dispositif.getProtocole().getCriteres());
            assertEquals(18, dispositif.getAgeMin());
        }

        @Test
        @DisplayName("accueille au moins une composition, à des âges possibles, et se nomme")
        void presentation() {
            refuse("dispositif.compositions", () -> presente(Set.of(), null, null));
            refuse("dispositif.ages", () -> presente(toutesCompositions(), 30, 18));
            refuse("dispositif.ages", () -> presente(toutesCompositions(), -1, null));
            refuse("dispositif.nom", () -> new Presentation(" ", null, null, Set.of("10"), null, null, false));
        }

        private void presente(Set<String> compositions, Integer min, Integer max) {
            new Presentation("CHRS", null, null, compositions, min, max, false);
        }

        @Test
        @Tag("OFF-7")
        @DisplayName("sort de la régulation par un accord écrit, et y revient en le perdant")
        void regulation() {
            Dispositif dispositif = unChrs();
            Protocole protocole = dispositif.getProtocole();
            refuse(
                    "dispositif.accord",
                    () -> dispositif.convenir(
                            new Convention(TypeDispositif.CHRS_INSERTION, "P177", 48, false, " ", protocole)));
            assertTrue(dispositif.isRegule());
            dispositif.convenir(
                    new Convention(TypeDispositif.CHRS_INSERTION, "P177", 48, false, "Accord du 3 mars", protocole));
            assertFalse(dispositif.isRegule());
            dispositif.convenir(new Convention(TypeDispositif.CHRS_INSERTION, "P177", 48, true, null, protocole));
            assertNull(dispositif.getAccordHorsRegulation());
        }

        @Test
        @Tag("OFF-9")
        @DisplayName("a un protocole mesuré")
        void protocole() {
            refuse("protocole.menages", () -> new Protocole(0, 5, 48, null));
            refuse("protocole.menages", () -> new Protocole(21, 5, 48, null));
            refuse("protocole.orientation", () -> new Protocole(1, 91, 48, null));
            refuse("protocole.reponse", () -> new Protocole(1, 5, 0, null));
            refuse(
                    "dispositif.financees",
                    () -> new Convention(TypeDispositif.CHU, "P177", -1, true, null, new Protocole(1, 5, 48, null)));
        }

        @Test
        @DisplayName("garde à la trace ce qui change, en peu de mots")
        void trace() {
            assertEquals(
                    "places financées 30 → 34, régulé oui → non, projet social",
                    new Ecarts()
                            .entre("places financées", 30, 34)
                            .entre("programme", "P177", "P177")
                            .entre("régulé", true, false)
                            .texte("projet social", "un texte", null)
                            .enMots());
            assertNull(new Ecarts().entre("programme", "P177", "P177").enMots());
            assertEquals(
                    200,
                    new Ecarts().entre("nom", "x".repeat(500), "y").enMots().length());
        }
    }

    @Nested
    @Tag("OFF-1")
    @DisplayName("Une place")
    class UnePlace {
        @ParameterizedTest
        @CsvSource({"0, 1, place.capacite", "1, 31, place.capacite", "5, 4, place.capacite.ordre"})
        @DisplayName("accueille de une à trente personnes, au moins avant au plus")
        void capacite(int min, int max, String phrase) {
            refuse(phrase, () -> DescriptionPlace.pour(min, max));
        }

        @Test
        @Tag("OFF-3")
        @DisplayName("en intermédiation locative, dit son loyer, ses charges et sa convention")
        void loyer() {
            Place place = unePlaceVide();
            place.decrire("Logement 3", logement(new BigDecimal("412.5")));
            assertEquals(new BigDecimal("412.50"), place.getLoyer());
            assertEquals("Bail du 3 mars 2025", place.getConvention());
            refuse("place.montant", () -> logement(new BigDecimal("-1")));
            refuse("place.montant", () -> logement(new BigDecimal("10000")));
        }

        private DescriptionPlace logement(BigDecimal loyer) {
            return new DescriptionPlace(
                    "A",
                    2,
                    true,
                    "100",
                    1,
                    3,
                    false,
                    Place.Contingent.PREFECTORAL,
                    loyer,
                    BigDecimal.TEN,
                    "Bail du 3 mars 2025");
        }

        @Test
        @Tag("OFF-8")
        @DisplayName("dit en mots qui la réserve")
        void contingent() {
            assertEquals("contingent préfectoral", fr.siao.socle.Textes.libelle(Place.Contingent.PREFECTORAL));
        }

        @Test
        @Tag("OFF-4")
        @DisplayName("ne se retire que si personne n'y vit ni n'y est proposé ; retirée, elle ne change plus")
        void retrait() {
            refuse("place.occupee", () -> unePlaceOccupee().retirer(RESPONSABLE));
            Place place = unePlaceVide();
            Vacance vacance = Vacance.declarer(place, JOUR, RESPONSABLE);
            vacance.reserver(RESPONSABLE);
            refuse("place.reservee", () -> vacance.retirer(RESPONSABLE));
            vacance.liberer(RESPONSABLE);
            vacance.retirer(RESPONSABLE);
            assertEquals(EtatPlace.RETIREE, place.getEtat());
            assertEquals(Vacance.Issue.RETIREE, vacance.getIssue());
            refuse("place.passage", () -> Vacance.declarer(place, JOUR, RESPONSABLE));
            refuse("place.retiree", () -> place.decrire("Logement 22", DescriptionPlace.pour(1, 2)));
        }
    }

    @Nested
    @Tag("OFF-1")
    @DisplayName("Une série de places")
    class UneSerie {
        @Test
        @DisplayName("se numérote d'un bout à l'autre, zéros compris ; une place seule n'a que son libellé")
        void libelles() {
            assertEquals(List.of("Chambre 9", "Chambre 10"), new SerieDePlaces("Chambre", "9", "10").libelles());
            assertEquals(List.of("Lit 01", "Lit 02"), new SerieDePlaces(" Lit ", "01", "02").libelles());
            assertEquals(List.of("Lit A"), new SerieDePlaces("Lit A", " ", null).libelles());
            assertEquals(200, new SerieDePlaces("Lit", "1", "200").libelles().size());
        }

        @ParameterizedTest
        @CsvSource({
            "Lit, 1, 1000, serie.longue",
            "Lit, 1, 201, serie.longue",
            "Lit, 12, 3, serie.envers",
            "Lit, 12, , serie.numeros",
            "Lit, a, b, serie.numeros",
            "Lit, 1, 99999999999, serie.numeros",
            "Lit, -1, 5, serie.numeros"
        })
        @DisplayName("ne va ni trop loin, ni à l'envers, ni nulle part")
        void refus(String nom, String du, String au, String phrase) {
            refuse(phrase, () -> new SerieDePlaces(nom, du, au).libelles());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   "})
        @DisplayName("a toujours un libellé")
        void sansNom(String nom) {
            refuse("place.libelle", () -> new SerieDePlaces(nom, "1", "2"));
        }

        @Test
        @DisplayName("dont le libellé tient dans une place")
        void longue() {
            refuse("serie.libelle", () -> new SerieDePlaces("x".repeat(58), "1", "12").libelles());
        }
    }
}
