package fr.siao.demonstration.menage;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Tableaux;
import fr.siao.demonstration.socle.Tirage;
import fr.siao.menage.Sexe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Noms et prénoms inventés, de la diversité que l'on rencontre en Île-de-France. Les poids des répertoires sont une
 * hypothèse de variété : ils ne disent rien d'une population réelle, et ne sont liés ni à la nationalité ni aux droits.
 */
public final class EtatCivil {
    private final Tirage<Repertoire> repertoires;
    private final Map<Sexe, List<String>> surnoms;

    public EtatCivil() {
        Map<Repertoire, Double> poids = new LinkedHashMap<>();
        for (NamedCsvRecord ligne : Tableaux.demonstration("noms")) {
            poids.put(
                    new Repertoire(liste(ligne, "femmes"), liste(ligne, "hommes"), liste(ligne, "noms")),
                    Double.valueOf(ligne.getField("poids")));
        }
        repertoires = new Tirage<>(poids);
        surnoms = Tableaux.demonstration("surnoms").stream()
                .collect(Collectors.groupingBy(
                        ligne -> Sexe.valueOf(ligne.getField("sexe")),
                        Collectors.mapping(ligne -> ligne.getField("surnom"), Collectors.toList())));
    }

    public Repertoire repertoire(Hasard hasard) {
        return repertoires.tirer(hasard);
    }

    public String surnom(Sexe sexe, Hasard hasard) {
        return hasard.parmi(surnoms.get(sexe));
    }

    private static List<String> liste(NamedCsvRecord ligne, String colonne) {
        return List.of(ligne.getField(colonne).split(" "));
    }

    /** Noms et prénoms qui vont ensemble. */
    public record Repertoire(List<String> femmes, List<String> hommes, List<String> noms) {
        public String prenom(Sexe sexe, Hasard hasard) {
            return hasard.parmi(sexe == Sexe.HOMME ? hommes : femmes);
        }

        public String nom(Hasard hasard) {
            return hasard.parmi(noms);
        }
    }
}
