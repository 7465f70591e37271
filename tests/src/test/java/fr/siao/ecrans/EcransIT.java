package fr.siao.ecrans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.siao.banc.Application;
import fr.siao.socle.Ecran;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
@DisplayName("Les écrans, dans un vrai navigateur")
class EcransIT {
    /** 640 : l'écran de 1280 agrandi deux fois. 380 : un téléphone. 320 : l'écran de 1280 agrandi quatre fois. */
    private static final int[] LARGEURS = {640, 380, 320};

    @RegisterExtension
    static final Navigateur navigateur = new Navigateur();

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "operateur.93",
                "coordinateur.93",
                "responsable.93",
                "gestionnaire.93",
                "intervenante.93",
                "etat.93",
                "dpd.93",
                "administrateur"
            })
    @Tag("SEC-3")
    @DisplayName(
            "chaque écran de chaque profil respecte les règles du RGAA qu'une machine vérifie, agrandi ou étroit, sans plainte du navigateur")
    void accessibles(String qui) {
        navigateur.plaintes().clear();
        Page page = navigateur.connecte(qui, 1280);
        List<String> fautes = new ArrayList<>();
        for (Map.Entry<Ecran, String> ecran : Atteignables.de(page).entrySet()) {
            verifier(page, ecran.getValue(), qui + "-" + ecran.getKey().name().toLowerCase(), fautes);
        }
        assertTrue(fautes.isEmpty(), () -> String.join("\n", fautes));
        assertTrue(navigateur.plaintes().isEmpty(), () -> String.join("\n", navigateur.plaintes()));
    }

    @Test
    @DisplayName(
            "les vues d'un même écran respectent les mêmes règles : suivi des refus, mois par mois, proposition préparée")
    void vues() throws SQLException {
        navigateur.plaintes().clear();
        Page page = navigateur.connecte("operateur.93", 1280);
        List<String> fautes = new ArrayList<>();
        refusDesTilleuls(
                "d.type = 'CHU', r.revue = 'A_REVOIR', r.revue_le = NULL, r.effet = NULL, r.refuse_le = UTC_TIMESTAMP(6)");
        try {
            verifier(page, "/refus?suivi=inconditionnel", "operateur.93-refus-suivi", fautes);
            verifier(page, "/aujourdhui", "operateur.93-aujourdhui-suivi", fautes);
            verifier(page, "/chiffres", "operateur.93-chiffres-suivi", fautes);
        } finally {
            refusDesTilleuls("d.type = 'CHRS_INSERTION'");
        }
        verifier(page, "/chiffres?mois=12&sorte=CHRS_INSERTION", "operateur.93-chiffres-mois", fautes);
        String preparee = preparer(page);
        verifier(page, preparee, "operateur.93-proposition-preparee", fautes);
        verifier(page, "/propositions", "operateur.93-propositions-preparee", fautes);
        annuler(page, preparee);
        assertTrue(fautes.isEmpty(), () -> String.join("\n", fautes));
        assertTrue(navigateur.plaintes().isEmpty(), () -> String.join("\n", navigateur.plaintes()));
    }

    private static void refusDesTilleuls(String changement) throws SQLException {
        try (Connection base = DriverManager.getConnection(System.getenv("SIAO_BASE_URL"), "siao", "siao");
                Statement ordre = base.createStatement()) {
            ordre.executeUpdate(
                    "UPDATE refus r JOIN proposition pr ON pr.id = r.proposition_id JOIN place p ON p.id = pr.place_id JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id SET "
                            + changement
                            + " WHERE r.auteur = 'STRUCTURE' AND s.nom LIKE '%Tilleuls%' AND s.siao_id = (SELECT o.id FROM siao o WHERE o.departement = '93')");
        }
    }

    /** Prépare le premier conseillé d'une place vacante. @return adresse de la proposition */
    private static String preparer(Page page) {
        page.navigate(Navigateur.RACINE + "/vacances");
        List<?> places = (List<?>) page.evaluate(
                "[...document.querySelectorAll('main a[href*=\"/vacance/\"]')].map(a => a.getAttribute('href'))");
        for (Object place : places) {
            page.navigate(Navigateur.RACINE + place);
            Locator preparer = page.locator("input[id$=preparer]");
            if (preparer.count() > 0 && !page.locator("h1").textContent().equals("Chambre 6")) {
                preparer.first().click();
                page.waitForURL("**/proposition/*");
                return page.url().substring(Navigateur.RACINE.length());
            }
        }
        throw new AssertionError("aucune place à préparer");
    }

    private static void annuler(Page page, String proposition) {
        page.navigate(Navigateur.RACINE + proposition);
        page.locator("summary", new Page.LocatorOptions().setHasText("Annuler")).click();
        page.locator("select[id$=motifAnnulation]").selectOption("ERREUR");
        page.locator("input[id$=annuler]").click();
        assertThat(page.locator("main .badge").first()).hasText("annulée");
    }

    private static void verifier(Page page, String adresse, String nom, List<String> fautes) {
        Response reponse = page.navigate(Navigateur.RACINE + adresse);
        assertEquals(200, reponse.status(), nom);
        navigateur.photographier(page, nom);
        if (page.content().contains("???")) {
            fautes.add(nom + " : un texte y manque");
        }
        for (Rule faute :
                new AxeBuilder(page).withTags(List.of("RGAAv4")).analyze().getViolations()) {
            fautes.add(nom + " : " + faute.getId() + " × " + faute.getNodes().size() + " — "
                    + faute.getNodes().get(0).getHtml());
        }
        for (int largeur : LARGEURS) {
            page.setViewportSize(largeur, Navigateur.HAUTEUR);
            if (largeur == 380) {
                navigateur.photographier(page, nom + "-etroit");
            }
            Debordement.de(page).ifPresent(quoi -> fautes.add(nom + " à " + largeur + " px : " + quoi));
        }
        page.setViewportSize(1280, Navigateur.HAUTEUR);
    }
}
