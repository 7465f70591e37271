package fr.siao.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Le registre des règles")
class RegistreDesReglesTest {
    private static final Path RACINE = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern ETIQUETTE = Pattern.compile("@Tag\\(\"([A-Z]{3}-\\d+)\"\\)");
    private static final Pattern LIGNE =
            Pattern.compile("^\\| ([A-Z]{3}-\\d+) \\| [^|]{20,} \\| [^|]+ \\| ([^|]+) \\|$", Pattern.MULTILINE);

    @Test
    @DisplayName("va de chaque règle à sa preuve, et de chaque preuve à sa règle")
    void accord() throws IOException {
        assertEquals(preuves(), registre());
    }

    private static Map<String, Set<String>> registre() throws IOException {
        Map<String, Set<String>> regles = new TreeMap<>();
        Matcher ligne = LIGNE.matcher(Files.readString(RACINE.resolve("docs/regles.md")));
        while (ligne.find()) {
            regles.put(
                    ligne.group(1),
                    Arrays.stream(ligne.group(2).split(","))
                            .map(preuve -> preuve.strip().replace("`", ""))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return regles;
    }

    private static Map<String, Set<String>> preuves() throws IOException {
        Map<String, Set<String>> preuves = new TreeMap<>();
        for (String module : new String[] {"persistence", "ejb", "web", "wildfly-config", "tests"}) {
            Path tests = RACINE.resolve(module).resolve("src/test/java");
            if (Files.exists(tests)) {
                try (Stream<Path> fichiers = Files.walk(tests)) {
                    fichiers.filter(f -> f.toString().endsWith(".java")).forEach(f -> relever(f, preuves));
                }
            }
        }
        return preuves;
    }

    private static void relever(Path fichier, Map<String, Set<String>> preuves) {
        try {
            Matcher etiquette = ETIQUETTE.matcher(Files.readString(fichier));
            String classe = fichier.getFileName().toString().replace(".java", "");
            while (etiquette.find()) {
                preuves.computeIfAbsent(etiquette.group(1), r -> new TreeSet<>())
                        .add(classe);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
