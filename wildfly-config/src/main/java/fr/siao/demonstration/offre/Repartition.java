package fr.siao.demonstration.offre;

import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Tirage;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Partage d'un nombre de places entre types de dispositif et entre territoires.
 *
 * <p>Le type suivant est toujours le plus en retard sur sa part : un petit parc garde ainsi les proportions d'un grand.
 * Le territoire se tire parmi ceux qui n'ont pas encore la leur.
 */
public final class Repartition {
    private final Map<ModeleDispositif, Double> ciblesDeTypes = new LinkedHashMap<>();
    private final Map<String, Double> ciblesDeTerritoires = new LinkedHashMap<>();
    private final Map<ModeleDispositif, Integer> parType = new LinkedHashMap<>();
    private final Map<String, Integer> parTerritoire = new LinkedHashMap<>();
    private final int cible;
    private int placees;

    public Repartition(int places, Collection<ModeleDispositif> modeles, Tirage<String> territoires) {
        cible = places;
        double logements = modeles.stream()
                .mapToDouble(m -> m.capacites() / m.capaciteMoyenne())
                .sum();
        modeles.forEach(m -> ciblesDeTypes.put(m, places * m.capacites() / m.capaciteMoyenne() / logements));
        territoires.valeurs().forEach(t -> ciblesDeTerritoires.put(t, places * territoires.part(t)));
    }

    /** Places encore à créer. */
    public int reste() {
        return cible - placees;
    }

    /** Le type à qui il manque le plus de dispositifs. */
    public ModeleDispositif prochainType() {
        return ciblesDeTypes.keySet().stream()
                .max((a, b) -> Double.compare(manque(a), manque(b)))
                .orElseThrow();
    }

    public String prochainTerritoire(Hasard hasard) {
        Map<String, Double> manques = new LinkedHashMap<>();
        ciblesDeTerritoires.forEach((territoire, part) ->
                manques.put(territoire, Math.max(0.001, part - parTerritoire.getOrDefault(territoire, 0))));
        return new Tirage<>(manques).tirer(hasard);
    }

    public void noter(ModeleDispositif modele, String territoire, int places) {
        parType.merge(modele, places, Integer::sum);
        parTerritoire.merge(territoire, places, Integer::sum);
        placees += places;
    }

    private double manque(ModeleDispositif modele) {
        return (ciblesDeTypes.get(modele) - parType.getOrDefault(modele, 0)) / modele.tailleMoyenne();
    }
}
