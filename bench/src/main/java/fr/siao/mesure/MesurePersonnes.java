package fr.siao.mesure;

import java.util.Locale;
import java.util.Properties;

/** 6. Retrouver une personne pendant que l'on tape, et reconnaître un double, contre le SQL écrit à la main. */
final class MesurePersonnes {
    private static final int ECHAUFFEMENT_SECONDES = 20;

    private final Reglages reglages;
    private final Visiteur mesures;

    MesurePersonnes(Reglages reglages, Visiteur mesures) {
        this.reglages = reglages;
        this.mesures = mesures;
    }

    void faire(Tableau tableau) throws Exception {
        Properties preparation = mesures.mesurer("/personnes?voie=preparer");
        tableau.contexte(
                "Personnes : %s, et %s clés ; %s textes tapés, %s personnes trouvées en tout, %s réponses pleines (vingt personnes).",
                nombre(preparation, "personnes"),
                nombre(preparation, "cles"),
                preparation.getProperty("tapes"),
                preparation.getProperty("trouvees"),
                preparation.getProperty("pleines"));
        if (!preparation.getProperty("differents").equals("0")) {
            tableau.constat(
                    "**Faux** : %s textes où l'acte et le SQL ne trouvent pas les mêmes personnes (%s).",
                    preparation.getProperty("differents"), preparation.getProperty("difference"));
        }
        chercher(tableau);
        reconnaitre(tableau);
    }

    private void chercher(Tableau tableau) throws Exception {
        Alternance tours = tours("recherche");
        Serie p95 = tours.duel("duel", "acte.p95", "sql.p95");
        tableau.ligne(
                "6. recherche d'une personne : p50, contre le meilleur SQL",
                "%.1f ms",
                tours.duel("duel", "acte.p50", "sql.p50"),
                Objectif.AUCUN);
        tableau.ligne(
                "6. recherche d'une personne : p95, contre le meilleur SQL",
                "%.1f ms",
                p95,
                Objectif.auPlus(1.5, "1,5"));
        tableau.grandeur(
                "6. … et en millisecondes",
                "%.1f ms",
                Serie.mediane(p95.application()),
                null,
                Objectif.auPlus(100, "100 ms"));
    }

    private void reconnaitre(Tableau tableau) throws Exception {
        Serie p95 = tours("ressemblances").duel("duel", "acte.p95", "sql.p95");
        tableau.grandeur(
                "6. doubles d'une personne : p95, la référence ne lisant que les candidats",
                "%.1f ms",
                Serie.mediane(p95.application()),
                Serie.mediane(p95.reference()),
                Objectif.auPlus(150, "150 ms"));
    }

    private static String nombre(Properties preparation, String nom) {
        return String.format(Locale.FRANCE, "%,d", Long.parseLong(preparation.getProperty(nom)));
    }

    private Alternance tours(String voie) throws Exception {
        mesures.latences("/personnes?voie=" + voie + "&secondes=" + ECHAUFFEMENT_SECONDES);
        return new Alternance()
                .avec(
                        "duel",
                        () -> mesures.latences("/personnes?voie=" + voie + "&secondes=" + 2 * reglages.secondes()))
                .faire(reglages.tours());
    }
}
