package fr.siao.offre;

import fr.siao.offre.ConsulterOffre.FicheGestionnaire;
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

/** Enregistrer une structure d'un gestionnaire. */
@Named("nouvelleStructure")
@ViewScoped
public class NouvelleStructureVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long gestionnaire;

    @Inject
    private ConsulterOffre consulter;

    @Inject
    private CreerStructure creerStructure;

    @Inject
    private ListerCommunes listerCommunes;

    @Inject
    private Libelles dit;

    private final StructureSaisie saisie = new StructureSaisie();
    private transient FicheGestionnaire lu;
    private transient List<String> communes;
    private Long creee;

    public FicheGestionnaire getGestionnaire() {
        if (lu == null) {
            lu = consulter.gestionnaire(gestionnaire);
            if (saisie.getSiret() == null) {
                saisie.setSiret(lu.siren());
            }
        }
        return lu;
    }

    /** Deux clics n'enregistrent qu'une structure. */
    public synchronized void creer() {
        if (creee == null) {
            creee = creerStructure.creer(gestionnaire, saisie.coordonnees(), saisie.getCommune());
        }
        Suite.vers(dit.dire("structure.creee", saisie.getNom()), Ecran.STRUCTURE, creee);
    }

    public List<String> getCommunes() {
        if (communes == null) {
            communes = listerCommunes.lister(null);
        }
        return communes;
    }

    public List<Structure.Nature> getNatures() {
        return Arrays.asList(Structure.Nature.values());
    }

    public StructureSaisie getSaisie() {
        return saisie;
    }
}
