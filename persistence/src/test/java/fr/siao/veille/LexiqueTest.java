package fr.siao.veille;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("MEN-8")
@DisplayName("La veille des textes libres")
class LexiqueTest {
    private static final List<Terme> PREMIERES = premieres();
    private static final Lexique LEXIQUE = new Lexique(PREMIERES);

    static Stream<String[]> cas() throws IOException {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(
                LexiqueTest.class.getResourceAsStream("/veille/cas.csv"), StandardCharsets.UTF_8))) {
            return lecteur
                    .lines()
                    .skip(1)
                    .map(LexiqueTest::echappes)
                    .map(ligne -> ligne.split(" =>", 2))
                    .map(cas -> new String[] {cas[0], cas[1].strip()})
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cas")
    @DisplayName("signale ce qu'il faut, et rien d'autre")
    void exemples(String texte, String attendu) {
        assertEquals(
                attendu,
                LEXIQUE.reperer(texte).stream()
                        .map(r -> texte.substring(r.debut(), r.fin()) + ":"
                                + r.terme().getCategorie())
                        .collect(Collectors.joining(" / ")));
    }

    @Test
    @DisplayName("toutes les lignes du premier lexique servent, et toutes les catégories y sont")
    void premierLexique() {
        assertEquals(
                List.of(), LEXIQUE.ecartes().stream().map(Terme::getEcritures).toList());
        assertEquals(
                EnumSet.allOf(Categorie.class),
                PREMIERES.stream()
                        .filter(t -> !t.exception())
                        .map(Terme::getCategorie)
                        .collect(Collectors.toSet()));
        assertTrue(LEXIQUE.formes().values().stream().mapToInt(List::size).sum() < 10_000);
    }

    @Test
    @DisplayName("ce que l'on propose d'écrire n'est jamais signalé à son tour")
    void neutres() {
        for (Terme terme : PREMIERES) {
            if (terme.getNeutre() != null) {
                assertEquals(List.of(), LEXIQUE.reperer("avec " + terme.getNeutre() + " ce jour"), terme.getNeutre());
            }
        }
    }

    @Test
    @DisplayName("chaque forme d'un terme est signalée, seule dans une phrase")
    void formes() {
        LEXIQUE.formes().forEach((terme, formes) -> {
            if (!terme.exception()) {
                formes.forEach(forme ->
                        assertTrue(!LEXIQUE.reperer("ici " + forme + " donc").isEmpty(), forme));
            }
        });
    }

    @Test
    @DisplayName("une écriture se développe : facultatif, au choix, l'un dans l'autre")
    void notation() {
        assertEquals(Set.of("gitan", "gitane", "gitans", "gitanes", "rom"), developper("gitan(e)(s)|Rom"));
        assertEquals(Set.of("hepatite", "hepatite a", "hepatite b"), developper("hépatite ({a,b})"));
        assertEquals(Set.of("parle arabe", "parle _ arabe"), developper("parle (_) arabe"));
        assertEquals(Set.of("l addiction"), developper("l’addiction"));
    }

    @Test
    @DisplayName("une ligne mal notée est écartée et se dit ; les autres servent")
    void ligneIllisible() {
        Terme faux = Terme.signaler("gitan(e", Categorie.ORIGINE, null);
        Terme vide = Terme.exception(" ");
        Terme tout = Terme.exception("_ _");
        Terme explosive = Terme.exception("(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)(l)(m)");
        Lexique lexique =
                new Lexique(List.of(faux, vide, tout, explosive, Terme.signaler("rom(s)", Categorie.ORIGINE, null)));
        assertEquals(List.of(faux, vide, tout, explosive), lexique.ecartes());
        assertEquals(1, lexique.reperer("des roms").size());
        assertThrows(IllegalArgumentException.class, () -> Ecritures.formes("|"));
    }

    @Test
    @DisplayName("un texte sans mot, vide ou démesuré se lit sans peine")
    void limites() {
        assertEquals(List.of(), LEXIQUE.reperer(""));
        assertEquals(List.of(), LEXIQUE.reperer(" … 👍🏽 ’’ -- "));
        assertEquals(
                1_000,
                LEXIQUE.reperer("parle un un arabe cancer ".repeat(1_000)).size());
        assertEquals(1, LEXIQUE.reperer("a".repeat(1_000_000) + " cancer").size());
    }

    private static Set<String> developper(String ecritures) {
        return Ecritures.formes(ecritures).stream()
                .map(mots -> String.join(" ", mots))
                .collect(Collectors.toSet());
    }

    private static List<Terme> premieres() {
        try {
            return V15_1__Lexique.lire().stream()
                    .map(l -> l[0].isEmpty()
                            ? Terme.exception(l[1])
                            : Terme.signaler(l[1], Categorie.valueOf(l[0]), l[2].isEmpty() ? null : l[2]))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String echappes(String ligne) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(ligne)
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    }
}
