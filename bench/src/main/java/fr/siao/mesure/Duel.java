package fr.siao.mesure;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Une page et la même, nue, demandées l'une après l'autre, cas par cas : un voisin bruyant les gêne toutes deux. */
final class Duel {
    private static final int ECHAUFFEMENT_SECONDES = 12;

    /** Un cas ; rend le temps qu'il a pris. */
    interface Geste {
        double millis(int cas) throws Exception;
    }

    private final Reglages reglages;
    private final int cas;

    Duel(Reglages reglages, int cas) {
        this.reglages = reglages;
        this.cas = cas;
    }

    /** @return sous « duel », les centiles « page.p50 », « page.p95 », « nue.p50 », « nue.p95 » */
    Alternance faire(Geste page, Geste nue) throws Exception {
        passer(ECHAUFFEMENT_SECONDES, page, nue);
        return new Alternance()
                .avec("duel", () -> passer(2 * reglages.secondes(), page, nue))
                .faire(reglages.tours());
    }

    static void exiger(HttpResponse<String> reponse, String contenu) {
        if (reponse.statusCode() != 200 || !reponse.body().contains(contenu)) {
            throw new IllegalStateException(reponse.uri() + " : " + reponse.statusCode() + ", sans " + contenu);
        }
    }

    private Properties passer(int secondes, Geste page, Geste nue) throws Exception {
        List<Double> avecPage = new ArrayList<>();
        List<Double> sans = new ArrayList<>();
        Chrono chrono = new Chrono();
        while (sans.size() < 2 * cas || chrono.millis() < secondes * 1000L) {
            int numero = sans.size() % cas;
            avecPage.add(page.millis(numero));
            sans.add(nue.millis(numero));
        }
        Properties passage = new Properties();
        centiles(passage, "page", avecPage);
        centiles(passage, "nue", sans);
        return passage;
    }

    private static void centiles(Properties passage, String nom, List<Double> temps) {
        temps.sort(Double::compare);
        passage.setProperty(nom + ".p50", String.valueOf(temps.get(temps.size() / 2)));
        passage.setProperty(nom + ".p95", String.valueOf(temps.get((int) Math.ceil(temps.size() * 0.95) - 1)));
    }
}
