package fr.siao.offre;

import fr.siao.offre.ConsulterDispositif.FichePlace;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import fr.siao.socle.VersionLue;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Corriger une place, ou la retirer de l'offre pour de bon. */
@Named("modifierPlace")
@ViewScoped
public class ModifierPlaceVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long id;

    @Inject
    private ConsulterDispositif consulter;

    @Inject
    private ModifierPlace modifierPlace;

    @Inject
    private RetirerPlace retirerPlace;

    @Inject
    private Libelles dit;

    private PlaceSaisie saisie;
    private transient FichePlace lue;
    private VersionLue version;

    @PostConstruct
    void lire() {
        lue = consulter.place(id);
        saisie = PlaceSaisie.de(lue.place());
        version = new VersionLue(lue.place().version());
    }

    public FichePlace getFiche() {
        if (lue == null) {
            lue = consulter.place(id);
        }
        return lue;
    }

    public void enregistrer() {
        version.envoyer(
                laLue -> modifierPlace.modifier(id, laLue, saisie.getLibelle(), saisie.description()),
                () -> consulter.place(id).place().version());
        Suite.vers(
                dit.dire("places.modifiee", saisie.getLibelle()),
                Ecran.DISPOSITIF,
                getFiche().dispositif());
    }

    public void retirer() {
        FichePlace fiche = getFiche();
        retirerPlace.retirer(id);
        Suite.vers(dit.dire("places.retiree", fiche.place().libelle()), Ecran.DISPOSITIF, fiche.dispositif());
    }

    /** Vrai si personne n'y vit ni n'y est proposé. */
    public boolean isRetirable() {
        return getFiche().place().etat().peutDevenir(EtatPlace.RETIREE);
    }

    public List<Place.Contingent> getContingents() {
        return Arrays.asList(Place.Contingent.values());
    }

    public PlaceSaisie getSaisie() {
        return saisie;
    }

    public VersionLue getVersion() {
        return version;
    }
}
