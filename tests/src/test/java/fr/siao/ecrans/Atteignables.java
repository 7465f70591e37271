package fr.siao.ecrans;

import com.microsoft.playwright.Page;
import fr.siao.socle.Ecran;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Les écrans qu'une personne atteint en suivant les liens, depuis son accueil et le menu. */
final class Atteignables {
    private static final int ADRESSES_MAX = 40;
    private static final String LIENS =
            "[...document.querySelectorAll('main a[href], nav a[href]')].map(a => a.getAttribute('href')).filter(h => h.startsWith('/'))";

    private Atteignables() {}

    /** Un exemple d'adresse par écran, dans l'ordre où on les trouve. */
    static Map<Ecran, String> de(Page page) {
        Map<Ecran, String> trouves = new LinkedHashMap<>();
        List<String> aVisiter = new ArrayList<>(List.of("/aujourdhui"));
        for (int i = 0; i < aVisiter.size() && i < ADRESSES_MAX; i++) {
            String chemin = aVisiter.get(i);
            page.navigate(Navigateur.RACINE + chemin);
            Ecran.de(chemin).ifPresent(e -> trouves.putIfAbsent(e, chemin));
            for (Object lien : (List<?>) page.evaluate(LIENS)) {
                String suite = lien.toString().split("[?#]")[0];
                boolean nouveau = Ecran.de(suite)
                        .filter(e -> !trouves.containsKey(e)
                                && aVisiter.stream().noneMatch(v -> Ecran.de(v).equals(Ecran.de(suite))))
                        .isPresent();
                if (nouveau) {
                    aVisiter.add(suite);
                }
            }
        }
        return trouves;
    }
}
