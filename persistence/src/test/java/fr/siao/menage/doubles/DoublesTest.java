package fr.siao.menage.doubles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.menage.Sexe;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("MEN-5")
@DisplayName("Une personne déjà connue")
class DoublesTest {
    private static final LocalDate NEE = LocalDate.of(1987, 4, 9);
    private static final Signalement AMINATA = femme("Diallo", "Aminata", NEE, "06 39 98 00 01");

    @Nested
    @DisplayName("se retrouve quelle que soit la façon d'écrire son nom")
    class Ecritures {
        @ParameterizedTest(name = "{0} et {1}")
        @CsvSource({
            "Mohamed,Muhammad",
            "Khadija,KADIDJA",
            "Abdelkader,Abdul-Qadir",
            "Abderrahmane,Abdurrahman",
            "Ben Salah,Bensalah",
            "El Khatib,Khatib",
            "N'Diaye,Ndiaye",
            "Diallo,Jallow",
            "Cissé,Ceesay",
            "Ouattara,Wattara",
            "Petrov,Petroff",
            "Chtcherbakov,Shcherbakov",
            "Dmitri,Dmitrij",
            "Tatiana,Tatjana",
            "Iouri,Yuri",
            "Joseph,Josef",
            "Jean-Luc,Jeanluc",
            "Saint-Cyr,St Cyr",
            "De La Cruz,Delacruz",
            "Œuvrard,Oeuvrard",
            "Souleymane,Suleiman",
            "Md,Mohamed",
            "D'Almeida,Almeida"
        })
        void memeSon(String une, String autre) {
            assertFalse(
                    Collections.disjoint(sons(une), sons(autre)), () -> une + sons(une) + " " + autre + sons(autre));
            assertTrue(Nom.de(une).ressemblance(Nom.de(autre)) >= 0.7, () -> une + " " + autre);
        }

        private static Set<String> sons(String nom) {
            return Set.copyOf(
                    Nom.de(nom).formes().stream().map(Nom.Mot::son).distinct().toList());
        }
    }

    @Nested
    @DisplayName("est reconnue, et l'on dit pourquoi")
    class Reconnue {
        @Test
        @DisplayName("le nom et le prénom intervertis")
        void intervertis() {
            reconnue(femme("Aminata", "Diallo", NEE, null), Indice.NOM_ET_PRENOM_INTERVERTIS, Indice.MEME_NAISSANCE);
        }

        @Test
        @DisplayName("le jour et le mois inversés")
        void jourEtMois() {
            reconnue(
                    femme("Jallow", "Aminata", LocalDate.of(1987, 9, 4), null),
                    Indice.NOM_AUTREMENT_ECRIT,
                    Indice.JOUR_ET_MOIS_INVERSES);
        }

        @Test
        @DisplayName("sous son nom d'usage")
        void usage() {
            reconnue(
                    new Signalement("Traoré", "Diallo", "Aminata", null, NEE, Sexe.FEMME, null),
                    Indice.PAR_LE_NOM_D_USAGE);
        }

        @Test
        @DisplayName("par son surnom, qui est un nom")
        void surnom() {
            Rapprochement vu = rapprocher(
                    new Signalement(null, null, null, "La Bretonne", NEE, Sexe.FEMME, null),
                    new Signalement(null, null, null, "la bretone", NEE, Sexe.FEMME, null));
            assertTrue(vu.probable(), vu::toString);
            assertTrue(vu.indices().contains(Indice.PAR_LE_SURNOM));
        }

        @Test
        @DisplayName("par son téléphone, qu'il soit écrit à la française ou non")
        void telephone() {
            reconnue(femme("Dialo", "Amina", null, "+33639980001"), Indice.MEME_TELEPHONE);
        }

        private static void reconnue(Signalement saisi, Indice... raisons) {
            Rapprochement vu = rapprocher(saisi, AMINATA);
            assertTrue(vu.probable(), vu::toString);
            assertTrue(vu.indices().containsAll(List.of(raisons)), vu::toString);
            assertTrue(trouvable(saisi, AMINATA), "aucune clé commune");
        }
    }

    @Nested
    @DisplayName("n'est pas confondue avec quelqu'un de proche")
    class PasConfondue {
        @Test
        @DisplayName("un jumeau : même nom, même jour, même téléphone, mais un autre prénom")
        void jumeau() {
            Rapprochement vu = rapprocher(femme("Diallo", "Kadiatou", NEE, "0639980001"), AMINATA);
            assertFalse(vu.probable(), vu::toString);
            assertTrue(vu.indices().contains(Indice.PRENOMS_DIFFERENTS));
        }

        @Test
        @DisplayName("Hassan et Hussein, nés le même jour, sont deux")
        void hassan() {
            assertFalse(rapprocher(homme("Haddad", "Hassan", NEE), homme("Haddad", "Hussein", NEE))
                    .probable());
        }

        @Test
        @DisplayName("une sœur, une mère, une homonyme")
        void parents() {
            assertFalse(rapprocher(femme("Diallo", "Fanta", NEE.plusYears(2), "0639980001"), AMINATA)
                    .probable());
            assertFalse(rapprocher(femme("Diallo", "Aminata", NEE.minusYears(21), "0639980001"), AMINATA)
                    .probable());
            assertFalse(rapprocher(femme("Diallo", "Aminata", NEE.plusYears(5).plusDays(70), null), AMINATA)
                    .probable());
        }

        @Test
        @DisplayName("quand beaucoup portent ce nom, le nom seul ne prouve plus rien")
        void homonymes() {
            Comparaison comparaison = new Comparaison(femme("Diallo", "Aminata", null, null));
            assertTrue(comparaison.avec(List.of(AMINATA)).get(0).probable());
            assertFalse(
                    comparaison.avec(Collections.nCopies(30, AMINATA)).get(0).probable());
        }
    }

    @Nested
    @DisplayName("supporte les saisies incomplètes")
    class Incompletes {
        @ParameterizedTest(name = "« {0} »")
        @ValueSource(strings = {"'", "-", "😀", "王", "محمد", "de", "A", "1"})
        void rien(String nom) {
            Signalement saisi = new Signalement(nom, null, null, null, null, null, "12");
            assertTrue(Empreintes.aGarder(saisi).size() <= 40);
            assertEquals(1, new Comparaison(saisi).avec(List.of(AMINATA)).size());
        }

        @Test
        @DisplayName("un état civil à vingt mots garde un nombre borné de clés, assez courtes")
        void bornees() {
            String interminable = "Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm Nn Oo Pp Qq Rr Ss Tt";
            Set<String> cles = Empreintes.aGarder(femme(interminable, interminable + "x".repeat(70), NEE, null));
            assertTrue(cles.size() <= 40);
            assertTrue(cles.stream().allMatch(cle -> cle.length() <= 40));
        }
    }

    @ParameterizedTest
    @EnumSource(Indice.class)
    @DisplayName("chaque indice se dit en français")
    void libelles(Indice indice) {
        assertFalse(indice.getLibelle().isBlank());
    }

    private static Rapprochement rapprocher(Signalement saisi, Signalement connu) {
        return new Comparaison(saisi).avec(List.of(connu)).get(0);
    }

    private static boolean trouvable(Signalement saisi, Signalement connu) {
        Empreintes cherchees = Empreintes.aChercher(saisi);
        return Empreintes.aGarder(connu).stream()
                .anyMatch(cle -> cherchees.entieres().contains(cle)
                        || cherchees.debuts().stream().anyMatch(cle::startsWith));
    }

    private static Signalement femme(String nom, String prenom, LocalDate ne, String telephone) {
        return new Signalement(nom, null, prenom, null, ne, Sexe.FEMME, telephone);
    }

    private static Signalement homme(String nom, String prenom, LocalDate ne) {
        return new Signalement(nom, null, prenom, null, ne, Sexe.HOMME, null);
    }
}
