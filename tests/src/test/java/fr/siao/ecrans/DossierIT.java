package fr.siao.ecrans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.SelectOption;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import java.text.Normalizer;
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

    @Test
    @Tag("MEN-5")
    @DisplayName("quelqu'un se retrouve pendant que l'on tape, nom et prénom intervertis, sans accents ni majuscules")
    void chercher() {
        Page page = navigateur.connecte("intervenante.93", 1280);
        String[] connu = unMenageSuivi();
        page.locator("nav a", new Page.LocatorOptions().setHasText("Chercher")).click();
        page.locator("input[id='recherche:tape']").pressSequentially(sansAccents(connu[2] + " " + connu[1]));
        assertThat(page.locator("#trouvees tbody")).containsText(connu[0]);
        navigateur.photographier(page, "chercher");
        page.locator("input[id='recherche:tape']").fill("");
        page.locator("input[id='recherche:tape']").pressSequentially("zzxxqq");
        assertThat(page.locator("#trouvees .vide")).isVisible();
        navigateur.photographier(page, "chercher-vide");
    }

    @Test
    @Tag("MEN-5")
    @DisplayName(
            "avant de créer quelqu'un, l'écran montre qui lui ressemble et pourquoi ; rien n'est écrit tant qu'on ne l'a pas écarté")
    void doutes() {
        Page page = navigateur.connecte("intervenante.93", 1280);
        String[] connu = unMenageSuivi();
        page.navigate(Navigateur.RACINE + "/nouveau-menage");
        page.locator("input[id='menage:personnes:0:nom']")
                .fill(sansAccents(connu[1]).toUpperCase());
        page.locator("input[id='menage:personnes:0:prenom']").fill(connu[2]);
        page.locator("input[id='menage:personnes:0:naissance']").fill(connu[3]);
        page.locator("select[id='menage:personnes:0:sexe']").selectOption(new SelectOption().setIndex(1));
        page.locator("select[id='menage:moyen']").selectOption(new SelectOption().setIndex(1));
        page.locator("input[id='menage:creer']").click();
        assertThat(page.locator("#doutes-titre")).isVisible();
        assertThat(page.locator("section.encart")).containsText(connu[0]);
        assertThat(page.locator("input[id='menage:personnes:0:prenom']")).hasValue(connu[2]);
        navigateur.photographier(page, "menage-doutes");
        page.locator("input[id='menage:malgreTout']").click();
        assertThat(page.locator(".messages")).containsText("enregistré");
        assertThat(page.locator("h1")).not().containsText(connu[0]);
    }

    @Test
    @Tag("MEN-6")
    @DisplayName(
            "deux personnes corrigent la même fiche : les deux versions côte à côte, rien de tapé n'est perdu, et l'on choisit")
    void deuxVersions() {
        Page page = navigateur.connecte("intervenante.93", 1280);
        page.navigate(Navigateur.RACINE + "/menage/" + Base.suivi(Base.JAMAIS_CORRIGE));
        page.locator("main a[href*='/personne/']").first().click();
        page.waitForURL("**/personne/**");
        Page autre = navigateur.connecte("operateur.93", 1280);
        autre.navigate(page.url());
        autre.locator("input[id='personne:nomUsage']").fill("Cissokho");
        autre.locator("input[id='personne:telephone']").fill("06 39 98 11 22");
        autre.locator("input[id='personne:enregistrer']").click();
        assertThat(autre.locator(".messages")).containsText("C’est corrigé");

        page.locator("input[id='personne:nomUsage']").fill("Sissoko");
        page.locator("input[id='personne:surnom']").fill("Mado");
        page.locator("input[id='personne:enregistrer']").click();
        assertThat(page.locator("#conflit-titre")).isVisible();
        assertThat(page.locator("section.encart")).containsText("La vôtre : Sissoko");
        assertThat(page.locator("section.encart")).containsText("Celle qui est enregistrée : Cissokho");
        assertThat(page.locator("section.encart")).containsText("Téléphone");
        assertThat(page.locator("input[id='personne:surnom']")).hasValue("Mado");
        assertThat(page.locator("input[id='personne:telephone']")).hasValue("06 39 98 11 22");
        navigateur.photographier(page, "personne-conflit");
        String fiche = page.url();

        page.locator("section.encart input[type=radio]").first().check();
        page.locator("input[id='personne:enregistrer']").click();
        assertThat(page.locator(".messages")).containsText("C’est corrigé");
        page.navigate(fiche);
        assertThat(page.locator("input[id='personne:nomUsage']")).hasValue("Sissoko");
        assertThat(page.locator("input[id='personne:telephone']")).hasValue("06 39 98 11 22");
    }

    @Test
    @Tag("MEN-7")
    @DisplayName(
            "les onglets s'ouvrent par une adresse ; mettre fin au suivi dit d'abord que le dossier ne s'ouvrira plus")
    void onglets() {
        Page page = navigateur.connecte("intervenante.93", 1280);
        String cle = Base.suivi();
        page.navigate(Navigateur.RACINE + "/menage/" + cle);
        assertThat(page.locator("#onglet")).hasCount(0);
        for (String onglet : new String[] {"demandes", "evaluation", "composition", "histoire", "referents"}) {
            page.locator(".onglets a[href*='onglet=" + onglet + "']").click();
            assertThat(page.locator(".onglets a[aria-current=page]")).hasCount(1);
            assertThat(page.locator("#onglet")).isVisible();
            navigateur.photographier(page, "dossier-" + onglet);
        }
        page.locator("summary", new Page.LocatorOptions().setHasText("Mettre fin"))
                .click();
        page.locator("select[id='cesser:roleFini']").selectOption(new SelectOption().setIndex(1));
        page.locator("input[id='cesser:finir']").click();
        assertThat(page.locator(".encart[role=alert]")).containsText("vous n’ouvrirez plus son dossier");
        page.locator("input[id='cesser:finir']").click();
        assertThat(page.locator(".messages")).containsText("n’est plus suivi par");
        page.navigate(Navigateur.RACINE + "/menage/" + cle);
        assertThat(page.locator("main")).not().containsText(cle);
    }

    @Test
    @Tag("TRA-1")
    @DisplayName("ouvrir un dossier laisse une trace de lecture, et une seule")
    void uneTrace() throws Exception {
        Visiteur visiteur = new Visiteur().connecte("operateur.93");
        String cle = Base.suivi();
        String avant = Base.lire("SELECT COALESCE(MAX(id), 0) FROM trace");
        assertEquals(200, visiteur.lire("/menage/" + cle).statusCode());
        assertEquals(
                "accueil.consulter-dossier",
                Base.lire(
                        "SELECT GROUP_CONCAT(t.acte ORDER BY t.id) FROM trace t JOIN menage m ON m.id = t.menage_id WHERE m.cle = ? AND t.id > ?",
                        cle,
                        avant));
    }

    @Test
    @Tag("URG-10")
    @DisplayName("l'équipe d'un ménage protégé se lit, avec qui l'application a nommé d'office")
    void equipe() {
        String cle = Base.lire("SELECT MIN(m.cle) FROM menage m JOIN protection_equipier e ON e.menage_id = m.id"
                + " AND e.retire_le IS NULL JOIN compte c ON c.id = e.compte_id"
                + " WHERE m.protege AND c.courriel = 'coordinateur.93@demo.example'");
        String doffice =
                "UPDATE protection_equipier e JOIN menage m ON m.id = e.menage_id JOIN compte c ON c.id = e.compte_id"
                        + " SET e.nomme_par = %s WHERE e.retire_le IS NULL AND m.cle = ? AND c.courriel = 'coordinateur.93@demo.example'";
        Base.executer(doffice.formatted("NULL"), cle);
        try {
            Page page = navigateur.connecte("coordinateur.93", 1280);
            page.navigate(Navigateur.RACINE + "/protection/" + cle);
            assertThat(page.locator("[id='equipe'] .tache__detail:has-text('nommé d’office')"))
                    .hasCount(1);
            navigateur.photographier(page, "protection-equipe");
        } finally {
            Base.executer(doffice.formatted("c.id"), cle);
        }
    }

    @Test
    @Tag("EVA-2")
    @DisplayName("un bouton pressé pendant qu'une réponse s'enregistre attend qu'elle le soit")
    void attend() {
        Page page = navigateur.connecte("intervenante.93", 1280);
        page.navigate(Navigateur.RACINE + "/evaluation/" + Base.suivi());
        List<String> faits = new ArrayList<>();
        page.onRequest(requete -> {
            if (requete.method().equals("POST") && !partielle(requete)) {
                faits.add("page envoyée");
            }
        });
        page.onRequestFinished(requete -> {
            if (partielle(requete)) {
                faits.add("réponse enregistrée");
            }
        });
        page.route("**/evaluation/**", route -> {
            if (partielle(route.request())) {
                dormir();
            }
            route.resume();
        });
        page.locator("textarea[id$=':recit']").fill("Elle attend une réponse.");
        page.locator("input[value='Enregistrer le brouillon']").last().click();
        assertThat(page.locator(".messages")).containsText("nregistré");
        assertEquals(List.of("réponse enregistrée", "page envoyée"), faits);
    }

    private static boolean partielle(Request requete) {
        return "partial/ajax".equals(requete.headers().get("faces-request"));
    }

    /** Le réseau traîne : le temps que la personne presse le bouton. */
    private static void dormir() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Clé d'un ménage suivi ; nom, prénom et naissance de son titulaire. */
    private static String[] unMenageSuivi() {
        return Base.lire("""
                        SELECT CONCAT_WS('|', m.cle, p.nom, p.prenom, p.naissance) FROM menage m
                          JOIN appartenance a ON a.menage_id = m.id AND a.lien = 'TITULAIRE' AND a.fin IS NULL
                          JOIN personne p ON p.id = a.personne_id
                        WHERE m.cle = ?
                        """, Base.suivi("""
                        EXISTS (SELECT 1 FROM appartenance a JOIN personne p ON p.id = a.personne_id
                          WHERE a.menage_id = m.id AND a.lien = 'TITULAIRE' AND a.fin IS NULL
                          AND p.nom IS NOT NULL AND p.prenom IS NOT NULL AND p.naissance IS NOT NULL)""")).split("\\|");
    }

    private static String sansAccents(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase();
    }
}
