package fr.siao.socle;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Un document que l'on remet, en PDF balisé (PDF/UA) : des titres, des paragraphes, des fiches. Le texte y entre comme
 * texte, jamais comme balise.
 */
public final class Papier {
    private static final String RESSOURCES = "/fr/siao/socle/";

    static {
        // une dizaine de lignes par document, dont aucune ne sert à qui tient le serveur
        XRLog.listRegisteredLoggers().forEach(journal -> XRLog.setLevel(journal, Level.SEVERE));
    }

    private final Document document;
    private final Element corps;

    /** @param titre celui du document, lu par les lecteurs d'écran */
    public Papier(String titre) {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", "fr");
        document.appendChild(html);
        Element tete = ajouter(html, "head", null);
        ajouter(tete, "title", titre);
        Element sujet = ajouter(tete, "meta", null);
        sujet.setAttribute("name", "description");
        sujet.setAttribute("content", titre);
        ajouter(tete, "style", new String(lire("papier.css"), StandardCharsets.UTF_8));
        corps = ajouter(html, "body", null);
        ajouter(corps, "h1", titre);
    }

    public Papier titre(String texte) {
        ajouter(corps, "h2", texte);
        return this;
    }

    public Papier sousTitre(String texte) {
        ajouter(corps, "h3", texte);
        return this;
    }

    /** Un paragraphe par ligne du texte ; rien si le texte est nul. */
    public Papier texte(String texte) {
        if (texte != null) {
            texte.lines().filter(ligne -> !ligne.isBlank()).forEach(ligne -> ajouter(corps, "p", ligne));
        }
        return this;
    }

    /** Une ligne en petit : une date, une source. */
    public Papier note(String texte) {
        ajouter(corps, "p", texte).setAttribute("class", "note");
        return this;
    }

    public Papier liste(List<String> lignes) {
        if (!lignes.isEmpty()) {
            Element liste = ajouter(corps, "ul", null);
            lignes.forEach(ligne -> ajouter(liste, "li", ligne));
        }
        return this;
    }

    /** Un tableau : ses titres, puis ses lignes ; rien s'il n'a pas de ligne. */
    public Papier tableau(List<String> titres, List<List<String>> lignes) {
        if (lignes.isEmpty()) {
            return this;
        }
        Element table = ajouter(corps, "table", null);
        Element entete = ajouter(ajouter(table, "thead", null), "tr", null);
        titres.forEach(titre -> ajouter(entete, "th", titre));
        Element contenu = ajouter(table, "tbody", null);
        for (List<String> ligne : lignes) {
            Element rang = ajouter(contenu, "tr", null);
            ligne.forEach(cellule -> ajouter(rang, "td", cellule));
        }
        return this;
    }

    public byte[] enPdf() {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        PdfRendererBuilder rendu = new PdfRendererBuilder();
        rendu.useFastMode();
        rendu.usePdfUaAccessibility(true);
        // aucune ressource ne se lit ailleurs : le document ne sort pas du serveur pour se faire
        rendu.useUriResolver((base, adresse) -> null);
        for (String famille : List.of("latin", "latin-ext")) {
            rendu.useFont(() -> flux("polices/atkinson-" + famille + "-400.ttf"), famille, 400, FontStyle.NORMAL, true);
            rendu.useFont(() -> flux("polices/atkinson-" + famille + "-700.ttf"), famille, 700, FontStyle.NORMAL, true);
        }
        rendu.withW3cDocument(document, null);
        rendu.toStream(sortie);
        try {
            rendu.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }

    private Element ajouter(Element parent, String balise, String texte) {
        Element element = document.createElement(balise);
        if (texte != null) {
            element.appendChild(document.createTextNode(texte));
        }
        parent.appendChild(element);
        return element;
    }

    private static InputStream flux(String nom) {
        return Papier.class.getResourceAsStream(RESSOURCES + nom);
    }

    private static byte[] lire(String nom) {
        try (InputStream flux = flux(nom)) {
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
