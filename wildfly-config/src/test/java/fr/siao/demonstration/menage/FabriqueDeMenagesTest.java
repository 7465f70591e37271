package fr.siao.demonstration.menage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Cles;
import fr.siao.demonstration.socle.Ecriture;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Proportions;
import fr.siao.demonstration.socle.Repere;
import fr.siao.demonstration.socle.Table;
import fr.siao.demonstration.territoire.Siao;
import fr.siao.demonstration.territoire.Telephones;
import fr.siao.menage.Composition;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Les ménages inventés")
class FabriqueDeMenagesTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 24);
    private static final Siao SIAO = new Siao(1, "93", "SIAO 93");

    private final FabriqueDeMenages fabrique = new FabriqueDeMenages(
            new Atelier(1, Repere.leMatinDu(JOUR), new Proportions(), new SansBase(), new Cles(new Hasard(1, "cles"))),
            new Telephones());

    @Test
    @Tag("MEN-1")
    @DisplayName("ont la composition et la taille demandées")
    void composition() {
        for (Composition composition : Cible.tous(0).compositions()) {
            for (int i = 0; i < 200; i++) {
                Cible cible = new Cible(EnumSet.of(composition), 1, 8, 18, null, 18, 70, true, 0);
                assertEquals(composition, fabrique.tirer(cible, SIAO).composition());
            }
        }
        Menage mere = fabrique.tirer(Cible.tous(0).seulement(Composition.FEMME_AVEC_ENFANTS, 3), SIAO);
        assertEquals(2, mere.mineurs());
    }

    @Test
    @DisplayName("respectent les âges d'un dispositif")
    void ages() {
        Cible jeunes = new Cible(
                EnumSet.of(Composition.HOMME_SEUL, Composition.COUPLE_SANS_ENFANT, Composition.FEMME_AVEC_ENFANTS),
                1,
                2,
                18,
                30,
                18,
                29,
                false,
                0);
        for (int i = 0; i < 1_000; i++) {
            Menage menage = fabrique.tirer(jeunes, SIAO);
            assertTrue(menage.adultePlusAge().isAfter(JOUR.minusYears(31)), menage.personnes.toString());
            assertTrue(!menage.adultePlusJeune().isAfter(JOUR.minusYears(18)));
        }
    }

    @Test
    @DisplayName("n'ont pas d'enfant à peine plus jeune que leurs parents")
    void enfants() {
        for (int i = 0; i < 2_000; i++) {
            Menage menage = fabrique.tirer(Cible.tous(0), SIAO);
            for (Personne enfant : menage.personnes) {
                if (!enfant.majeure(JOUR)) {
                    assertTrue(menage.titulaire().age(JOUR) - enfant.age(JOUR) >= 16, menage.personnes.toString());
                }
            }
        }
    }

    @Test
    @DisplayName("ont chacun leur clé, et des noms variés")
    void variete() {
        Set<String> cles = new HashSet<>();
        Set<String> noms = new HashSet<>();
        for (int i = 0; i < 3_000; i++) {
            Menage menage = fabrique.tirer(Cible.tous(0), SIAO);
            assertTrue(cles.add(menage.cle));
            noms.add(menage.titulaire().nom() + " " + menage.titulaire().prenom());
        }
        assertTrue(noms.size() > 1_800, noms.size() + " noms");
    }

    /** Ne sert qu'à numéroter. */
    private static final class SansBase implements Ecriture {
        private long numero;

        @Override
        public long numero(Table table) {
            return ++numero;
        }

        @Override
        public void ligne(Table table, Object... valeurs) {}

        @Override
        public void vider() {}

        @Override
        public Map<Table, Long> comptes() {
            return Map.of();
        }
    }
}
