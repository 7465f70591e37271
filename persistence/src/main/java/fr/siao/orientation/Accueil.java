package fr.siao.orientation;

import fr.siao.offre.Dispositif;
import fr.siao.offre.Place;
import fr.siao.offre.TypeDispositif;
import java.util.Set;

/** Ce qu'une place offre et demande, tel que l'orientation le compare au besoin d'un ménage. */
public record Accueil(
        TypeDispositif type,
        String departement,
        int capaciteMin,
        int capaciteMax,
        Set<String> compositions,
        Integer ageMin,
        Integer ageMax,
        boolean animauxAcceptes,
        boolean pmr,
        Integer etage,
        boolean etageSansAscenseur,
        Place.Contingent contingent) {

    public static Accueil de(Place place) {
        Dispositif dispositif = place.getDispositif();
        return new Accueil(
                dispositif.getType(),
                dispositif.getStructure().getCommune().getDepartement(),
                place.getCapaciteMin(),
                place.getCapaciteMax(),
                Set.copyOf(dispositif.getCompositions()),
                dispositif.getAgeMin(),
                dispositif.getAgeMax(),
                dispositif.isAnimauxAcceptes(),
                place.isPmr(),
                place.getEtage(),
                place.etageSansAscenseur(),
                place.getContingent());
    }
}
