package fr.siao.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Un document que l'on remet")
class PapierTest {
    private static PDDocument relire(Papier papier) throws IOException {
        return Loader.loadPDF(papier.enPdf());
    }

    @Test
    @DisplayName("dit tout ce qu'on y écrit, accents et noms d'ailleurs compris, et rien ne s'y lit comme une balise")
    void texte() throws IOException {
        Papier papier = new Papier("Votre évaluation")
                .titre("Logement")
                .texte(
                        "L’œuvre de Łukasz Şahin, née à Besançon.\n<script>alert(1)</script> & <img src='file:///etc/passwd'/>")
                .liste(List.of("résidence sociale"))
                .tableau(List.of("Question", "Réponse"), List.of(List.of("Ressources", "1 250 €")));
        try (PDDocument pdf = relire(papier)) {
            String lu = new PDFTextStripper().getText(pdf);
            for (String attendu : List.of(
                    "Votre évaluation",
                    "L’œuvre de Łukasz Şahin, née à Besançon.",
                    "<script>alert(1)</script>",
                    "1 250 €")) {
                assertTrue(lu.contains(attendu), lu);
            }
            assertEquals("Votre évaluation", pdf.getDocumentInformation().getTitle());
            assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @Test
    @DisplayName("tient un dossier de mille lignes, page après page")
    void mille() throws IOException {
        Papier papier = new Papier("Dossier")
                .tableau(List.of("Question", "Réponse"), Collections.nCopies(1000, List.of("Ressources", "RSA")));
        try (PDDocument pdf = relire(papier)) {
            assertTrue(pdf.getNumberOfPages() > 10);
        }
    }
}
