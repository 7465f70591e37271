package fr.siao.ecrans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.siao.banc.Application;
import fr.siao.offre.Luhn;
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
@DisplayName("L'offre, saisie au navigateur")
class SaisieOffreIT {
    private static final String SIREN = Luhn.completer("41234567");

    @RegisterExtension
    static final Navigateur navigateur = new Navigateur();

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @Test
    @Tag("OFF-1")
    @Tag("OFF-3")
    @Tag("OFF-4")
    @DisplayName("d'un territoire où rien n'est enregistré à une place que le SIAO voit à pourvoir")
    void deRienAUnePlace() throws Exception {
        navigateur.plaintes().clear();
        TerritoireVide vide = new TerritoireVide();
        Page siao = navigateur.connecte(vide.coordinateur(), 1280);
        assertThat(siao.locator("main")).containsText("aucune structure");
        lien(siao, "Enregistrer l’offre");
        navigateur.photographier(siao, "offre-vierge");
        lien(siao, "Nouveau gestionnaire");

        saisir(siao, "siren", SIREN.substring(0, 8) + (SIREN.endsWith("0") ? "1" : "0"));
        saisir(siao, "nomGestionnaire", "Association des Acacias");
        presser(siao, "Enregistrer le gestionnaire");
        assertThat(siao.locator(".messages")).containsText("clé de contrôle est fausse");
        assertThat(champ(siao, "nomGestionnaire")).hasValue("Association des Acacias");
        saisir(siao, "siren", SIREN);
        presser(siao, "Enregistrer le gestionnaire");
        assertThat(siao.locator("h1")).hasText("Association des Acacias");

        lien(siao, "Ajouter une structure");
        saisir(siao, "nom", "Foyer des Acacias");
        saisir(siao, "siret", Luhn.completer(SIREN + "0001"));
        saisir(siao, "adresse", "3 rue des Acacias");
        saisir(siao, "commune", "Montreuil");
        presser(siao, "Enregistrer la structure");
        assertThat(siao.locator(".messages")).containsText("n’est pas sur votre territoire");
        assertThat(champ(siao, "adresse")).hasValue("3 rue des Acacias");
        saisir(siao, "commune", "beauvais");
        presser(siao, "Enregistrer la structure");
        assertThat(siao.locator("h1")).hasText("Foyer des Acacias");

        lien(siao, "Ajouter un dispositif");
        saisir(siao, "nom", "CHU des Acacias");
        siao.locator("select[id$=':type']").selectOption("CHU");
        saisir(siao, "placesFinancees", "24");
        presser(siao, "Enregistrer le dispositif");
        assertThat(siao.locator(".messages")).containsText("au moins une composition");
        siao.getByLabel("Homme seul", new Page.GetByLabelOptions().setExact(true))
                .check();
        presser(siao, "Enregistrer le dispositif");
        assertThat(siao.locator("h1")).hasText("CHU des Acacias");

        Page gestionnaire = navigateur.connecte(vide.gestionnaire(SIREN), 1280);
        assertThat(gestionnaire.locator("main")).containsText("Ajoutez celles de vos dispositifs");
        lien(gestionnaire, "Voir mon offre");
        assertThat(gestionnaire.locator("table.offre")).containsText("CHU des Acacias");

        lien(siao, "Ajouter des places");
        saisir(siao, "libelle", "Chambre");
        saisir(siao, "du", "212");
        saisir(siao, "au", "201");
        siao.locator("select[id$=':categorie']").selectOption("40");
        saisir(siao, "capaciteMax", "2");
        presser(siao, "Enregistrer les places");
        assertThat(siao.locator(".messages")).containsText("à l’envers");
        assertThat(champ(siao, "du")).hasValue("212");
        saisir(siao, "du", "201");
        saisir(siao, "au", "212");
        presser(siao, "Enregistrer les places");
        assertThat(siao.locator(".messages")).containsText("12 places enregistrées");
        assertThat(siao.locator("tbody tr")).hasCount(12);
        navigateur.photographier(siao, "offre-dispositif-neuf");
        String dispositif = siao.url().replaceAll("^.*/", "");

        Page responsable = navigateur.connecte(vide.responsable(dispositif), 1280);
        assertThat(responsable.locator(".tuile")).hasCount(12);
        responsable
                .locator(".tuile a", new Page.LocatorOptions().setHasText(Pattern.compile("^Chambre 207$")))
                .click();
        presser(responsable, "Déclarer vacante");
        assertThat(responsable.locator(".messages")).containsText("déclarée vacante");

        siao.navigate(Navigateur.RACINE + "/vacances");
        Locator ligne = siao.locator("tr", new Page.LocatorOptions().setHasText("Chambre 207"))
                .filter(new Locator.FilterOptions().setHasText("Foyer des Acacias"));
        assertThat(ligne).hasCount(1);
        ligne.locator("a.bouton").click();
        assertThat(siao.locator("main")).containsText("à la disposition du SIAO");
        assertEquals(
                List.of(),
                navigateur.plaintes().stream()
                        .filter(p -> !p.contains("status of 422"))
                        .toList(),
                "un refus de saisie répond 422 ; le navigateur n'a rien d'autre à redire");
    }

    @Test
    @Tag("OFF-3")
    @DisplayName(
            "deux onglets sur la même place : le second garde sa saisie, apprend le changement, et peut l'enregistrer")
    void deuxOnglets() {
        Page premier = navigateur.connecte("gestionnaire.93", 1280);
        premier.navigate(Navigateur.RACINE + "/offre?q=Tilleuls");
        premier.locator(".offre a[href*='/dispositif/']").first().click();
        premier.locator("a[href*='/modifier-place/']").first().click();
        Page second = premier.context().newPage();
        second.navigate(premier.url());
        saisir(premier, "batiment", "Aile nord");
        presser(premier, "Enregistrer");
        assertThat(premier.locator(".messages")).containsText("place modifiée");
        saisir(second, "batiment", "Aile sud");
        presser(second, "Enregistrer");
        assertThat(second.locator(".messages")).containsText("vient de modifier");
        assertThat(champ(second, "batiment")).hasValue("Aile sud");
        navigateur.photographier(second, "offre-deux-onglets");
        presser(second, "Enregistrer");
        assertThat(second.locator(".messages")).containsText("place modifiée");
    }

    @Test
    @Tag("OFF-1")
    @DisplayName("un champ de dix mille signes, un montant illisible : dits à leur place, sans rien perdre")
    void demesure() {
        Page page = navigateur.connecte("coordinateur.93", 1280);
        page.navigate(Navigateur.RACINE + "/nouveau-gestionnaire");
        saisir(page, "siren", SIREN);
        page.evaluate("document.querySelector(\"[id$=':nomGestionnaire']\").removeAttribute('maxlength')");
        saisir(page, "nomGestionnaire", "x".repeat(10_000));
        presser(page, "Enregistrer le gestionnaire");
        assertThat(page.locator(".champ__message").nth(1)).containsText("160 signes au plus");
        assertEquals(10_000, champ(page, "nomGestionnaire").inputValue().length());
        assertThat(champ(page, "siren")).hasValue(SIREN);
    }

    private static Locator champ(Page page, String id) {
        return page.locator("[id$=':" + id + "']");
    }

    private static void saisir(Page page, String id, String valeur) {
        champ(page, id).fill(valeur);
    }

    private static void presser(Page page, String bouton) {
        page.locator("input[type=submit][value=\"" + bouton + "\"]").click();
    }

    private static void lien(Page page, String texte) {
        page.locator("main a", new Page.LocatorOptions().setHasText(texte))
                .first()
                .click();
    }
}
