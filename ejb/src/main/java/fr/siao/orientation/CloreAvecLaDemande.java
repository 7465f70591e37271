package fr.siao.orientation;

import fr.siao.compte.Intervention;
import fr.siao.demande.ClotureDeDemande;
import fr.siao.offre.Places;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;

/** Une demande qui se clôt emporte ses propositions vivantes, et rend leurs places (DEM-2). */
@Dependent
public class CloreAvecLaDemande {
    private static final String MOTIF_DEMANDE_TERMINEE = "DEMANDE_TERMINEE";

    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Propositions propositions;

    @Inject
    private Denouement denouement;

    /** La demande est déjà gardée : aucune autre proposition ne peut naître pendant que celles-ci s'annulent. */
    void annuler(@Observes ClotureDeDemande cloture) {
        propositions.vivantesDe(cloture.demande()).stream()
                .map(Proposition::getPlace)
                .sorted(Comparator.comparing(place -> place.id()))
                .forEach(places::verrouiller);
        denouement
                .annulerCellesDe(cloture.demande(), MOTIF_DEMANDE_TERMINEE, cloture.par())
                .forEach(p -> intervention.concerne(
                        "proposition", p.id(), p.getMenage().id()));
    }
}
