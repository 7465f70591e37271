package fr.siao.mesure.jeu;

import fr.siao.demonstration.menage.EtatCivil;
import fr.siao.demonstration.menage.EtatCivil.Repertoire;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.menage.Sexe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Les noms et prénoms d'une origine, chacun avec ses façons de l'écrire. */
record Origine(List<Graphie> noms, List<Graphie> femmes, List<Graphie> hommes, boolean feminins) {
    /** Assez pour tirer chaque répertoire au moins une fois. */
    private static final int TIRAGES = 400;

    private static final List<List<String>> FILIATIONS = List.of(
            List.of("Ben ", "Ben", "Bin "), List.of("Bel ", "Bel"), List.of("El ", "El", "Al-", "El-"), List.of(""));

    /** Autant de fois dans la liste qu'elles pèsent. */
    static List<Origine> toutes() {
        Alphabet arabe = Alphabet.lire("translitterations");
        Alphabet cyrillique = Alphabet.lire("cyrillique-lettres");
        Map<String, List<Graphie>> arabes = graphies("arabe", arabe::ecrire);
        Map<String, List<Graphie>> slaves =
                graphies("cyrillique", origine -> cyrillique.ecrire(origine.toLowerCase(Locale.ROOT)));
        Origine ouest = de(variantes(), false);
        Origine france = de(
                graphies("francais", nom -> Graphie.fixe(nom.matches("(Le|De|Da)-.*") ? nom.replace('-', ' ') : nom)),
                false);
        return List.of(
                maghreb(arabes, 0),
                maghreb(arabes, 1),
                de(slaves, true),
                ouest,
                france,
                france,
                demonstration(),
                demonstration(),
                demonstration());
    }

    private static Origine de(Map<String, List<Graphie>> graphies, boolean feminins) {
        return new Origine(graphies.get("nom"), graphies.get("femme"), graphies.get("homme"), feminins);
    }

    /** @param rang usage courant : état civil du Maghreb, ou passeport en anglais */
    private static Origine maghreb(Map<String, List<Graphie>> arabe, int rang) {
        List<Graphie> noms = new ArrayList<>();
        arabe.get("nom")
                .forEach(nom -> FILIATIONS.forEach(
                        filiation -> noms.add(nom.enregistree(rang).precedee(filiation))));
        return new Origine(
                noms,
                arabe.get("femme").stream().map(g -> g.enregistree(rang)).toList(),
                arabe.get("homme").stream().map(g -> g.enregistree(rang)).toList(),
                false);
    }

    private static Map<String, List<Graphie>> graphies(String liste, Function<String, Graphie> ecrire) {
        Map<String, List<Graphie>> graphies = new HashMap<>();
        for (String[] ligne : Listes.lire(liste)) {
            graphies.put(
                    ligne[0], Arrays.stream(ligne[1].split(" ")).map(ecrire).toList());
        }
        return graphies;
    }

    private static Map<String, List<Graphie>> variantes() {
        Map<String, List<Graphie>> graphies = new HashMap<>();
        for (String[] ligne : Listes.lire("variantes")) {
            graphies.computeIfAbsent(ligne[0], sorte -> new ArrayList<>())
                    .add(new Graphie(List.of(ligne[1].split(" "))));
        }
        return graphies;
    }

    /** Les noms de la démonstration, sans autre façon de s'écrire. */
    private static Origine demonstration() {
        EtatCivil etatCivil = new EtatCivil();
        Hasard hasard = new Hasard(1, "jeu");
        Set<Repertoire> repertoires = new LinkedHashSet<>();
        for (int i = 0; i < TIRAGES; i++) {
            repertoires.add(etatCivil.repertoire(hasard));
        }
        return new Origine(
                fixes(repertoires, Repertoire::noms),
                fixes(repertoires, Repertoire::femmes),
                fixes(repertoires, Repertoire::hommes),
                false);
    }

    private static List<Graphie> fixes(Set<Repertoire> repertoires, Function<Repertoire, List<String>> liste) {
        return repertoires.stream()
                .flatMap(repertoire -> liste.apply(repertoire).stream())
                .map(Graphie::fixe)
                .toList();
    }

    Graphie nom(SplittableRandom hasard) {
        return noms.get(hasard.nextInt(noms.size()));
    }

    /** Le nom tel que le porte cette personne : un nom slave s'accorde. */
    Graphie accorde(Graphie nom, Sexe sexe) {
        return feminins && sexe == Sexe.FEMME && nom.facons().get(1).matches(".*(v|n)")
                ? new Graphie(nom.facons().stream()
                        .map(f -> f.endsWith("ff")
                                ? f.substring(0, f.length() - 2) + "va"
                                : f.endsWith("ine") ? f.substring(0, f.length() - 1) + "a" : f + "a")
                        .toList())
                : nom;
    }

    Graphie prenom(Sexe sexe, SplittableRandom hasard) {
        List<Graphie> prenoms = sexe == Sexe.FEMME ? femmes : hommes;
        return prenoms.get(hasard.nextInt(prenoms.size()));
    }
}
