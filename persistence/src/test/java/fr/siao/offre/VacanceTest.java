package fr.siao.offre;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.MAINTENANT;
import static fr.siao.Exemples.RESPONSABLE;
import static fr.siao.Exemples.plusTard;
import static fr.siao.Exemples.unePlaceOccupee;
import static fr.siao.Exemples.unePlaceVide;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.socle.Signature;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Une vacance")
class VacanceTest {

    @Nested
    @Tag("OFF-4")
    @DisplayName("se déclare au fil de l'eau")
    class Declaration {
        @Test
        @DisplayName("une place vide se déclare vacante, depuis le jour où elle l'est")
        void placeVide() {
            Place place = unePlaceVide();
            Vacance vacance = Vacance.declarer(place, JOUR.minusDays(2), RESPONSABLE);
            assertEquals(EtatPlace.VACANTE, place.getEtat());
            assertEquals(2, vacance.jours(JOUR));
        }

        @Test
        @DisplayName("une place occupée ne se déclare pas vacante : le départ du ménage vient d'abord")
        void placeOccupee() {
            refuse("vacance.occupee", () -> Vacance.declarer(unePlaceOccupee(), JOUR, RESPONSABLE));
        }

        @Test
        @DisplayName("une place occupée s'annonce bientôt vacante, à une date à venir")
        void annonce() {
            Place place = unePlaceOccupee();
            Vacance vacance = Vacance.annoncer(place, JOUR.plusDays(12), RESPONSABLE);
            assertEquals(EtatPlace.BIENTOT_VACANTE, place.getEtat());
            assertEquals(JOUR.plusDays(12), place.getEtatJusque());
            assertTrue(vacance.encoreOccupee());
        }

        @Test
        @DisplayName("ni une date passée, ni plus d'un an à l'avance")
        void datesImpossibles() {
            refuse("vacance.date.future", () -> Vacance.annoncer(unePlaceOccupee(), JOUR, RESPONSABLE));
            refuse("vacance.date.future", () -> Vacance.annoncer(unePlaceOccupee(), JOUR.plusYears(2), RESPONSABLE));
            refuse("vacance.date.passee", () -> Vacance.declarer(unePlaceVide(), JOUR.plusDays(1), RESPONSABLE));
            refuse("vacance.date.passee", () -> Vacance.declarer(unePlaceVide(), null, RESPONSABLE));
        }

        @Test
        @DisplayName("deux fois de suite, c'est une fois de trop")
        void deuxFois() {
            Place place = unePlaceVide();
            Vacance.declarer(place, JOUR, RESPONSABLE);
            refuse("vacance.deja", () -> Vacance.declarer(place, JOUR, RESPONSABLE));
        }

        @Test
        @DisplayName("au départ du ménage annoncé, la place est vide ce jour-là")
        void departAnnonce() {
            Place place = unePlaceOccupee();
            Vacance vacance = Vacance.annoncer(place, JOUR.plusDays(12), RESPONSABLE);
            vacance.vider(JOUR.plusDays(3), plusTard(RESPONSABLE, Duration.ofDays(3)));
            assertEquals(EtatPlace.VACANTE, place.getEtat());
            assertFalse(vacance.encoreOccupee());
        }

        @Test
        @DisplayName("une indisponibilité interrompt la vacance, avec son motif et sa fin")
        void indisponible() {
            Place place = unePlaceVide();
            Vacance vacance = Vacance.declarer(place, JOUR, RESPONSABLE);
            vacance.interrompre("TRAVAUX", JOUR.plusDays(20), RESPONSABLE);
            assertEquals(EtatPlace.INDISPONIBLE, place.getEtat());
            assertEquals("TRAVAUX", place.getEtatMotif());
            assertFalse(vacance.ouverte());
        }

        @Test
        @DisplayName("la fin d'une indisponibilité n'est ni passée, ni dans plus de dix ans")
        void finIndisponibilite() {
            refuse(
                    "place.indisponible.loin",
                    () -> unePlaceVide().rendreIndisponible("TRAVAUX", JOUR.plusYears(11), RESPONSABLE));
            refuse(
                    "place.indisponible.passe",
                    () -> unePlaceVide().rendreIndisponible("TRAVAUX", JOUR.minusDays(1), RESPONSABLE));
        }

        @Test
        @DisplayName("une place occupée ou réservée ne devient pas indisponible")
        void jamaisOccupeeNiProposee() {
            refuse("place.occupee", () -> unePlaceOccupee().rendreIndisponible("TRAVAUX", null, RESPONSABLE));
            Place place = unePlaceVide();
            Vacance.declarer(place, JOUR, RESPONSABLE).reserver(RESPONSABLE);
            refuse("place.reservee", () -> place.rendreIndisponible("TRAVAUX", null, RESPONSABLE));
        }
    }

    @Nested
    @Tag("OFF-11")
    @DisplayName("se confirme")
    class Fraicheur {
        @Test
        @DisplayName("elle est « à confirmer » quand la structure n'a rien redit depuis sept jours")
        void aConfirmer() {
            Vacance vacance = Vacance.declarer(unePlaceVide(), JOUR, RESPONSABLE);
            assertFalse(vacance.aConfirmer(MAINTENANT.plus(Duration.ofDays(7)), 7));
            assertTrue(vacance.aConfirmer(MAINTENANT.plus(Duration.ofDays(7)).plusSeconds(1), 7));
        }

        @Test
        @DisplayName("un clic la confirme, et le délai repart")
        void confirmee() {
            Vacance vacance = Vacance.declarer(unePlaceVide(), JOUR, RESPONSABLE);
            Signature plusTard = plusTard(RESPONSABLE, Duration.ofDays(9));
            vacance.confirmer(plusTard);
            assertFalse(vacance.aConfirmer(plusTard.instant().plus(Duration.ofDays(6)), 7));
        }

        @Test
        @DisplayName("un départ sans déclaration laisse la place inexpliquée : l'écart se voit")
        void departSansDeclaration() {
            Place place = unePlaceOccupee();
            place.quitter(JOUR, RESPONSABLE);
            assertEquals(EtatPlace.INEXPLIQUEE, place.getEtat());
        }
    }

    @Nested
    @Tag("OFF-9")
    @DisplayName("suit le protocole du dispositif")
    class ProtocoleTest {
        @Test
        @DisplayName("le retard du SIAO à orienter se compte au-delà du délai du protocole, cinq jours ici")
        void retard() {
            Vacance vacance = Vacance.declarer(unePlaceVide(), JOUR.minusDays(8), RESPONSABLE);
            assertEquals(3, vacance.retardOrientation(JOUR));
            assertEquals(0, vacance.retardOrientation(JOUR.minusDays(3)));
        }

        @Test
        @DisplayName("la structure a le délai du protocole pour répondre, quarante-huit heures ici")
        void reponse() {
            assertEquals(
                    MAINTENANT.plus(Duration.ofHours(48)),
                    unePlaceVide().getDispositif().getProtocole().repondreAvant(MAINTENANT));
        }
    }

    @Test
    @Tag("OFF-4")
    @DisplayName("annulée par la structure, la place reste à son ménage")
    void annulee() {
        Place place = unePlaceOccupee();
        Vacance vacance = Vacance.annoncer(place, JOUR.plusDays(12), RESPONSABLE);
        vacance.annuler(RESPONSABLE);
        assertEquals(EtatPlace.OCCUPEE, place.getEtat());
        assertEquals(Vacance.Issue.ANNULEE, vacance.getIssue());
        assertNull(place.getEtatJusque());
    }
}
