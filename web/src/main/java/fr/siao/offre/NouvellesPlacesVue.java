package fr.siao.offre;

import fr.siao.offre.ConsulterDispositif.Fiche;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Enregistrer des places, une à une ou en série. */
@Named("nouvellesPlaces")
@ViewScoped
public class NouvellesPlacesVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long dispositif;

    @Inject
    private ConsulterDispositif consulter;

    @Inject
    private CreerPlaces creerPlaces;

    @Inject
    private Libelles dit;

    private final PlaceSaisie saisie = new PlaceSaisie();
    private transient Fiche lue;
    private Integer creees;

    public Fiche getDispositif() {
        if (lue == null) {
            lue = consulter.voir(dispositif);
        }
        return lue;
    }

    /** Deux clics n'enregistrent qu'une série. */
    public synchronized void creer() {
        if (creees == null) {
            creees = creerPlaces.creer(dispositif, saisie.serie(), saisie.description());
        }
        Suite.vers(dit.dire("places.creees", creees), Ecran.DISPOSITIF, dispositif);
    }

    public List<Place.Contingent> getContingents() {
        return Arrays.asList(Place.Contingent.values());
    }

    public PlaceSaisie getSaisie() {
        return saisie;
    }
}
