package fr.siao.banc;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * L'application telle qu'elle se livre. Les classes d'un test y entrent dans un WAR à part, pour ne rien changer à ce qui
 * est éprouvé : les règles d'accès du vrai WAR les refuseraient.
 */
public final class Application {
    private static final String DESCRIPTEUR = "META-INF/application.xml";
    private static final String MODULE =
            "<module><web><web-uri>essais.war</web-uri><context-root>/essais</context-root></web></module></application>";

    private Application() {}

    public static EnterpriseArchive livree() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("test.ear")));
    }

    public static EnterpriseArchive avec(Class<?>... classes) {
        EnterpriseArchive ear = livree();
        WebArchive essais = ShrinkWrap.create(WebArchive.class, "essais.war").addClasses(classes);
        essais.addAsWebInfResource(
                new StringAsset(
                        "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>"),
                "beans.xml");
        String descripteur = lire(ear).replace("</application>", MODULE);
        ear.delete(DESCRIPTEUR);
        ear.add(new StringAsset(descripteur), DESCRIPTEUR);
        ear.addAsModule(Testable.archiveToTest(essais));
        return ear;
    }

    private static String lire(EnterpriseArchive ear) {
        ByteArrayOutputStream contenu = new ByteArrayOutputStream();
        try (var flux = ear.get(DESCRIPTEUR).getAsset().openStream()) {
            flux.transferTo(contenu);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return contenu.toString(StandardCharsets.UTF_8);
    }
}
