package fr.siao.menage;

import fr.siao.menage.ConsulterVisites.Visites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Qui a consulté un dossier, page par page ; la feuille se remet au ménage. */
@Named("consultations")
@RequestScoped
public class ConsultationsVue {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    @Param(name = "page")
    private Integer page;

    @Inject
    private ConsulterVisites consulter;

    private Visites lues;

    public Visites getVisites() {
        if (lues == null) {
            lues = consulter.voir(cle, getPage());
        }
        return lues;
    }

    public int getPage() {
        return page == null || page < 0 ? 0 : page;
    }
}
