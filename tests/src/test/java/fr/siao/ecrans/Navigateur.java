package fr.siao.ecrans;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Un vrai navigateur : le Chromium de la machine, sinon celui que Playwright apporte. Il s'ouvre à la première page et se
 * ferme après le dernier essai de la classe qui l'enregistre.
 */
final class Navigateur implements AfterAllCallback {
    static final int HAUTEUR = 900;
    static final String RACINE = "http://127.0.0.1:" + System.getProperty("test.port.http");
    private static final Path IMAGES = Path.of(System.getProperty("test.donnees"), "ecrans");

    private final List<String> plaintes = new ArrayList<>();
    private Playwright playwright;
    private Browser navigateur;

    /** Une page neuve, dans sa session, où la personne est connectée. */
    Page connecte(String qui, int largeur) {
        Page page = page(largeur);
        page.navigate(RACINE + "/connexion");
        page.locator("input[type=email]").fill(qui + "@demo.example");
        page.locator("input[type=password]").fill(Visiteur.MOT_DE_PASSE);
        page.locator("input[type=submit]").first().click();
        page.waitForURL("**/aujourdhui**");
        return page;
    }

    /** Une page neuve, dans sa session, où personne n'est connecté. */
    Page page(int largeur) {
        BrowserContext contexte = ouvert().newContext(new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(largeur, HAUTEUR));
        Page page = contexte.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                plaintes.add(page.url() + " : " + m.text());
            }
        });
        page.onPageError(e -> plaintes.add(page.url() + " : " + e));
        return page;
    }

    private Browser ouvert() {
        if (navigateur == null) {
            Optional<Path> trouve = chromium();
            playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(trouve.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                    .setArgs(List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"));
            trouve.ifPresent(options::setExecutablePath);
            navigateur = playwright.chromium().launch(options);
        }
        return navigateur;
    }

    /** Ce que la console du navigateur a dit d'anormal : violation de la politique de contenu, erreur de script. */
    List<String> plaintes() {
        return plaintes;
    }

    void photographier(Page page, String nom) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(IMAGES.resolve(nom + ".png"))
                .setFullPage(true));
    }

    private static Optional<Path> chromium() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(chemin -> chemin != null && Files.isExecutable(Path.of(chemin)))
                .map(Path::of)
                .findFirst();
    }

    @Override
    public void afterAll(ExtensionContext contexte) {
        if (playwright != null) {
            playwright.close();
        }
    }
}
