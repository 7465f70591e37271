package fr.siao.demonstration.socle;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.Map;

/** Les proportions du territoire, lues de {@code proportions.csv} où chacune dit sa source. */
public final class Proportions {
    private static final String OUI = "oui";

    private final Map<String, Tirage<String>> tirages = new LinkedHashMap<>();
    private final Map<String, Double> parts = new LinkedHashMap<>();

    public Proportions() {
        Map<String, Map<String, Double>> poids = new LinkedHashMap<>();
        for (NamedCsvRecord ligne : Tableaux.demonstration("proportions")) {
            poids.computeIfAbsent(ligne.getField("sujet"), s -> new LinkedHashMap<>())
                    .put(ligne.getField("valeur"), Double.valueOf(ligne.getField("poids")));
        }
        poids.forEach((sujet, valeurs) -> {
            tirages.put(sujet, new Tirage<>(valeurs));
            parts.put(sujet, valeurs.get(OUI));
        });
    }

    public Tirage<String> du(String sujet) {
        Tirage<String> tirage = tirages.get(sujet);
        if (tirage == null) {
            throw new IllegalArgumentException("proportion inconnue : " + sujet);
        }
        return tirage;
    }

    public String tirer(String sujet, Hasard hasard) {
        return du(sujet).tirer(hasard);
    }

    /** Probabilité d'un sujet qui n'a que « oui ». */
    public double part(String sujet) {
        return parts.get(sujet);
    }

    public boolean oui(String sujet, Hasard hasard) {
        return hasard.chance(part(sujet));
    }
}
