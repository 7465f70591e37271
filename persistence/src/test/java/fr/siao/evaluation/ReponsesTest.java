package fr.siao.evaluation;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.REFERENTE;
import static fr.siao.Exemples.unMenage;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.menage.Appartenance;
import fr.siao.menage.Menage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EVA-2")
@DisplayName("Les réponses d'un ménage")
class ReponsesTest {
    private static final Set<String> LISTE = Set.of("10", "60", "100");

    private static Question question(Nature nature) {
        return new Question("Q", Partie.RESSOURCES, Question.Portee.MENAGE, Question.Concerne.TOUS, nature, false);
    }

    private static String lire(Nature nature, String saisie) {
        return question(nature).lire(saisie, JOUR, LISTE::contains);
    }

    @ParameterizedTest(name = "{0} : « {1} » s''écrit « {2} »")
    @CsvSource(
            delimiter = '|',
            value = {
                "LISTE|10|10",
                "LISTES|100, 10,100|10,100",
                "LISTES|,|",
                "OUI_NON| OUI |OUI",
                "NOMBRE|1 250,50 €|1250.5",
                "NOMBRE|1200|1200",
                "NOMBRE|0|0",
                "MONTANTS|60: 607,100|100,60:607",
                "MONTANTS|60:|60",
                "TEXTE|  Montreuil |Montreuil",
                "TEXTE|   |"
            })
    @DisplayName("ne s'écrivent que d'une façon")
    void uneFacon(Nature nature, String saisie, String ecrite) {
        assertEquals(ecrite, lire(nature, saisie));
    }

    @ParameterizedTest(name = "{0} : « {1} »")
    @CsvSource(
            delimiter = '|',
            value = {
                "LISTE|11",
                "LISTE|10,60",
                "LISTES|10,' OR 1=1",
                "OUI_NON|peut-être",
                "DATE|31/02/2026",
                "DATE|2026-02-31",
                "DATE|0026-01-01",
                "NOMBRE|-5",
                "NOMBRE|1e9",
                "NOMBRE|99999999999",
                "MONTANTS|60:douze",
                "MONTANTS|60:1,60:2",
                "MONTANTS|:12"
            })
    @DisplayName("impossibles se refusent par une phrase qui nomme la question")
    void impossibles(Nature nature, String saisie) {
        refuse("reponse.invalide", () -> lire(nature, saisie));
    }

    @Test
    @DisplayName("datées disent un jour passé, sauf la fin d'un titre")
    void jours() {
        assertEquals(JOUR.toString(), lire(Nature.DATE, JOUR.toString()));
        refuse("reponse.invalide", () -> lire(Nature.DATE, JOUR.plusDays(1).toString()));
        assertEquals(
                JOUR.plusYears(9).toString(),
                lire(Nature.DATE_LIBRE, JOUR.plusYears(9).toString()));
        refuse(
                "reponse.invalide",
                () -> lire(Nature.DATE_LIBRE, JOUR.plusYears(900).toString()));
    }

    @Test
    @DisplayName("en quelques mots tiennent en cent vingt signes, sur une ligne")
    void courtes() {
        refuse("reponse.invalide", () -> lire(Nature.TEXTE, "a".repeat(121)));
        refuse("reponse.invalide", () -> lire(Nature.TEXTE, "deux\nlignes"));
        assertNull(lire(Nature.TEXTE, "\u0000\u0007"));
    }

    @Nested
    @DisplayName("un jour donné")
    class UnJour {
        private final Menage menage = unMenage().avecEnfants(1).menage();
        private final Question duMenage = new Question(
                "LIEU", Partie.PARCOURS, Question.Portee.MENAGE, Question.Concerne.TOUS, Nature.TEXTE, true);
        private final Question desAdultes = new Question(
                "ACTIVITE", Partie.ACTIVITE, Question.Portee.PERSONNE, Question.Concerne.ADULTES, Nature.TEXTE, true);
        private final Question desEnfants = new Question(
                "ECOLE", Partie.ENFANTS, Question.Portee.PERSONNE, Question.Concerne.MINEURS, Nature.TEXTE, true);
        private final List<Question> questions = List.of(duMenage, desAdultes, desEnfants);

        @Test
        @DisplayName("se posent aux adultes, aux enfants ou au ménage, jamais à qui n'est pas concerné")
        void concernes() {
            Appartenance adulte = menage.presents().get(0);
            Appartenance enfant = menage.presents().get(1);
            assertTrue(desAdultes.sePoseA(adulte, JOUR) && !desAdultes.sePoseA(enfant, JOUR));
            assertTrue(desEnfants.sePoseA(enfant, JOUR) && !desEnfants.sePoseA(adulte, JOUR));
            assertTrue(!duMenage.sePoseA(adulte, JOUR));
        }

        @Test
        @DisplayName("exigées et absentes se nomment, avec la personne dont on les attend")
        void manques() {
            assertEquals(
                    List.of("LIEU", "ACTIVITE (Awa Kaboré)", "ECOLE (Issa Kaboré)"),
                    Image.vide().manques(menage, questions, JOUR).stream()
                            .map(Image.Manque::enMots)
                            .toList());
        }

        @Test
        @DisplayName("figent ce qui est répondu, pas ce qui est effacé")
        void figees() {
            Renseignement lieu = new Renseignement("LIEU", 1L, null);
            lieu.repondre("Montreuil", REFERENTE);
            assertEquals(
                    "Montreuil",
                    Image.de(menage, questions, List.of(lieu), JOUR).duMenage("LIEU"));
            lieu.repondre(null, REFERENTE);
            assertEquals(Image.vide(), Image.de(menage, questions, List.of(lieu), JOUR));
        }
    }

    @Test
    @DisplayName("changées d'une évaluation à l'autre se voient : venues, parties ou autres")
    void changees() {
        Image avant = new Image(List.of(
                new Reponse("SITUATION", null, "20"),
                new Reponse("LIEU", null, "Bondy"),
                new Reponse("DETTES", null, "10")));
        Image apres = new Image(List.of(
                new Reponse("SITUATION", null, "20"),
                new Reponse("LIEU", null, "Pantin"),
                new Reponse("RYTHME", null, "MOIS")));
        assertEquals(
                List.of(
                        new Image.Ecart("LIEU", null, "Bondy", "Pantin"),
                        new Image.Ecart("RYTHME", null, null, "MOIS"),
                        new Image.Ecart("DETTES", null, "10", null)),
                apres.depuis(avant));
        assertEquals(List.of(), avant.depuis(avant));
    }

    @Nested
    @Tag("EVA-1")
    @DisplayName("d'une évaluation flash")
    class Flash {
        private EvaluationFlash conclure(Instant le) {
            return new EvaluationFlash(
                    unMenage().menage(),
                    new EvaluationFlash.Rencontre("MARAUDE", le, true, " Dormir au chaud. ", List.of(), null, null),
                    Image.vide(),
                    REFERENTE);
        }

        @Test
        @DisplayName("n'exigent rien d'autre que le moment et le moyen de la rencontre")
        void minimale() {
            EvaluationFlash flash = conclure(REFERENTE.instant());
            assertTrue(flash.isMiseALAbri());
            assertEquals("Dormir au chaud.", flash.getParoles());
            assertEquals(List.of(), flash.getExpertises());
        }

        @Test
        @DisplayName("se saisissent dans les soixante-douze heures, et le retard se voit sans rien empêcher")
        void retard() {
            assertTrue(conclure(REFERENTE.instant().minusSeconds(72 * 3600)).saisieTard(72));
            assertTrue(!conclure(REFERENTE.instant().minusSeconds(71 * 3600)).saisieTard(72));
        }

        @Test
        @DisplayName("ne viennent ni de demain, ni d'une rencontre trop ancienne")
        void impossibles() {
            refuse("flash.future", () -> conclure(REFERENTE.instant().plusSeconds(60)));
            refuse("flash.ancienne", () -> conclure(REFERENTE.instant().minusSeconds(200L * 86400)));
        }
    }

    @Nested
    @Tag("RGP-1")
    @DisplayName("remises à une personne du ménage")
    class Remises {
        private final Image image = new Image(List.of(
                new Reponse("SITUATION", null, "35"),
                new Reponse("VIOLENCE", null, "OUI"),
                new Reponse("SEJOUR", 1L, "90"),
                new Reponse("SEJOUR", 2L, "81")));

        @Test
        @DisplayName("ne disent que d'elle et, du ménage, que ce qui peut l'être")
        void filtrees() {
            assertEquals(
                    List.of(new Reponse("SITUATION", null, "35"), new Reponse("SEJOUR", 1L, "90")),
                    image.pour(Set.of(1L), question -> !question.equals("VIOLENCE"))
                            .reponses());
            assertEquals(
                    4, image.pour(Set.of(1L, 2L), question -> true).reponses().size());
        }

        @Test
        @DisplayName("disent des violences par la question qui les demande, ou par le motif de rupture")
        void violences() {
            assertTrue(image.ditDesViolences());
            assertTrue(new Image(List.of(new Reponse("MOTIF_RUPTURE", null, "203,220"))).ditDesViolences());
            assertTrue(
                    !new Image(List.of(new Reponse("MOTIF_RUPTURE", null, "203"), new Reponse("VIOLENCE", null, "NON")))
                            .ditDesViolences());
            assertTrue(!Image.vide().ditDesViolences());
        }
    }
}
