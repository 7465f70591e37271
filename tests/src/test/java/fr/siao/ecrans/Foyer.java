package fr.siao.ecrans;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Ce que la touche Tab parcourt dans une page, replis ouverts : le foyer se voit, avance, et passe partout. */
final class Foyer {
    private static final int TABULATIONS_MAX = 1_000;
    private static final String SUIVRE = lire("foyer.js");

    private Foyer() {}

    /** Parcourt la page du début à la fin. @return ce qui ne va pas, en mots */
    @SuppressWarnings("unchecked")
    static List<String> fautes(Page page) {
        page.evaluate(SUIVRE);
        for (int i = 0; i < TABULATIONS_MAX; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("foyer.pas()")) {
                break;
            }
        }
        return (List<String>) page.evaluate("foyer.fautes()");
    }

    private static String lire(String nom) {
        try (InputStream flux = Objects.requireNonNull(Foyer.class.getResourceAsStream(nom))) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
