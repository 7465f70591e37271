package fr.siao.mesure;

import java.util.Properties;

/** 2. Les ménages qui conviennent à une place, avec leurs raisons : contre le meilleur SQL, et contre une base dix fois moindre. */
final class MesureCandidats {
    private static final int ECHAUFFEMENT_SECONDES = 20;

    private final Reglages reglages;
    private final Visiteur grand;
    private final Visiteur petit;

    MesureCandidats(Reglages reglages, Visiteur grand, Visiteur petit) {
        this.reglages = reglages;
        this.grand = grand;
        this.petit = petit;
    }

    void faire(Tableau tableau) throws Exception {
        preparer(tableau, "grande base", grand);
        preparer(tableau, "petite base", petit);
        Alternance tours = new Alternance()
                .avec("grand", () -> passer(grand, "duel", 2 * reglages.secondes()))
                .avec("petit", () -> passer(petit, "acte", reglages.secondes()))
                .faire(reglages.tours());
        tableau.ligne(
                "2. candidats d'une place : p50, contre le meilleur SQL",
                "%.1f ms",
                tours.duel("grand", "acte.p50", "sql.p50"),
                Objectif.auPlus(1.5, "1,5"));
        tableau.ligne(
                "2. candidats d'une place : p95, contre le meilleur SQL",
                "%.1f ms",
                tours.duel("grand", "acte.p95", "sql.p95"),
                Objectif.auPlus(1.5, "1,5"));
        tableau.ligne(
                "2. … p95, contre ce SQL sans la trace qu'il écrit",
                "%.1f ms",
                tours.duel("grand", "acte.p95", "lecture.p95"),
                Objectif.AUCUN);
        tableau.ligne(
                "2. candidats : p50, contre la petite base",
                "%.1f ms",
                tours.serie("acte.p50", "grand", "petit"),
                Objectif.auPlus(1.3, "1,3"));
        tableau.ligne(
                "2. candidats : p95, contre la petite base",
                "%.1f ms",
                tours.serie("acte.p95", "grand", "petit"),
                Objectif.auPlus(1.3, "1,3"));
    }

    private static void preparer(Tableau tableau, String nom, Visiteur serveur) throws Exception {
        Properties preparation = serveur.mesurer("/candidats?voie=preparer");
        long places = Long.parseLong(preparation.getProperty("places"));
        tableau.contexte(
                "Candidats, %s : %d places à pourvoir du SIAO 93, %.0f candidats par place comptés jusqu'à 201.",
                nom, places, Double.parseDouble(preparation.getProperty("candidats")) / places);
        if (!preparation.getProperty("differents").equals("0")) {
            tableau.constat(
                    "**Faux** : %s places où l'acte et le SQL ne rendent pas la même chose (%s).",
                    preparation.getProperty("differents"), preparation.getProperty("difference"));
        }
        passer(serveur, "duel", ECHAUFFEMENT_SECONDES);
    }

    private static Properties passer(Visiteur serveur, String voie, int secondes) throws Exception {
        return serveur.latences("/candidats?voie=" + voie + "&secondes=" + secondes);
    }
}
