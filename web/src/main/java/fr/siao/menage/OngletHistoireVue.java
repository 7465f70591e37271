package fr.siao.menage;

import fr.siao.accueil.ConsulterHistoire;
import fr.siao.accueil.ConsulterHistoire.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** L'histoire d'un ménage, une page à la fois. */
@Named("ongletHistoire")
@ViewScoped
public class OngletHistoireVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    @Param(name = "page")
    private String page;

    @Inject
    private ConsulterHistoire consulter;

    private transient Page lue;

    public Page getPage() {
        if (lue == null) {
            lue = consulter.voir(cle, page != null && page.matches("\\d{1,2}") ? Integer.parseInt(page) : 0);
        }
        return lue;
    }
}
