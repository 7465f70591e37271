package fr.siao.ecrans;

import com.microsoft.playwright.Page;

/** Quelqu'un qui n'a que son clavier : il avance jusqu'à ce qu'il cherche, puis presse ou tape. */
final class Clavier {
    private static final int TABULATIONS_MAX = 400;
    private static final String FOYER_SUR = "([quoi, texte]) => document.activeElement.matches(quoi)"
            + " && (document.activeElement.innerText || document.activeElement.value || '').includes(texte)";

    private final Page page;
    private int frappes;

    Clavier(Page page) {
        this.page = page;
    }

    /** Avance jusqu'à un élément qui répond à ce sélecteur. */
    Clavier jusqua(String quoi) {
        return jusqua(quoi, "");
    }

    /** @param texte morceau de ce que l'élément dit */
    Clavier jusqua(String quoi, String texte) {
        return chercher("Tab", quoi, texte);
    }

    Clavier enArriere(String quoi) {
        return chercher("Shift+Tab", quoi, "");
    }

    Clavier presser(String touche) {
        frappes++;
        page.keyboard().press(touche);
        return this;
    }

    Clavier taper(String texte) {
        frappes += texte.length();
        page.keyboard().type(texte);
        return this;
    }

    /** Touches enfoncées depuis le début. */
    int frappes() {
        return frappes;
    }

    private Clavier chercher(String touche, String quoi, String texte) {
        for (int i = 0; i < TABULATIONS_MAX; i++) {
            presser(touche);
            if ((boolean) page.evaluate(FOYER_SUR, new Object[] {quoi, texte})) {
                return this;
            }
        }
        throw new AssertionError("jamais atteint au clavier : " + quoi + " « " + texte + " » sur " + page.url());
    }
}
