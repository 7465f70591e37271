package fr.siao.ecrans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import fr.siao.banc.Application;
import java.util.regex.Pattern;
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
@DisplayName("Le métier, au navigateur")
class ParcoursIT {
    @RegisterExtension
    static final Navigateur navigateur = new Navigateur();

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @Test
    @Tag("ORI-3")
    @Tag("ORI-8")
    @DisplayName(
            "d'une place vacante à un ménage admis ; la page restée ouverte dit qu'il est trop tard, sans rien changer")
    void deLaPlaceAuMenage() {
        Page operateur = navigateur.connecte("operateur.93", 1280);
        Page responsable = navigateur.connecte("responsable.93", 1280);

        operateur.navigate(Navigateur.RACINE + "/vacances");
        operateur
                .locator("tr", new Page.LocatorOptions().setHasText("Chambre 6").setHasText("Chambre 6"))
                .filter(new Locator.FilterOptions().setHasText("Les Tilleuls"))
                .locator("a.bouton")
                .click();
        assertThat(operateur.locator("h1")).hasText("Chambre 6");
        operateur.locator("input[type=submit][value=Proposer]").click();
        assertThat(operateur.locator(".messages")).containsText("proposée au ménage");
        String proposition = operateur.url();

        Page autreOnglet = operateur.context().newPage();
        autreOnglet.navigate(proposition);
        Page refusant = operateur.context().newPage();
        refusant.navigate(proposition);
        operateur.locator("input[value='Le ménage accepte']").click();
        assertThat(operateur.locator(".messages")).containsText("transmise à la structure");

        autreOnglet.locator("input[value='Le ménage accepte']").click();
        assertThat(autreOnglet.locator(".messages")).containsText("ne peut pas devenir");

        refusant.locator("summary", new Page.LocatorOptions().setHasText("Le ménage refuse"))
                .click();
        refusant.locator("select[id$=motifMenage]").selectOption(new SelectOption().setIndex(1));
        refusant.locator("textarea[id$=commentaireMenage]").fill("Trop loin de l’école");
        refusant.locator("input[value='Enregistrer le refus']").click();
        assertThat(refusant.locator(".messages")).containsText("a changé depuis que vous l’avez lue");
        assertThat(refusant.locator("textarea[id$=commentaireMenage]")).hasValue("Trop loin de l’école");
        navigateur.photographier(refusant, "parcours-proposition-changee");

        Page secondClic = responsable.context().newPage();
        secondClic.navigate(proposition);

        responsable.navigate(proposition);
        navigateur.photographier(responsable, "parcours-structure-proposition");
        responsable.locator("input[value=Accueillir]").click();
        assertThat(responsable.locator(".messages")).containsText("réponse enregistrée");
        assertThat(responsable.locator(".tuile", new Page.LocatorOptions().setHasText(Pattern.compile("Chambre 6\\D"))))
                .containsText("occupée");

        secondClic.locator("input[value=Accueillir]").click();
        assertThat(secondClic.locator("h1")).hasText("Trop tard");
        assertThat(secondClic.locator("main")).containsText("déjà admis");
        navigateur.photographier(secondClic, "parcours-trop-tard");

        operateur.navigate(proposition);
        assertThat(operateur.locator("h1 + *")).containsText("ménage admis");
        assertTrue(
                responsable.navigate(proposition).status() == 404, "la structure ne voit plus une proposition close");
    }

    @Test
    @Tag("REF-1")
    @DisplayName("refuser sans motif : la page le demande et garde le commentaire tapé")
    void refusSansMotif() {
        Page responsable = navigateur.connecte("responsable.93", 1280);
        responsable
                .locator(".tache", new Page.LocatorOptions().setHasText("répondre"))
                .first()
                .locator("a.bouton")
                .click();
        responsable
                .locator("summary", new Page.LocatorOptions().setHasText("Refuser"))
                .click();
        responsable.locator("textarea[id$=commentaireStructure]").fill("Logement au deuxième étage");
        responsable.locator("input[value=Refuser]").click();
        assertThat(responsable.locator("textarea[id$=commentaireStructure]")).hasValue("Logement au deuxième étage");
        assertThat(responsable.locator(".champ--en-erreur").first()).isVisible();
        navigateur.photographier(responsable, "parcours-refus-sans-motif");
    }

    @Test
    @Tag("EQU-1")
    @DisplayName("« pourquoi pas ce ménage ? » nomme ce qui manque et ce qui le changerait")
    void pourquoiPas() {
        Page operateur = navigateur.connecte("operateur.93", 1280);
        operateur.navigate(Navigateur.RACINE + "/demandes");
        String cle = operateur.locator("main").innerText().replaceAll("(?s).*?(K-[0-9A-Z]{3}-[0-9A-Z]{3}).*", "$1");
        operateur.navigate(Navigateur.RACINE + "/vacances");
        operateur.locator("main a.bouton").first().click();
        operateur.locator("input[id='pourquoi:cle']").fill(cle.toLowerCase());
        operateur.locator("input[id='pourquoi:expliquer']").click();
        assertThat(operateur.locator(".raisons").last()).isVisible();
        operateur.locator("input[id='pourquoi:cle']").fill("K-000-000");
        operateur.locator("input[id='pourquoi:expliquer']").click();
        assertThat(operateur.locator(".messages")).containsText("Introuvable");
    }

    @Test
    @Tag("SEC-2")
    @DisplayName(
            "qui tape une longue fiche est là : la page le dit au serveur, et la session ne finit pas sous ses doigts")
    void taperTientLaSession() {
        Page intervenante = navigateur.connecte("intervenante.93", 1280);
        intervenante.clock().install();
        intervenante.navigate(Navigateur.RACINE + "/nouveau-menage");
        Locator prenom = intervenante.locator("input[id='menage:personnes:0:prenom']");
        prenom.fill("Awa");
        intervenante.clock().fastForward("06:00");
        Response signe = intervenante.waitForResponse("**/present", () -> prenom.fill("Awa-Marie"));
        assertEquals(204, signe.status());
    }
}
