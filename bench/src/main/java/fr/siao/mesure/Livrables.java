package fr.siao.mesure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Les EAR que la mesure déploie : l'application livrée, à laquelle s'ajoute un WAR qui n'est jamais livré, et un EAR vide
 * pour savoir ce que le serveur coûte seul.
 */
final class Livrables {
    private static final String DESCRIPTEUR = "META-INF/application.xml";
    private static final String WAR = "mesures.war";
    private static final String MODULE = "<module><web><web-uri>" + WAR
            + "</web-uri><context-root>/mesures</context-root></web></module></application>";

    /** Le WAR pèse une session de l'application, ce que seule l'API d'Undertow permet depuis un autre WAR. */
    private static final String MANIFESTE =
            "Manifest-Version: 1.0\r\nDependencies: io.undertow.servlet, io.undertow.core\r\n\r\n";

    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";

    private Livrables() {}

    static Path avecMesures(Reglages reglages) throws IOException {
        Path cible = reglages.dossier().resolve("siao-et-mesures.ear");
        try (ZipFile source = new ZipFile(reglages.ear().toFile());
                ZipOutputStream ear = new ZipOutputStream(Files.newOutputStream(cible))) {
            for (ZipEntry entree : Collections.list(source.entries())) {
                byte[] contenu = source.getInputStream(entree).readAllBytes();
                if (entree.getName().equals(DESCRIPTEUR)) {
                    contenu = octets(new String(contenu, StandardCharsets.UTF_8).replace("</application>", MODULE));
                }
                ajouter(ear, entree.getName(), contenu);
            }
            ajouter(ear, WAR, war());
        }
        return cible;
    }

    static Path vide(Reglages reglages) throws IOException {
        Path cible = reglages.dossier().resolve("vide.ear");
        ByteArrayOutputStream war = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(war)) {
            ajouter(zip, "index.html", octets("<p>vide</p>"));
        }
        try (ZipOutputStream ear = new ZipOutputStream(Files.newOutputStream(cible))) {
            ajouter(
                    ear,
                    DESCRIPTEUR,
                    octets("<application xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"10\">" + MODULE));
            ajouter(ear, WAR, war.toByteArray());
        }
        return cible;
    }

    private static byte[] war() throws IOException {
        ByteArrayOutputStream war = new ByteArrayOutputStream();
        Path classes = classes();
        try (ZipOutputStream zip = new ZipOutputStream(war)) {
            ajouter(zip, "META-INF/MANIFEST.MF", octets(MANIFESTE));
            ajouter(zip, "WEB-INF/beans.xml", octets(BEANS));
            for (Path classe : Dossiers.contenu(classes.resolve("fr/siao/mesure/serveur"))) {
                ajouter(zip, "WEB-INF/classes/" + classes.relativize(classe), Files.readAllBytes(classe));
            }
        }
        return war.toByteArray();
    }

    private static Path classes() {
        try {
            return Path.of(Livrables.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ajouter(ZipOutputStream zip, String nom, byte[] contenu) throws IOException {
        zip.putNextEntry(new ZipEntry(nom));
        zip.write(contenu);
        zip.closeEntry();
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }
}
