package fr.siao.ecrans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
@Tag("SEC-4")
@DisplayName("Les pièces d'un dossier, au navigateur")
class PiecesEcranIT {
    private static final byte[] PDF = "%PDF-1.4\n% avis\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @RegisterExtension
    private final Navigateur navigateur = new Navigateur();

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @Test
    @Tag("SEC-3")
    @DisplayName("une pièce se verse, s'ouvre, se retire ; un fichier qui ment se dit, et ce qui est choisi reste")
    void vie() throws Exception {
        String cle = Base.suivi(Base.SANS_PIECE);
        Page page = navigateur.connecte("intervenante.93", 1280);
        page.navigate(Navigateur.RACINE + "/menage/" + cle + "?onglet=pieces");
        assertThat(page.locator("#onglet")).containsText("Aucune pièce au dossier");
        navigateur.photographier(page, "dossier-pieces-vide");

        page.locator("select[id='verser:nature']").selectOption("SEJOUR");
        page.locator("input[id='verser:valable']")
                .fill(LocalDate.now().plusDays(20).toString());
        page.locator("input[id='verser:fichier']").setInputFiles(fichier("titre.jpg", PDF));
        page.locator("input[id='verser:envoyer']").click();
        assertThat(page.locator(".messages"))
                .containsText("Ce fichier contient un PDF, mais son nom finit par « .jpg »");
        assertThat(page.locator("select[id='verser:nature']")).hasValue("SEJOUR");
        navigateur.photographier(page, "dossier-pieces-ment");

        page.locator("input[id='verser:fichier']").setInputFiles(fichier("titre.pdf", PDF));
        page.locator("input[id='verser:envoyer']").click();
        assertThat(page.locator(".messages")).containsText("Pièce versée au dossier");
        assertThat(page.locator("#onglet table")).containsText("bientôt périmée");
        page.locator("select[id='verser:nature']").selectOption("IDENTITE");
        page.locator("select[id='verser:personne']").selectOption(new SelectOption().setIndex(1));
        page.locator("input[id='verser:fichier']")
                .setInputFiles(fichier("carte.pdf", "%PDF-1.7\n% carte\n%%EOF\n".getBytes(StandardCharsets.UTF_8)));
        page.locator("input[id='verser:envoyer']").click();
        assertThat(page.locator("#onglet table tbody tr")).hasCount(2);
        navigateur.photographier(page, "dossier-pieces");

        List<String> politiques = new ArrayList<>();
        page.onResponse(reponse -> politiques.add(reponse.headers().get("content-security-policy")));
        Download rendue = page.waitForDownload(() -> page.locator("tr:has-text('Titre de séjour') input[value=Ouvrir]")
                .click());
        assertTrue(rendue.suggestedFilename().matches("piece-" + cle + "-\\d+\\.pdf"), rendue::suggestedFilename);
        assertArrayEquals(PDF, rendue.createReadStream().readAllBytes());
        assertEquals(List.of("sandbox; default-src 'none'"), politiques);

        page.locator("tr:has-text('Titre de séjour') summary").click();
        page.locator("tr:has-text('Titre de séjour') input[value='Retirer la pièce']")
                .click();
        assertThat(page.locator("tr:has-text('Titre de séjour') .champ__message"))
                .containsText("Pourquoi la retirer");
        assertThat(page.locator("tr:has-text('Titre de séjour') select")).isVisible();
        navigateur.photographier(page, "dossier-pieces-retrait");
        assertThat(page.locator("#onglet table tbody tr")).hasCount(2);
        page.locator("tr:has-text('Titre de séjour') select").selectOption("REMPLACEE");
        page.locator("tr:has-text('Titre de séjour') input[value='Retirer la pièce']")
                .click();
        assertThat(page.locator(".messages")).containsText("Pièce retirée");
        page.locator("summary:has-text('Pièces retirées')").click();
        assertThat(page.locator("#onglet")).containsText("Périmée ou remplacée");
        page.setViewportSize(390, Navigateur.HAUTEUR);
        navigateur.photographier(page, "dossier-pieces-etroit");
    }

    @Test
    @DisplayName("un fichier trop gros se dit au choix ; envoyé quand même, rien n'est écrit et la page le dit")
    void tropGros() throws Exception {
        String cle = Base.suivi(Base.SANS_PIECE);
        Page page = navigateur.connecte("intervenante.93", 1280);
        page.navigate(Navigateur.RACINE + "/menage/" + cle + "?onglet=pieces");
        page.locator("input[id='verser:fichier']").setInputFiles(fichier("gros.pdf", new byte[5 * 1024 * 1024 + 1]));
        assertEquals(
                "Ce fichier dépasse 5\u00a0Mo\u00a0: numérisez-le en moins fin, ou en plusieurs fois.",
                page.locator("input[id='verser:fichier']").evaluate("e => e.validationMessage"));
        page.evaluate("document.querySelector(\"input[type=file]\").setCustomValidity('')");
        page.locator("select[id='verser:nature']").selectOption("SEJOUR");
        page.locator("input[id='verser:envoyer']").click();
        assertThat(page.locator(".messages")).containsText("Ce fichier dépasse 5 Mo");

        page.locator("input[id='verser:fichier']").setInputFiles(fichier("enorme.pdf", new byte[8 * 1024 * 1024]));
        page.evaluate("document.querySelector(\"input[type=file]\").setCustomValidity('')");
        page.locator("select[id='verser:nature']").selectOption("SEJOUR");
        page.locator("input[id='verser:envoyer']").click();
        assertThat(page.locator("h1")).containsText("Cet envoi est trop gros");
        navigateur.photographier(page, "envoi-trop-gros");

        for (BodyPublisher corps : List.of(
                BodyPublishers.ofByteArray(new byte[8 * 1024 * 1024]),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10])))) {
            Visiteur visiteur = new Visiteur().connecte("intervenante.93");
            HttpResponse<String> reponse = visiteur.verser("/menage/" + cle + "?onglet=pieces", corps);
            assertEquals(
                    413,
                    reponse.statusCode(),
                    () -> corps.contentLength() + " " + reponse.headers().map() + reponse.body());
            assertTrue(reponse.body().contains("Cet envoi est trop gros"), reponse::body);
        }
        assertEquals(
                "0",
                Base.lire("SELECT COUNT(*) FROM piece p JOIN menage m ON m.id = p.menage_id WHERE m.cle = ?", cle));
    }

    @Test
    @Tag("SEC-1")
    @DisplayName("l'écoutante du 115 n'a pas l'onglet des pièces, même par son adresse")
    void ecoutante() throws Exception {
        String cle = Base.suivi();
        Visiteur ecoutante = new Visiteur().connecte("ecoutante.93");
        HttpResponse<String> page = ecoutante.lire("/menage/" + cle + "?onglet=pieces");
        assertEquals(200, page.statusCode());
        assertTrue(Visiteur.document(page)
                .select("#onglet, a[href*='onglet=pieces']")
                .isEmpty());
    }

    private static FilePayload fichier(String nom, byte[] contenu) {
        return new FilePayload(nom, "application/octet-stream", contenu);
    }
}
