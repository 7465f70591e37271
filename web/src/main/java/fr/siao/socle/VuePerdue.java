package fr.siao.socle;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Components;
import org.omnifaces.util.Messages;

/**
 * Une session ne garde que ses dernières pages. Celle que le serveur a oubliée est reconstruite à son adresse, avec ce que
 * la personne y avait tapé ; mais rien n'est fait : elle n'a plus de jeton, et ce qu'elle montrait a pu changer. La personne
 * relit, et presse de nouveau (SEC-3).
 */
public class VuePerdue extends ViewHandlerWrapper {
    private static final String RECONSTRUITE = VuePerdue.class.getName();

    public VuePerdue(ViewHandler suivant) {
        super(suivant);
    }

    @Override
    public UIViewRoot restoreView(FacesContext page, String adresse) {
        UIViewRoot gardee = super.restoreView(page, adresse);
        if (gardee != null || !page.isPostback()) {
            return gardee;
        }
        try {
            UIViewRoot neuve = Components.buildView(adresse);
            page.getAttributes().put(RECONSTRUITE, true);
            return neuve;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** Arrête l'envoi d'une page reconstruite : ce qui a été tapé est lu, rien n'est validé, aucun bouton n'agit. */
    public static class Arret implements PhaseListener {
        private static final long serialVersionUID = 1L;

        @Override
        public PhaseId getPhaseId() {
            return PhaseId.PROCESS_VALIDATIONS;
        }

        @Override
        public void beforePhase(PhaseEvent evenement) {
            FacesContext page = evenement.getFacesContext();
            if (page.getAttributes().containsKey(RECONSTRUITE)) {
                // Une erreur, et non un avertissement : une liste de champs n'est gardée telle que tapée qu'à ce prix.
                Messages.addGlobalError("{0}", Textes.dire("page.expiree"));
                if (!page.getPartialViewContext().isAjaxRequest()) {
                    page.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
                }
                page.renderResponse();
            }
        }
    }
}
