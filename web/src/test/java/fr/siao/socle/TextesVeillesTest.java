package fr.siao.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MEN-8")
@DisplayName("Toute zone de texte libre est veillée")
class TextesVeillesTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    /** Ces textes décrivent une offre, pas une personne. */
    private static final Set<String> NON_VEILLES = Set.of("projetSocial", "criteres");

    private static final Pattern ZONE = Pattern.compile("<(?:\\w+:)?(?:inputT|t)extarea\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bid=\"(\\w+)\"");

    @Test
    @DisplayName("sans rien écrire dans la page : seules celles qui décrivent une offre s'en excluent")
    void toutes() throws IOException {
        Set<String> exclues = new TreeSet<>();
        int zones = 0;
        for (Path page : pages()) {
            Matcher zone = ZONE.matcher(Files.readString(page));
            while (zone.find()) {
                zones++;
                Matcher id = ID.matcher(zone.group());
                assertTrue(id.find(), () -> page + " : zone sans id");
                if (zone.group().contains("data-veille")) {
                    exclues.add(id.group(1));
                }
            }
        }
        assertTrue(zones > 12, "zones lues : " + zones);
        assertEquals(new TreeSet<>(NON_VEILLES), exclues);
    }

    @Test
    @DisplayName("dans toute page de travail : la veille vient du gabarit, et veille tout « textarea »")
    void parLeGabarit() throws IOException {
        assertTrue(
                Files.readString(PAGES.resolve("WEB-INF/gabarits/page.xhtml")).contains("js/veille.js"));
        assertTrue(Files.readString(PAGES.resolve("resources/siao/js/veille.js"))
                .contains("\"textarea:not([data-veille=non])"));
        for (Path page : pages()) {
            String texte = Files.readString(page);
            assertTrue(
                    !ZONE.matcher(texte).find()
                            || page.startsWith(PAGES.resolve("WEB-INF"))
                            || texte.contains("template=\"/WEB-INF/gabarits/page.xhtml\""),
                    () -> page + " : hors du gabarit");
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> fichiers = Files.walk(PAGES)) {
            return fichiers.filter(f -> f.toString().endsWith(".xhtml")).toList();
        }
    }
}
