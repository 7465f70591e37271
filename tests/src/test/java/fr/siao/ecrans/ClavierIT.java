package fr.siao.ecrans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import fr.siao.banc.Application;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
@DisplayName("Le clavier seul")
class ClavierIT {
    @RegisterExtension
    static final Navigateur navigateur = new Navigateur();

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @Test
    @DisplayName("suffit au responsable, de la connexion au départ d'un ménage qui rend sa place vacante")
    void responsable() {
        Page page = navigateur.page(1280);
        Clavier clavier = entrer(page, "responsable.93");

        clavier.jusqua(".tuile--occupee a").presser("Enter");
        page.waitForURL("**/place/*");
        clavier.jusqua("select[id$=motifSortie]").presser("ArrowDown");
        clavier.jusqua("input[id$=vacante]").presser("Space");
        assertThat(page.locator("input[id$=vacante]")).not().isChecked();
        clavier.presser("Space").jusqua("input[type=submit]", "sortie").presser("Enter");
        assertThat(page.locator(".entete .badge")).hasText("vacante depuis aujourd’hui");
        navigateur.photographier(page, "clavier-place-vacante");
    }

    @Test
    @DisplayName("suffit à l'opérateur, de la connexion à la proposition faite au premier ménage conseillé")
    void operateur() {
        Page page = navigateur.page(1280);
        Clavier clavier = entrer(page, "operateur.95");
        String vacance = avecUnMenage(page.context().newPage());

        clavier.jusqua("a", "Aller au contenu").presser("Enter");
        clavier.enArriere("nav a[href$='/vacances']").presser("Enter");
        page.waitForURL("**/vacances");
        clavier.jusqua("main td a[href='" + vacance + "']").presser("Enter");
        page.waitForURL("**" + vacance);
        clavier.jusqua("input[id$=proposer]").presser("Space");
        assertThat(page.locator(".messages")).containsText("proposée au ménage");
        navigateur.photographier(page, "clavier-proposition");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"operateur.93", "responsable.93", "intervenante.93"})
    @DisplayName("passe partout sur chaque écran, sans piège, et l'on voit toujours où il en est")
    void foyer(String qui) {
        Page page = navigateur.connecte(qui, 1280);
        List<String> fautes = new ArrayList<>();
        for (String adresse : Atteignables.de(page).values()) {
            page.navigate(Navigateur.RACINE + adresse);
            Foyer.fautes(page).forEach(faute -> fautes.add(adresse + " : " + faute));
        }
        assertTrue(fautes.isEmpty(), () -> String.join("\n", fautes));
    }

    /** L'adresse de la première place à pourvoir à qui un ménage convient. */
    private static String avecUnMenage(Page page) {
        page.navigate(Navigateur.RACINE + "/vacances");
        List<String> vacances = page.locator("main td a.bouton").all().stream()
                .map(lien -> lien.getAttribute("href"))
                .toList();
        for (String vacance : vacances) {
            page.navigate(Navigateur.RACINE + vacance);
            if (page.locator("input[id$=proposer]").count() > 0) {
                page.close();
                return vacance;
            }
        }
        throw new AssertionError("aucune place à proposer");
    }

    /** Entre par la page de connexion, en tapant. */
    private static Clavier entrer(Page page, String qui) {
        page.navigate(Navigateur.RACINE + "/connexion");
        Clavier clavier = new Clavier(page);
        clavier.jusqua("input[type=email]").taper(qui + "@demo.example");
        clavier.jusqua("input[type=password]").taper(Visiteur.MOT_DE_PASSE);
        clavier.presser("Enter");
        page.waitForURL("**/aujourdhui**");
        return clavier;
    }
}
