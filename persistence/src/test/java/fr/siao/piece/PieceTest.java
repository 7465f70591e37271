package fr.siao.piece;

import static fr.siao.Exemples.REFERENTE;
import static fr.siao.Exemples.unMenage;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.menage.Menage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-4")
@DisplayName("Une pièce versée au dossier")
class PieceTest {
    private static final byte[] PDF = texte("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    private final LocalDate jour = REFERENTE.jour();
    private final Menage menage = unMenage().menage();

    @Test
    @DisplayName("est ce que dit son contenu : un PDF, une photo, une image ; l'extension s'écrit comme on veut")
    void reconnue() {
        for (var connu : Map.of(
                        "avis.pdf", PDF,
                        "AVIS.PDF", PDF,
                        "photo.JPG", image("jpg"),
                        "photo.jpeg", image("jpg"),
                        "capture.png", image("png"))
                .entrySet()) {
            Forme attendue = connu.getKey().toLowerCase().endsWith("pdf")
                    ? Forme.PDF
                    : connu.getKey().endsWith("png") ? Forme.PNG : Forme.JPEG;
            assertSame(attendue, Forme.de(connu.getKey(), connu.getValue()), connu.getKey());
        }
    }

    @Test
    @DisplayName("ne peut être une page, un programme, une archive, un document de bureau, quoi que dise son nom")
    void autreChose() {
        for (String autre : new String[] {
            "<html><script>alert(1)</script></html>",
            "MZ\u0090\u0000",
            "PK\u0003\u0004",
            "{\\rtf1}",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
            "%!PS-Adobe",
            "GIF89a",
            "\uFEFF%PDF-1.4",
            "%PD"
        }) {
            refuse("piece.forme", () -> Forme.de("avis.pdf", texte(autre)));
        }
    }

    @Test
    @DisplayName("dont le nom ment est refusée, et la phrase dit ce qu'elle est")
    void ment() {
        refuse("piece.ment", () -> Forme.de("avis.pdf", image("png")));
        refuse("piece.ment", () -> Forme.de("photo.jpg", PDF));
        refuse("piece.ment", () -> Forme.de("avis.pdf.exe", PDF));
        refuse("piece.sansNom", () -> Forme.de("avis", PDF));
        refuse("piece.sansNom", () -> Forme.de(null, PDF));
        refuse("piece.sansNom", () -> Forme.de("avis.<script>", PDF));
    }

    @Test
    @DisplayName("coupée en route, ou que l'on ne peut regarder, est refusée")
    void abimee() {
        refuse("piece.abimee", () -> Forme.de("avis.pdf", Arrays.copyOf(PDF, 20)));
        refuse("piece.abimee", () -> Forme.de("photo.jpg", Arrays.copyOf(image("jpg"), 12)));
        refuse("piece.abimee", () -> Forme.de("capture.png", Arrays.copyOf(image("png"), 12)));
    }

    @Test
    @DisplayName("minuscule et pourtant immense une fois ouverte est refusée sans être ouverte")
    void demesuree() {
        refuse("piece.demesuree", () -> Forme.de("capture.png", immense(60_000, 60_000)));
        assertSame(Forme.PNG, Forme.de("capture.png", immense(10_000, 10_000)));
    }

    @Test
    @DisplayName("tient en cinq Mo, n'est pas vide, et sa validité est une date que l'on vit")
    void bornes() {
        refuse("piece.vide", () -> piece(new byte[0], null));
        refuse("piece.grosse", () -> piece(pdf(Piece.OCTETS_MAX + 1), null));
        assertEquals(Piece.OCTETS_MAX, piece(pdf(Piece.OCTETS_MAX), null).getOctets());
        refuse("piece.validite", () -> piece(PDF, LocalDate.of(26, 1, 1)));
        refuse("piece.validite", () -> piece(PDF, jour.plusYears(200)));
        assertTrue(piece(PDF, jour.minusDays(1)).perimee(jour));
        assertFalse(piece(PDF, jour).perimee(jour));
        assertFalse(piece(PDF, null).perimee(jour));
    }

    @Test
    @DisplayName("est à une personne ou au ménage ; retirée, elle ne se rouvre ni ne se retire plus")
    void retrait() {
        assertNull(piece(PDF, null).getPersonne());
        Piece sienne = new Piece(menage, menage.titulaire(), "IDENTITE", "a.pdf", PDF, null, "e", REFERENTE);
        assertNull(sienne.getMenage());
        assertTrue(sienne.redit(piece(PDF, null)));
        assertFalse(sienne.redit(piece(pdf(100), null)));
        sienne.exigerPresente();
        sienne.retirer("ERREUR", REFERENTE);
        assertEquals(REFERENTE.instant(), sienne.getRetireeLe());
        refuse("piece.retiree", sienne::exigerPresente);
        refuse("piece.retiree", () -> sienne.retirer("ERREUR", REFERENTE));
    }

    private Piece piece(byte[] contenu, LocalDate valable) {
        return new Piece(menage, null, "LOGEMENT", "a.pdf", contenu, valable, "e", REFERENTE);
    }

    private static byte[] texte(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(int octets) {
        byte[] pdf = new byte[octets];
        Arrays.fill(pdf, (byte) ' ');
        System.arraycopy(PDF, 0, pdf, 0, 9);
        System.arraycopy(texte("%%EOF"), 0, pdf, octets - 5, 5);
        return pdf;
    }

    private static byte[] image(String format) {
        try {
            ByteArrayOutputStream flux = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, flux);
            return flux.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Une image dont l'en-tête annonce cette taille ; ses points n'y sont pas. */
    private static byte[] immense(int largeur, int hauteur) {
        ByteBuffer bloc = ByteBuffer.allocate(17)
                .put(texte("IHDR"))
                .putInt(largeur)
                .putInt(hauteur)
                .put(new byte[] {8, 2, 0, 0, 0});
        CRC32 somme = new CRC32();
        somme.update(bloc.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(image("png"), 0, 8)
                .putInt(13)
                .put(bloc.array())
                .putInt((int) somme.getValue())
                .array();
    }
}
