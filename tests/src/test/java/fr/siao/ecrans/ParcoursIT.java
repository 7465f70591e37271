package fr.siao.ecrans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import java.util.List;
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
    @Tag("DEM-2")
    @DisplayName(
            "clôturer une demande : un motif, une phrase, et sa vie le dit ; un second clic répond que c'est déjà fait")
    void cloture() {
        Page operateur = navigateur.connecte("operateur.93", 1280);
        operateur.navigate(Navigateur.RACINE + "/demande/"
                + Base.lire(
                        "SELECT f.demande_id FROM file_attente f JOIN menage m ON m.id = f.menage_id WHERE m.cle = ?",
                        Base.suivi()));
        String menage = operateur.locator("nav a[href*='/menage/']").getAttribute("href");
        Page autreOnglet = operateur.context().newPage();
        autreOnglet.navigate(operateur.url());
        for (Page page : List.of(operateur, autreOnglet)) {
            page.locator("summary", new Page.LocatorOptions().setHasText("Clôturer la demande"))
                    .click();
        }
        operateur.locator("input[value='Clôturer définitivement']").click();
        assertThat(operateur.locator(".champ--en-erreur").first()).isVisible();
        navigateur.photographier(operateur, "parcours-cloture-saisie");
        for (Page page : List.of(operateur, autreOnglet)) {
            page.locator("form[id$=Cloture] select").selectOption("LOGEMENT_OBTENU");
            page.locator("form[id$=Cloture] textarea").fill("Bail signé à Bobigny.");
        }
        operateur.locator("input[value='Clôturer définitivement']").click();
        assertThat(operateur.locator(".messages")).containsText("Demande clôturée");
        assertThat(operateur.locator(".frise li").first()).containsText("Logement obtenu par une autre voie");
        assertThat(operateur.locator("main")).not().containsText("Clôturer la demande");
        navigateur.photographier(operateur, "parcours-cloture-faite");
        Response second = autreOnglet.waitForResponse(
                reponse -> reponse.request().method().equals("POST"),
                () -> autreOnglet
                        .locator("input[value='Clôturer définitivement']")
                        .click());
        assertEquals(409, second.status());
        assertThat(autreOnglet.locator(".messages")).containsText("La demande est déjà « clôturée »");

        Page intervenante = navigateur.connecte("intervenante.93", 1280);
        intervenante.navigate(Navigateur.RACINE + menage.substring(menage.indexOf("/menage/")));
        intervenante
                .locator(".onglets a", new Page.LocatorOptions().setHasText("Demandes"))
                .click();
        intervenante
                .locator("summary", new Page.LocatorOptions().setHasText("close"))
                .click();
        assertThat(intervenante.locator("main")).containsText("clôturée le");
        assertThat(intervenante.locator("main")).containsText("Logement obtenu par une autre voie");
        navigateur.photographier(intervenante, "parcours-cloture-suivi");
    }

    @Test
    @Tag("OFF-9")
    @DisplayName("le nombre d'orientations en retard mène à leur liste, et à elle seule")
    void orientationsEnRetard() {
        Long vacance = Base.identifiant(
                "SELECT MAX(v.id) FROM vacance v JOIN place p ON p.id = v.place_id JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id JOIN siao x ON x.id = s.siao_id WHERE x.departement = '93' AND v.close_le IS NULL AND p.etat = 'VACANTE'");
        Base.executer("UPDATE vacance SET vacante_le = vacante_le - INTERVAL 60 DAY WHERE id = ?", vacance);
        try {
            Page operateur = navigateur.connecte("operateur.93", 1280);
            Locator chiffre =
                    operateur.locator(".chiffre", new Page.LocatorOptions().setHasText("orientations en retard"));
            int combien = Integer.parseInt(chiffre.locator(".chiffre__valeur").innerText());
            assertTrue(combien > 0);
            chiffre.locator("a").click();
            assertThat(operateur.locator("tr.ligne--alerte")).hasCount(combien);
            assertThat(operateur.locator("tbody tr")).hasCount(combien);
            assertThat(operateur.locator("input[id$=enRetard]")).isChecked();
            navigateur.photographier(operateur, "parcours-vacances-en-retard");
        } finally {
            Base.executer("UPDATE vacance SET vacante_le = vacante_le + INTERVAL 60 DAY WHERE id = ?", vacance);
        }
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
