package fr.siao.ecrans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fr.siao.banc.Application;
import java.time.LocalDate;
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
@DisplayName("Le dossier d'un ménage, au navigateur")
class DossierIT {
    @RegisterExtension
    static final Navigateur navigateur = new Navigateur();

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @Test
    @Tag("MEN-1")
    @DisplayName("une naissance s'enregistre, se lit dans l'histoire, et se défait ; une saisie refusée reste")
    void composition() {
        Page page = navigateur.connecte("intervenante.93", 1280);
        page.locator("main a[href*='/menage/']").first().click();
        page.locator("a[href*='/composition/']").click();
        assertThat(page.locator("h1")).hasText("Composition du ménage");
        int avant = page.locator("dl.fiche > div").count();

        page.locator("summary", new Page.LocatorOptions().setHasText("Une naissance"))
                .click();
        Locator formulaire = page.locator("form[id=naissance]");
        formulaire.locator("input[id$=nom]").first().fill("Traoré");
        formulaire.locator("input[id$=prenom]").fill("Lina");
        formulaire
                .locator("input[type=date][id$=naissance]")
                .fill(LocalDate.now().plusDays(3).toString());
        formulaire.locator("select[id$=sexe]").selectOption(new SelectOption().setIndex(1));
        formulaire.locator("select[id$=moyen]").selectOption(new SelectOption().setIndex(1));
        formulaire.locator("input[type=submit]").click();
        assertThat(page.locator(".messages")).not().isEmpty();
        formulaire = page.locator("form[id=naissance]");
        assertThat(formulaire.locator("input[id$=prenom]")).hasValue("Lina");
        navigateur.photographier(page, "composition-refusee");

        formulaire
                .locator("input[type=date][id$=naissance]")
                .fill(LocalDate.now().toString());
        formulaire.locator("input[type=submit]").click();
        assertThat(page.locator(".messages")).containsText("Naissance enregistrée");
        assertThat(page.locator("dl.fiche > div")).hasCount(avant + 1);
        assertThat(page.locator(".frise")).containsText("naissance : Lina Traoré");
        for (Locator geste : page.locator("details > summary").all()) {
            geste.click();
        }
        navigateur.photographier(page, "composition");

        page.locator("input[value=Défaire]").click();
        assertThat(page.locator(".messages")).containsText("C’est défait");
        assertThat(page.locator("dl.fiche > div")).hasCount(avant);
        navigateur.photographier(page, "composition-defaite");
    }
}
