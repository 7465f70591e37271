package fr.siao.mesure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Le tableau des résultats. Un objectif manqué s'y lit comme un objectif tenu. */
final class Tableau {
    private static final String TETE = """
            | mesure | application | référence | rapport | étendue | objectif | |
            | --- | ---: | ---: | ---: | ---: | ---: | --- |
            """;

    private final List<String> contexte = new ArrayList<>();
    private final List<String> lignes = new ArrayList<>();
    private final List<String> constats = new ArrayList<>();

    void contexte(String phrase, Object... valeurs) {
        contexte.add(phrase.formatted(valeurs));
        Journal.dire(phrase.formatted(valeurs));
    }

    void constat(String phrase, Object... valeurs) {
        constats.add(phrase.formatted(valeurs));
        Journal.dire(phrase.formatted(valeurs));
    }

    /** @param forme de la grandeur elle-même, par exemple « %.1f ms » ; le rapport, lui, n'a pas d'unité */
    void ligne(String mesure, String forme, Serie serie, Objectif objectif) {
        double[] rapports = serie.rapports();
        ecrire(
                mesure,
                nombre(forme, Serie.mediane(serie.application())),
                nombre(forme, Serie.mediane(serie.reference())),
                nombre("%.2f", serie.rapport()),
                nombre("%.2f", rapports[0]) + " – " + nombre("%.2f", rapports[rapports.length - 1]),
                objectif,
                serie.rapport());
    }

    /** Une grandeur dont l'objectif porte sur elle-même, sa référence n'étant là que pour la situer. */
    void grandeur(String mesure, String forme, double valeur, Double reference, Objectif objectif) {
        ecrire(
                mesure,
                nombre(forme, valeur),
                reference == null ? "" : nombre(forme, reference),
                reference == null ? "" : nombre("%.2f", valeur / reference),
                "",
                objectif,
                valeur);
    }

    void manque(String mesure, String raison) {
        lignes.add("| " + mesure + " | | | | | | non mesuré : " + raison + " |");
        Journal.dire(mesure + " : non mesuré : " + raison);
    }

    private void ecrire(
            String mesure,
            String application,
            String reference,
            String rapport,
            String etendue,
            Objectif objectif,
            double jugee) {
        lignes.add("| "
                + String.join(
                        " | ",
                        mesure,
                        application,
                        reference,
                        rapport,
                        etendue,
                        objectif.texte(),
                        objectif.verdict(jugee))
                + " |");
        Journal.dire(lignes.get(lignes.size() - 1));
    }

    String enMarkdown() {
        List<String> rangees =
                lignes.stream().sorted(Comparator.comparing(Tableau::numero)).toList();
        return "- " + String.join("\n- ", contexte) + "\n\n" + TETE + String.join("\n", rangees) + "\n\n- "
                + String.join("\n- ", constats) + "\n";
    }

    void garder(Path fichier) throws IOException {
        Files.writeString(fichier, enMarkdown());
    }

    /** Chaque mesure commence par son numéro : l'ordre du tableau n'est pas celui où elles se font. */
    private static char numero(String ligne) {
        return ligne.charAt(2);
    }

    private static String nombre(String forme, double valeur) {
        return String.format(Locale.FRANCE, forme, valeur);
    }
}
