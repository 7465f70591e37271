package fr.siao.offre;

import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.Textes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Dans quelles conditions une place accueille (OFF-3, OFF-8) : à lire là où l'on décide d'y proposer quelqu'un ou d'entrer. */
@ApplicationScoped
public class Conditions {
    @Inject
    private Nomenclatures nomenclatures;

    /**
     * Les conditions d'une place ; ce qui n'est pas renseigné est nul.
     *
     * @param logement vrai si la sorte de place est la typologie d'un logement
     * @param categorie en mots
     * @param contingent en mots : qui réserve la place
     * @param compositions en mots, celles que le dispositif accueille
     */
    public record DePlace(
            boolean logement,
            String categorie,
            int capaciteMin,
            int capaciteMax,
            String contingent,
            BigDecimal loyer,
            BigDecimal charges,
            String convention,
            String participation,
            String projetSocial,
            String criteres,
            List<String> compositions,
            Integer ageMin,
            Integer ageMax,
            boolean animaux) {}

    public DePlace de(Place place) {
        Dispositif dispositif = place.getDispositif();
        return new DePlace(
                dispositif.getType().logement(),
                nomenclatures.libelle(Liste.CATEGORIE_PLACES, place.getCategorie()),
                place.getCapaciteMin(),
                place.getCapaciteMax(),
                Textes.libelle(place.getContingent()),
                place.getLoyer(),
                place.getCharges(),
                place.getConvention(),
                dispositif.getParticipation(),
                dispositif.getProjetSocial(),
                dispositif.getProtocole().getCriteres(),
                compositions(dispositif),
                dispositif.getAgeMin(),
                dispositif.getAgeMax(),
                dispositif.isAnimauxAcceptes());
    }

    /** Compositions accueillies, en mots, dans l'ordre de la nomenclature. */
    public List<String> compositions(Dispositif dispositif) {
        return dispositif.getCompositions().stream()
                .sorted(Comparator.comparingInt(String::length).thenComparing(code -> code))
                .map(code -> nomenclatures.libelle(Liste.COMPOSITIONS, code))
                .toList();
    }
}
