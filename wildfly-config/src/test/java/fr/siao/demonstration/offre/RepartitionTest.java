package fr.siao.demonstration.offre;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Proportions;
import fr.siao.demonstration.socle.Tirage;
import fr.siao.offre.TypeDispositif;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("La répartition de l'offre")
class RepartitionTest {
    private static final int PLACES = 20_000;

    private final Catalogue catalogue = new Catalogue();

    @Test
    @DisplayName("compte pour un type autant de capacités que la région, à l'échelle")
    void capacites() {
        Map<TypeDispositif, Double> capacites = new EnumMap<>(TypeDispositif.class);
        Map<String, Integer> territoires = new HashMap<>();
        Tirage<String> siaos = new Proportions().du("SIAO");
        Repartition repartition = new Repartition(PLACES, catalogue.modeles(), siaos);
        Hasard hasard = new Hasard(1, "repartition");
        while (repartition.reste() > 0) {
            ModeleDispositif modele = repartition.prochainType();
            String territoire = repartition.prochainTerritoire(hasard);
            int nombre = Math.min(repartition.reste(), hasard.entre(modele.tailleMin(), modele.tailleMax()));
            repartition.noter(modele, territoire, nombre);
            capacites.merge(modele.type(), nombre * modele.capaciteMoyenne(), Double::sum);
            territoires.merge(territoire, nombre, Integer::sum);
        }
        assertEquals(49_000.0 / 27_000, capacites.get(TypeDispositif.HOTEL) / capacites.get(TypeDispositif.CHU), 0.1);
        double total = territoires.values().stream().mapToInt(i -> i).sum();
        assertEquals(PLACES, total);
        territoires.forEach((siao, n) -> assertEquals(siaos.part(siao), n / total, 0.02, siao));
    }

    @Test
    @DisplayName("reprend les 47 300 places et les 49 000 nuitées du cadre unifié")
    void sources() {
        assertEquals(49_000, catalogue.modele(TypeDispositif.HOTEL).capacites());
        int hebergement = catalogue.modeles().stream()
                .filter(m -> m.type() != TypeDispositif.HOTEL)
                .filter(m -> m.type().famille() == TypeDispositif.Famille.HEBERGEMENT
                        || m.type().famille() == TypeDispositif.Famille.MISE_A_L_ABRI)
                .mapToInt(ModeleDispositif::capacites)
                .sum();
        assertEquals(47_300, hebergement);
    }

    @Test
    @DisplayName("connaît tous les types, chacun avec des places que son public peut occuper")
    void tousLesTypes() {
        for (TypeDispositif type : TypeDispositif.tenus()) {
            ModeleDispositif modele = catalogue.modele(type);
            for (Public accueilli : modele.publics().valeurs()) {
                assertEquals(false, modele.places().get(accueilli).valeurs().isEmpty(), type + " " + accueilli.code());
            }
        }
    }
}
