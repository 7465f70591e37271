package fr.siao.mesure;

import java.util.ArrayList;
import java.util.List;

/**
 * 7. La page d'un dossier contre une page nue qui lit les mêmes lignes : les ordres de la vraie, repris du journal de la
 * base, reposés sans objets ni mise en forme ; et combien il y en a selon la taille du ménage.
 */
final class MesureDossier {
    private static final String OPERATEUR = "operateur.93";
    private static final int DOSSIERS = 60;
    private static final int CHAUFFES = 40;
    private static final String PAGE = "</html>";
    private static final String[][] TAILLES = {
        {"1 personne", "= 1"}, {"5 personnes", "= 5"}, {"8 personnes et plus", ">= 8"}
    };

    private static final String AU_HASARD = """
            SELECT m.cle FROM menage m JOIN file_attente f ON f.menage_id = m.id JOIN siao s ON s.id = f.siao_id
            WHERE s.departement = '93' AND m.siao_id = s.id AND m.protege = 0 AND m.clos_le IS NULL
              AND (SELECT COUNT(*) FROM appartenance a WHERE a.menage_id = m.id AND a.fin IS NULL) %s
            ORDER BY CRC32(m.id) LIMIT %d
            """;

    private final Reglages reglages;
    private final BaseDeMesure base;
    private final Visiteur operateur;
    private final Visiteur nu;

    MesureDossier(Reglages reglages, BaseDeMesure base, String adresse) {
        this.reglages = reglages;
        this.base = base;
        this.operateur = new Visiteur(adresse);
        this.nu = new Visiteur(adresse);
    }

    void faire(Tableau tableau) throws Exception {
        operateur.connecte(OPERATEUR);
        List<String> cles = base.textes(AU_HASARD.formatted("> 0", DOSSIERS));
        for (int i = 0; i < CHAUFFES; i++) {
            page(cles.get(i % cles.size()));
        }
        try (JournalDesOrdres journal = base.journalDesOrdres()) {
            compter(tableau, journal);
            for (String cle : cles) {
                nu.confier("/dossier?cle=" + cle, String.join("\u0000", journal.de(() -> page(cle))));
            }
        }
        Alternance tours = new Duel(reglages, cles.size()).faire(n -> page(cles.get(n)), n -> nue(cles.get(n)));
        tableau.ligne(
                "7. page d'un dossier : p50, contre une page nue",
                "%.1f ms",
                tours.duel("duel", "page.p50", "nue.p50"),
                Objectif.auPlus(2, "2"));
        tableau.ligne(
                "7. page d'un dossier : p95, contre une page nue",
                "%.1f ms",
                tours.duel("duel", "page.p95", "nue.p95"),
                Objectif.auPlus(2, "2"));
    }

    /** Combien de lectures pose la page, selon la taille du ménage. */
    private void compter(Tableau tableau, JournalDesOrdres journal) throws Exception {
        List<String> dits = new ArrayList<>();
        for (String[] taille : TAILLES) {
            List<Long> nombres = new ArrayList<>();
            for (String cle : base.textes(AU_HASARD.formatted(taille[1], 5))) {
                nombres.add(journal.de(() -> page(cle)).stream()
                        .filter(ordre -> ordre.regionMatches(true, 0, "SELECT", 0, 6))
                        .count());
            }
            dits.add(taille[0] + " : " + nombres);
        }
        tableau.constat(
                "Lectures posées par la page d'un dossier, cinq ménages par taille : %s.", String.join(" ; ", dits));
    }

    private double page(String cle) throws Exception {
        Chrono chrono = new Chrono();
        Duel.exiger(operateur.lire("/menage/" + cle), PAGE);
        return chrono.millisFines();
    }

    private double nue(String cle) throws Exception {
        Chrono chrono = new Chrono();
        Duel.exiger(nu.lire("/mesures/dossier?cle=" + cle), "</table>");
        return chrono.millisFines();
    }
}
