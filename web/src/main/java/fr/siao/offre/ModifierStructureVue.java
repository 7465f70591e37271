package fr.siao.offre;

import fr.siao.offre.ConsulterOffre.FicheStructure;
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

/** Corriger ce qui nomme et situe une structure. */
@Named("modifierStructure")
@ViewScoped
public class ModifierStructureVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long id;

    @Inject
    private ConsulterOffre consulter;

    @Inject
    private ModifierStructure modifierStructure;

    @Inject
    private ListerCommunes listerCommunes;

    @Inject
    private Libelles dit;

    private StructureSaisie saisie;
    private String nom;
    private VersionLue version;
    private transient List<String> communes;

    @PostConstruct
    void lire() {
        FicheStructure fiche = consulter.structure(id);
        saisie = StructureSaisie.de(fiche);
        nom = saisie.getNom();
        version = new VersionLue(fiche.version());
    }

    public void enregistrer() {
        version.envoyer(
                laLue -> modifierStructure.modifier(id, laLue, saisie.coordonnees(), saisie.getCommune()),
                () -> consulter.structure(id).version());
        Suite.vers(dit.dire("structure.modifiee", saisie.getNom()), Ecran.STRUCTURE, id);
    }

    public List<String> getCommunes() {
        if (communes == null) {
            communes = listerCommunes.lister(id);
        }
        return communes;
    }

    public List<Structure.Nature> getNatures() {
        return Arrays.asList(Structure.Nature.values());
    }

    public StructureSaisie getSaisie() {
        return saisie;
    }

    /** Le nom qu'elle avait quand la page s'est ouverte. */
    public String getNom() {
        return nom;
    }

    public Long getId() {
        return id;
    }

    public VersionLue getVersion() {
        return version;
    }
}
