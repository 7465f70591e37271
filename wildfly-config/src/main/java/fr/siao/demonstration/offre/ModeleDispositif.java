package fr.siao.demonstration.offre;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.siao.demonstration.socle.Tirage;
import fr.siao.offre.TypeDispositif;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Ce que sont les dispositifs d'un type sur le territoire.
 *
 * @param capacites places au sens de l'État, en personnes, dans toute l'Île-de-France
 * @param tailleMin nombre de places, au sens de logements, d'un petit dispositif
 * @param places sortes de places que chaque public permet
 * @param sejourMois durée moyenne de séjour
 * @param demandeVivante part des ménages accueillis qui ont une demande vivante
 */
public record ModeleDispositif(
        TypeDispositif type,
        int capacites,
        int tailleMin,
        int tailleMax,
        String programme,
        Tirage<Public> publics,
        Map<Public, Tirage<ModelePlace>> places,
        String contingents,
        int menagesMin,
        int menagesMax,
        int orientationJours,
        int reponseHeures,
        int sejourMois,
        double regule,
        double animaux,
        double demandeVivante,
        String participation) {

    static ModeleDispositif de(NamedCsvRecord ligne, Tirage<Public> publics, Map<Public, Tirage<ModelePlace>> places) {
        return new ModeleDispositif(
                TypeDispositif.valueOf(ligne.getField("type")),
                entier(ligne, "capacites"),
                entier(ligne, "taille_min"),
                entier(ligne, "taille_max"),
                ligne.getField("programme"),
                publics,
                places,
                ligne.getField("contingents"),
                entier(ligne, "menages_min"),
                entier(ligne, "menages_max"),
                entier(ligne, "orientation_jours"),
                entier(ligne, "reponse_heures"),
                entier(ligne, "sejour_mois"),
                Double.parseDouble(ligne.getField("regule")),
                Double.parseDouble(ligne.getField("animaux")),
                Double.parseDouble(ligne.getField("demande_vivante")),
                ligne.getField("participation"));
    }

    /** Personnes par place, en moyenne : ce qui fait passer des places de l'État aux logements, chambres et lits. */
    double capaciteMoyenne() {
        return publics.valeurs().stream()
                .collect(Collectors.summingDouble(p -> publics.part(p) * moyenne(places.get(p))));
    }

    double tailleMoyenne() {
        return (tailleMin + tailleMax) / 2.0;
    }

    private static double moyenne(Tirage<ModelePlace> tirage) {
        return tirage.valeurs().stream()
                .mapToDouble(place -> tirage.part(place) * place.max())
                .sum();
    }

    private static int entier(NamedCsvRecord ligne, String colonne) {
        return Integer.parseInt(ligne.getField(colonne));
    }
}
