package fr.siao.ecrans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
@DisplayName("La veille des textes libres, au navigateur")
class VeilleIT {
    private static final Path CAS = Path.of("../persistence/src/test/resources/veille/cas.csv");

    private static final String REPERER = """
            async textes => {
              const lexique = siao.veille.compiler(await (await fetch('/veille')).json());
              return textes.map(t => siao.veille.reperer(lexique, t)
                .map(r => t.slice(r.debut, r.fin) + ':' + r.terme.categorie).join(' / '));
            }
            """;

    private static final String ENVOYER = """
            async corps => (await fetch('/veille', { method: 'POST', body: new URLSearchParams(corps),
              headers: { 'X-Veille': '1' } })).status
            """;

    @RegisterExtension
    static final Navigateur navigateur = new Navigateur();

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @Test
    @Tag("MEN-8")
    @DisplayName("le navigateur signale exactement ce que le serveur aurait signalé")
    void memesRegles() throws Exception {
        List<String[]> cas = Files.readAllLines(CAS, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(VeilleIT::echappes)
                .map(ligne -> ligne.split(" =>", 2))
                .toList();
        Page page = navigateur.connecte("intervenante.93", 1280);
        List<?> reperes =
                (List<?>) page.evaluate(REPERER, cas.stream().map(c -> c[0]).toList());
        assertTrue(cas.size() > 80);
        for (int i = 0; i < cas.size(); i++) {
            assertEquals(cas.get(i)[1].strip(), reperes.get(i), cas.get(i)[0]);
        }
    }

    @Test
    @Tag("MEN-8")
    @DisplayName(
            "un mot veillé tapé dans une note se signale ; remplacé, il change ; ignoré, la note s'enregistre ; le compte suit")
    void note() {
        int[] avant = compte("DIAGNOSTIC");
        String menage = Base.suivi();
        Page page = navigateur.connecte("intervenante.93", 1280);
        page.navigate(Navigateur.RACINE + "/menage/" + menage + "?onglet=notes");
        Locator texte = page.locator("textarea[id='notes:texte']");
        texte.pressSequentially("Suivi pour sa schizophrénie et une hépatite C.");
        Locator veille = page.locator("form[id=notes] .veille");
        assertThat(veille.locator(".veille__ligne")).hasCount(2);
        assertThat(veille).hasAttribute("aria-live", "polite");
        assertThat(veille).containsText("problématique de santé mentale");
        navigateur.photographier(page, "veille-note");
        page.setViewportSize(320, Navigateur.HAUTEUR);
        navigateur.photographier(page, "veille-note-etroite");
        page.setViewportSize(1280, Navigateur.HAUTEUR);

        veille.locator(".veille__ligne").first().locator("button").click();
        assertThat(texte).hasValue("Suivi pour sa problématique de santé mentale et une hépatite C.");
        assertThat(texte).isFocused();
        assertThat(veille.locator(".veille__ligne")).hasCount(1);
        page.locator("input[value='Ajouter la note']").click();
        assertThat(page.locator(".messages")).containsText("Note ajoutée");
        assertThat(page.locator(".note").first()).containsText("santé mentale et une hépatite C.");
        navigateur.photographier(page, "notes");

        assertEquals(List.of(avant[0] + 2, avant[1] + 1), attendre("DIAGNOSTIC", avant[0] + 2));
        page.locator(".note input[value=Corriger]").first().click();
        page.locator("textarea[id$=':correction']").fill("Suivi régulier.");
        navigateur.photographier(page, "note-correction");
        page.locator("input[value='Enregistrer la correction']").click();
        assertThat(page.locator(".note").first()).containsText("Suivi régulier.");
        page.locator(".note summary").first().click();
        page.locator(".note input[value='Retirer la note']").first().click();
        assertThat(page.locator(".note").first()).containsText("Note retirée par");
        assertThat(page.locator(".note").first()).not().containsText("Suivi régulier.");
    }

    @Test
    @Tag("MEN-8")
    @DisplayName(
            "dans l'évaluation aussi : majuscule et élision suivent, un mot se retire, le brouillon s'enregistre malgré tout")
    void evaluation() {
        Page page = navigateur.connecte("intervenante.93", 1280);
        page.navigate(Navigateur.RACINE + "/evaluation/" + Base.suivi());
        Locator recit = page.locator("textarea[id$=':recit']");
        recit.fill("Schizophrène selon lui. Parle arabe. Famille rom, suivie.");
        Locator champ = page.locator(".champ", new Page.LocatorOptions().setHas(recit));
        assertThat(champ.locator(".veille__ligne")).hasCount(2);
        champ.locator(".veille__ligne button").nth(1).click();
        assertThat(recit).hasValue("Schizophrène selon lui. Parle arabe. Famille, suivie.");
        champ.locator(".veille__ligne button").first().click();
        assertThat(recit)
                .hasValue("Personne ayant une problématique de santé mentale selon lui. Parle arabe. Famille, suivie.");
        assertThat(champ.locator(".veille")).isEmpty();
        recit.fill("Il parle d'autisme. Syndiqué.");
        assertThat(champ.locator(".veille__ligne")).hasCount(2);
        navigateur.photographier(page, "veille-evaluation");
        champ.locator(".veille__ligne button").first().click();
        assertThat(recit).hasValue("Il parle de besoins particuliers d’accompagnement. Syndiqué.");
        page.locator("input[value='Enregistrer le brouillon']").last().click();
        assertThat(page.locator(".messages")).containsText("nregistré");
        assertThat(page.locator("textarea[id$=':recit']")).hasValue(Pattern.compile(".*Syndiqué\\."));
        assertEquals(List.of(), navigateur.plaintes());
    }

    @Test
    @Tag("MEN-8")
    @Tag("SEC-1")
    @DisplayName(
            "le lexique se garde tant qu'il n'a pas changé, une ligne ajoutée en base sert aussitôt, et rien sans connexion")
    void lexique() throws Exception {
        assertTrue(new Visiteur().lire("/veille").body().contains("<title>Connexion"));
        Visiteur visiteur = new Visiteur().connecte("responsable.93");
        HttpResponse<String> avant = visiteur.lire("/veille");
        assertEquals(200, avant.statusCode());
        assertEquals(
                "private, no-cache", avant.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                304,
                visiteur.revalider("/veille", avant.headers().firstValue("ETag").orElse(""))
                        .statusCode());
        Base.executer(
                "INSERT INTO lexique (categorie, ecritures, source, debut)"
                        + " VALUES ('APPRECIATION', 'zyxwvu(e)(s)', 'essai', CURRENT_DATE), (NULL, 'zyx(', 'essai', CURRENT_DATE)");
        try {
            String fin = "";
            for (int i = 0; i < 20 && !fin.contains("zyxwvues"); i++) {
                Thread.sleep(500);
                fin = visiteur.lire("/veille").body();
            }
            assertTrue(fin.contains("zyxwvues"));
            assertFalse(fin.contains("zyx("));
        } finally {
            Base.executer("DELETE FROM lexique WHERE source = 'essai'");
        }
    }

    @Test
    @Tag("MEN-8")
    @Tag("SEC-3")
    @DisplayName("le compte est borné, ne prend que ce qu'il attend, et rien sans la preuve que la page est la nôtre")
    void compteBorne() throws Exception {
        int[] avant = compte("SYNDICAT");
        Visiteur sansPreuve = new Visiteur().connecte("operateur.93");
        assertEquals(400, sansPreuve.envoyer("/veille", "SYNDICAT=1+1").statusCode());
        Page page = navigateur.connecte("operateur.93", 1280);
        assertEquals(204, page.evaluate(ENVOYER, "SYNDICAT=-1 1&AUTRE=3 3"));
        assertEquals(204, page.evaluate(ENVOYER, "SYNDICAT=9999999999 1"));
        assertEquals(avant[0], compte("SYNDICAT")[0]);
        assertEquals(204, page.evaluate(ENVOYER, "SYNDICAT=9999 9998"));
        assertEquals(204, page.evaluate(ENVOYER, "SYNDICAT=2 5"));
        assertEquals(avant[0] + 102, compte("SYNDICAT")[0]);
        assertEquals(avant[1] + 102, compte("SYNDICAT")[1]);
        assertEquals(
                "0",
                Base.lire("SELECT COUNT(*) FROM information_schema.columns WHERE table_name = 'veille_decompte'"
                        + " AND column_name IN ('compte_id', 'menage_id', 'texte')"));
    }

    @Test
    @Tag("EVA-4")
    @DisplayName(
            "une note d'un million de signes se refuse par une phrase : rien d'écrit, rien de perdu ; corriger n'efface pas ce qui est tapé")
    void noteDemesuree() throws Exception {
        String menage = Base.suivi();
        String avant = notesDe(menage);
        Visiteur visiteur = new Visiteur().connecte("intervenante.93");
        Document page = visiteur.page("/menage/" + menage + "?onglet=notes");
        String longue = "Elle raconte. ".repeat(75_000).strip();
        page.getElementById("notes:texte").val(longue);
        HttpResponse<String> reponse = visiteur.presser(page, "Ajouter la note");
        assertEquals(422, reponse.statusCode());
        assertTrue(reponse.body().contains("signes au plus"));
        assertEquals(
                longue, Visiteur.document(reponse).getElementById("notes:texte").val());
        assertEquals(avant, notesDe(menage));

        page = visiteur.page("/menage/" + menage + "?onglet=notes");
        page.getElementById("notes:texte").val("Première.");
        page = Visiteur.document(visiteur.presser(page, "Ajouter la note"));
        page.getElementById("notes:texte").val("Commencée");
        page = Visiteur.document(visiteur.presser(page, "Corriger"));
        assertEquals("Commencée", page.getElementById("notes:texte").val());
        assertEquals("Première.", page.select("textarea[id$=:correction]").val());
    }

    private static String notesDe(String menage) {
        return Base.lire("SELECT COUNT(*) FROM note n JOIN menage m ON m.id = n.menage_id WHERE m.cle = ?", menage);
    }

    /** Ce que le SIAO 93 a compté ce mois-ci : signalés, remplacés. */
    private static int[] compte(String categorie) {
        String[] lus = Base.lire(
                        "SELECT CONCAT(COALESCE(SUM(signales), 0), ' ', COALESCE(SUM(remplaces), 0)) FROM veille_decompte v"
                                + " JOIN siao s ON s.id = v.siao_id WHERE s.departement = '93' AND v.categorie = ?",
                        categorie)
                .split(" ");
        return new int[] {Integer.parseInt(lus[0]), Integer.parseInt(lus[1])};
    }

    /** Le compte part quand la page se ferme : il arrive peu après. */
    private static List<Integer> attendre(String categorie, int signales) {
        int[] lu = compte(categorie);
        for (int i = 0; i < 20 && lu[0] < signales; i++) {
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            lu = compte(categorie);
        }
        return List.of(lu[0], lu[1]);
    }

    private static String echappes(String ligne) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(ligne)
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    }
}
