package fr.siao.offre;

import fr.siao.offre.ConsulterOffre.FicheStructure;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Enregistrer un dispositif d'une structure. */
@Named("nouveauDispositif")
@ViewScoped
public class NouveauDispositifVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long structure;

    @Inject
    private ConsulterOffre consulter;

    @Inject
    private CreerDispositif creerDispositif;

    @Inject
    private Libelles dit;

    private final DispositifSaisie saisie = new DispositifSaisie();
    private transient FicheStructure lue;
    private Long cree;

    public FicheStructure getStructure() {
        if (lue == null) {
            lue = consulter.structure(structure);
        }
        return lue;
    }

    /** Deux clics n'enregistrent qu'un dispositif. */
    public synchronized void creer() {
        if (cree == null) {
            cree = creerDispositif.creer(structure, saisie.convention(), saisie.presentation());
        }
        Suite.vers(dit.dire("dispositif.cree", saisie.getNom()), Ecran.DISPOSITIF, cree);
    }

    public List<TypeDispositif> getTypes() {
        return TypeDispositif.tenus();
    }

    public DispositifSaisie getSaisie() {
        return saisie;
    }
}
