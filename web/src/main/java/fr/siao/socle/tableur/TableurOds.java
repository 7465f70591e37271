package fr.siao.socle.tableur;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Classeur OpenDocument, écrit au fil de l'eau : les bibliothèques qui le font gardent toute la feuille en mémoire. Trois
 * fichiers dans une archive : le type, non compressé et en tête, le manifeste, le contenu.
 */
final class TableurOds implements Tableur {
    private static final String TYPE = FormatTableur.ODS.type();

    private static final String MANIFESTE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">\
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>\
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
            """;

    private static final String DEBUT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">\
            <office:automatic-styles><number:date-style style:name="j" number:automatic-order="true">\
            <number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/>\
            <number:text>/</number:text><number:year number:style="long"/></number:date-style>\
            <style:style style:name="colonne" style:family="table-column">\
            <style:table-column-properties style:column-width="3.6cm"/></style:style>\
            <style:style style:name="jour" style:family="table-cell" style:data-style-name="j"/>\
            <style:style style:name="titre" style:family="table-cell"><style:text-properties fo:font-weight="bold"/>\
            </style:style></office:automatic-styles><office:body><office:spreadsheet>""";

    private final ZipOutputStream archive;
    private final StringBuilder tampon = new StringBuilder();

    TableurOds(OutputStream sortie, String feuille, List<String> titres) throws IOException {
        archive = new ZipOutputStream(sortie, StandardCharsets.UTF_8);
        type();
        archive.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        ecrire(MANIFESTE.formatted(TYPE));
        archive.closeEntry();
        archive.putNextEntry(new ZipEntry("content.xml"));
        ecrire(DEBUT + "<table:table table:name=\"" + xml(feuille)
                + "\"><table:table-column table:style-name=\"colonne\" table:number-columns-repeated=\"" + titres.size()
                + "\"/><table:table-header-rows>");
        rang(titres, " table:style-name=\"titre\"");
        ecrire("</table:table-header-rows>");
    }

    @Override
    public void ligne(List<?> cellules) throws IOException {
        rang(cellules, "");
    }

    @Override
    public void close() throws IOException {
        ecrire("</table:table></office:spreadsheet></office:body></office:document-content>");
        archive.closeEntry();
        archive.close();
    }

    private void rang(List<?> cellules, String style) throws IOException {
        tampon.setLength(0);
        tampon.append("<table:table-row>");
        for (Object cellule : cellules) {
            tampon.append(cellule(cellule, style));
        }
        ecrire(tampon.append("</table:table-row>").toString());
    }

    private static String cellule(Object cellule, String style) {
        if (cellule == null) {
            return "<table:table-cell/>";
        }
        if (cellule instanceof Number) {
            return "<table:table-cell office:value-type=\"float\" office:value=\"" + cellule + "\"/>";
        }
        if (cellule instanceof LocalDate) {
            return "<table:table-cell table:style-name=\"jour\" office:value-type=\"date\" office:date-value=\""
                    + cellule + "\"/>";
        }
        return "<table:table-cell" + style + " office:value-type=\"string\"><text:p>"
                + xml(Tableur.inoffensif(cellule.toString())) + "</text:p></table:table-cell>";
    }

    private void type() throws IOException {
        byte[] octets = TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 somme = new CRC32();
        somme.update(octets);
        ZipEntry entree = new ZipEntry("mimetype");
        entree.setMethod(ZipEntry.STORED);
        entree.setSize(octets.length);
        entree.setCrc(somme.getValue());
        archive.putNextEntry(entree);
        archive.write(octets);
        archive.closeEntry();
    }

    private void ecrire(String texte) throws IOException {
        archive.write(texte.getBytes(StandardCharsets.UTF_8));
    }

    /** Échappe un texte ; les signes que XML n'admet pas disparaissent. */
    private static String xml(String texte) {
        return texte.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
