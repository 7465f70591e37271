package fr.siao.socle.tableur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Un export")
class TableurTest {
    @TempDir
    private Path dossier;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SOMME(A1)", "\t=1", "\r=1"})
    @Tag("SEC-4")
    @DisplayName("neutralise ce qui commencerait une formule")
    void neutralise(String texte) {
        assertEquals("'" + texte, Tableur.inoffensif(texte));
    }

    @Test
    @Tag("SEC-4")
    @DisplayName("laisse un texte ordinaire, même vide, tel qu'il est")
    void laisse() {
        assertEquals("K-4F2-918", Tableur.inoffensif("K-4F2-918"));
        assertEquals("", Tableur.inoffensif(""));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("SEC-4")
    @DisplayName("n'écrit aucune formule, dans aucun des formats, et garde les lignes")
    void aucuneFormule(FormatTableur format) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (Tableur tableur = format.ouvrir(sortie, "Demandes", List.of("Clé", "Personnes", "Depuis"))) {
            tableur.ligne(List.of("=HYPERLINK(\"x\")", 3, LocalDate.of(2026, 11, 24)));
            tableur.ligne(List.of("<b>&", 4, LocalDate.of(2026, 11, 25)));
        }
        String contenu = texte(sortie.toByteArray());
        assertFalse(contenu.contains("<f>"), contenu);
        assertFalse(contenu.contains("table:formula"), contenu);
        assertTrue(contenu.contains("'=HYPERLINK"), contenu);
        assertTrue(contenu.contains("<b>&") || contenu.contains("&lt;b&gt;&amp;"), contenu);
    }

    private String texte(byte[] octets) throws IOException {
        if (octets[0] != 'P') {
            return new String(octets, StandardCharsets.UTF_8);
        }
        Path fichier = Files.write(dossier.resolve("export"), octets);
        StringBuilder tout = new StringBuilder();
        try (ZipFile archive = new ZipFile(fichier.toFile())) {
            for (ZipEntry entree : Collections.list(archive.entries())) {
                String texte = new String(archive.getInputStream(entree).readAllBytes(), StandardCharsets.UTF_8);
                tout.append(texte.replace("&#39;", "'").replace("&apos;", "'"));
            }
        }
        return tout.toString();
    }
}
