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

    /**
     * Le temps se déduit des touches, selon le modèle de la frappe (Card, Moran et Newell, 1980) : 0,28 s par touche pour qui
     * tape sans métier, 1,35 s pour se préparer à chaque champ. La machine de l'épreuve n'y est pour rien.
     */
    @Test
    @DisplayName("suffit à créer un ménage de cinq personnes, en moins de deux minutes")
    void menageDeCinq() {
        Page page = navigateur.connecte("intervenante.93", 1280);
        page.navigate(Navigateur.RACINE + "/nouveau-menage");
        Clavier clavier = new Clavier(page);
        assertThat(page.locator("input[id$=':0:nom']")).isFocused();
        clavier.taper("Zoungrana").jusqua("input[id$=prenom]");
        // chaque date se lit jour d'abord ou mois d'abord : le navigateur suit la langue du poste
        int champs = 1 + identite(clavier, "Wendyam", "f", "06081989");
        for (String[] autre : new String[][] {
            {"c", "Sawadogo", "Rasmane", "h", "02031985"}, {"e", "Zoungrana", "Tegawende", "f", "11032012"}
        }) {
            clavier.presser("Enter");
            assertThat(page.locator("select[id$=lien]").last()).isFocused();
            clavier.taper(autre[0]).jusqua("input[id$=nom]").taper(autre[1]).jusqua("input[id$=prenom]");
            champs += 2 + identite(clavier, autre[2], autre[3], autre[4]);
        }
        // après un enfant, l'autre en est un aussi, du même nom : on tape tout de suite son prénom
        for (String[] enfant : new String[][] {{"Nongma", "h", "07092016"}, {"Pingdwinde", "h", "01052021"}}) {
            clavier.presser("Enter");
            assertThat(page.locator("input[id$=prenom]").last()).isFocused();
            champs += identite(clavier, enfant[0], enfant[1], enfant[2]);
        }
        clavier.jusqua("select[id='menage:moyen']").taper("d");
        clavier.jusqua("input[id='menage:creer']");
        navigateur.photographier(page, "clavier-menage-de-cinq");
        clavier.presser("Enter");
        champs += 2;
        assertThat(page.locator(".messages")).containsText("enregistré");
        assertThat(page.locator("main")).containsText("Pingdwinde");
        double secondes = 0.28 * clavier.frappes() + 1.35 * champs;
        System.out.printf("Un ménage de cinq : %d touches, %d champs, %.0f s.%n", clavier.frappes(), champs, secondes);
        assertTrue(secondes < 120, () -> clavier.frappes() + " touches, " + secondes + " s");
    }

    /** Le foyer est sur le prénom. @return les champs remplis */
    private static int identite(Clavier clavier, String prenom, String sexe, String naissance) {
        clavier.taper(prenom);
        clavier.jusqua("select[id$=sexe]").taper(sexe);
        clavier.jusqua("input[id$=naissance]").taper(naissance);
        return 3;
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
