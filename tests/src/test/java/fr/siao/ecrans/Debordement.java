package fr.siao.ecrans;

import com.microsoft.playwright.Page;
import java.util.Optional;

/** Ce qui sort d'une page par le côté, à la largeur où elle est. */
final class Debordement {
    private static final String CHERCHER = """
            () => {
              const nommer = (e) => e.tagName.toLowerCase() + '.' + e.className + ' « ' + e.textContent.trim().slice(0, 40) + ' »';
              const glisse = (e) => e.scrollWidth > e.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(e).overflowX);
              const largeur = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth > largeur) {
                const fautif = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > largeur + 1).pop();
                return 'la page déborde' + (fautif ? ', ' + nommer(fautif) : '');
              }
              const cadre = [...document.querySelectorAll('body *')].find(glisse);
              return cadre ? 'défile de côté, ' + nommer(cadre) : null;
            }
            """;

    private Debordement() {}

    static Optional<String> de(Page page) {
        return Optional.ofNullable((String) page.evaluate(CHERCHER));
    }
}
