package fr.siao.mesure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 3. La page de la file, filtrée puis triée, contre une page nue qui pose les mêmes ordres ; et ce que pèse sa vue. */
final class MesureFile {
    private static final String OPERATEUR = "operateur.93";
    private static final int VUES = 5;

    /** Le nom que la page donne aux colonnes qui se trient ; la référence trie par le même ordre. */
    private static final Map<String, String> TRIS = Map.of("Attend depuis", "ANCIENNETE", "Personnes", "PERSONNES");

    private static final List<String> FILTRES = List.of(
            "",
            "?etat=EN_ATTENTE",
            "?priorite=2",
            "?composition=FEMME_AVEC_ENFANTS",
            "?type=CHRS_INSERTION",
            "?personnes=4",
            "?hotel=oui",
            "?evaluation=6",
            "?expire=30",
            "?etat=EN_ATTENTE&type=RESIDENCE_SOCIALE&personnes=1");

    private static final Pattern COLONNE =
            Pattern.compile("<th id=\"([^\"]+)\"[^>]*class=\"[^\"]*ui-sortable-column[^>]*aria-label=\"([^\"]*)\"");

    /** Ce que la page donne à ses scripts pour qu'ils s'exécutent, et que PrimeFaces leur redemande. */
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']*)'");

    /** Une adresse ; rend le temps qu'elle a pris. */
    private interface Demande {
        double millis(String filtre) throws Exception;
    }

    private final Reglages reglages;
    private final String adresse;
    private final Visiteur operateur;
    private final Visiteur nu;

    MesureFile(Reglages reglages, String adresse) {
        this.reglages = reglages;
        this.adresse = adresse;
        this.operateur = new Visiteur(adresse);
        this.nu = new Visiteur(adresse);
    }

    void faire(Tableau tableau) throws Exception {
        operateur.connecte(OPERATEUR);
        if (operateur.lire("/demandes").statusCode() != 200) {
            tableau.manque("3. page de la file", "l'écran /demandes ne répond pas");
            return;
        }
        Alternance tours = duel(this::page, this::nue);
        tableau.ligne(
                "3. file filtrée : p50, contre une page nue",
                "%.0f ms",
                tours.duel("duel", "page.p50", "nue.p50"),
                Objectif.AUCUN);
        tableau.ligne(
                "3. file filtrée : p95, contre une page nue",
                "%.0f ms",
                tours.duel("duel", "page.p95", "nue.p95"),
                Objectif.auPlus(2, "2"));
        trier(tableau);
        peser(tableau);
    }

    private void trier(Tableau tableau) throws Exception {
        Matcher colonne = COLONNE.matcher(operateur.lire("/demandes").body());
        while (colonne.find()) {
            String tri = TRIS.get(colonne.group(2));
            if (tri != null) {
                String cle = colonne.group(1);
                Alternance tours = duel(filtre -> triee(filtre, cle), filtre -> nueTriee(filtre, tri));
                tableau.ligne(
                        "3. file triée (" + colonne.group(2).toLowerCase(Locale.FRANCE)
                                + ") : p95, contre une page nue",
                        "%.0f ms",
                        tours.duel("duel", "page.p95", "nue.p95"),
                        Objectif.auPlus(2, "2"));
                return;
            }
        }
        tableau.manque("3. file triée", "la page n'a pas de colonne à trier");
    }

    private double page(String filtre) throws Exception {
        Chrono chrono = new Chrono();
        Duel.exiger(operateur.lire("/demandes" + filtre), "</table>");
        return chrono.millisFines();
    }

    private double nue(String filtre) throws Exception {
        Chrono chrono = new Chrono();
        Duel.exiger(nu.lire("/mesures/file" + filtre), "</table>");
        return chrono.millisFines();
    }

    private double nueTriee(String filtre, String tri) throws Exception {
        return nue((filtre.isEmpty() ? "?" : filtre + "&") + "tri=" + tri);
    }

    /** Ouvre la page, puis clique sur l'en-tête d'une colonne : seul le clic est mesuré. */
    private double triee(String filtre, String colonne) throws Exception {
        String page = operateur.lire("/demandes" + filtre).body();
        Map<String, String> champs = Visiteur.caches(page);
        String table = colonne.substring(0, colonne.lastIndexOf(':'));
        Matcher nonce = NONCE.matcher(page);
        champs.put("primefaces.nonce", nonce.find() ? nonce.group(1) : "");
        champs.putAll(Map.of(
                "jakarta.faces.partial.ajax",
                "true",
                "jakarta.faces.source",
                table,
                "jakarta.faces.partial.execute",
                table,
                "jakarta.faces.partial.render",
                table,
                "jakarta.faces.behavior.event",
                "sort",
                "jakarta.faces.partial.event",
                "sort"));
        champs.putAll(Map.of(
                table + "_sorting", "true",
                table + "_skipChildren", "true",
                table + "_encodeFeature", "true",
                table + "_sortKey", colonne,
                table + "_sortDir", "1"));
        Chrono chrono = new Chrono();
        Duel.exiger(operateur.envoyer("/demandes" + filtre, Visiteur.champs(champs)), "<update id=\"" + table + "\">");
        return chrono.millisFines();
    }

    private Alternance duel(Demande page, Demande nue) throws Exception {
        return new Duel(reglages, FILTRES.size())
                .faire(n -> page.millis(FILTRES.get(n)), n -> nue.millis(FILTRES.get(n)));
    }

    private void peser(Tableau tableau) throws Exception {
        Visiteur visiteur = new Visiteur(adresse).connecte(OPERATEUR);
        String page = visiteur.lire("/demandes").body();
        int champ = Visiteur.caches(page)
                .getOrDefault("jakarta.faces.ViewState", "")
                .length();
        Properties une = poids(visiteur);
        for (int i = 0; i < VUES; i++) {
            visiteur.lire("/demandes");
        }
        double parVue = (octets(poids(visiteur)) - octets(une)) / (double) VUES / 1024;
        tableau.grandeur(
                "3. vue de la file, en session, par page ouverte",
                "%.1f Ko",
                parVue,
                null,
                Objectif.auPlus(30, "30 Ko"));
        tableau.constat(
                "Vue de la file : champ caché de %d caractères, page de %d Ko, session de %d Ko après une page.",
                champ, page.length() / 1024, octets(une) / 1024);
        if (!une.getProperty("refusees").isEmpty()) {
            tableau.constat(
                    "Session qui ne pourrait pas passer d'un serveur à l'autre : %s.", une.getProperty("refusees"));
        }
    }

    private Properties poids(Visiteur visiteur) throws Exception {
        return nu.mesurer("/session?id=" + visiteur.session());
    }

    private static long octets(Properties poids) {
        return Long.parseLong(poids.getProperty("octets"));
    }
}
