package fr.siao.offre;

import fr.siao.offre.ConsulterOffre.FicheStructure;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** Une structure et ses dispositifs. */
@Named("structure")
@ViewScoped
public class StructureVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long id;

    @Inject
    private ConsulterOffre consulter;

    private transient FicheStructure lue;

    public FicheStructure getFiche() {
        if (lue == null) {
            lue = consulter.structure(id);
        }
        return lue;
    }
}
