package fr.siao.demonstration.territoire;

import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Tableaux;
import fr.siao.demonstration.socle.Tirage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Les communes réelles d'Île-de-France, tirées selon leur population. */
public final class Territoire {
    public static final List<String> DEPARTEMENTS = List.of("75", "77", "78", "91", "92", "93", "94", "95");

    /** La commune de Paris compte ses arrondissements, qui sont aussi dans le tableau. */
    private static final String PARIS = "75056";

    private final Map<String, Commune> communes;
    private final Map<String, Tirage<Commune>> parDepartement = new LinkedHashMap<>();

    public Territoire() {
        communes = Tableaux.referentiel("communes").stream()
                .map(ligne -> new Commune(
                        ligne.getField("code"),
                        ligne.getField("nom"),
                        ligne.getField("departement"),
                        ligne.getField("code_postal"),
                        Integer.parseInt(ligne.getField("population"))))
                .filter(commune -> DEPARTEMENTS.contains(commune.departement()))
                .collect(Collectors.toMap(Commune::code, commune -> commune, (a, b) -> a, LinkedHashMap::new));
        for (String departement : DEPARTEMENTS) {
            Map<Commune, Double> poids = new LinkedHashMap<>();
            communes.values().stream()
                    .filter(commune -> commune.departement().equals(departement))
                    .filter(commune -> !commune.code().equals(PARIS))
                    .forEach(commune -> poids.put(commune, (double) commune.population()));
            parDepartement.put(departement, new Tirage<>(poids));
        }
    }

    public Commune tirer(String departement, Hasard hasard) {
        return parDepartement.get(departement).tirer(hasard);
    }

    public Commune commune(String code) {
        return communes.get(code);
    }
}
