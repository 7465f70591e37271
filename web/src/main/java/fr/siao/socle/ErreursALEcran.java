package fr.siao.socle;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.omnifaces.util.Faces;
import org.primefaces.csp.CspException;

/**
 * Dit à l'écran ce que le métier refuse : une phrase, le bon statut, et la page telle que la personne l'a remplie. Ce qui
 * n'est pas prévu montre la page de panne ; le portier l'écrit au journal.
 */
public class ErreursALEcran extends ExceptionHandlerFactory {
    public ErreursALEcran(ExceptionHandlerFactory suivant) {
        super(suivant);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Traduction(getWrapped().getExceptionHandler());
    }

    private static final class Traduction extends ExceptionHandlerWrapper {
        Traduction(ExceptionHandler suivant) {
            super(suivant);
        }

        @Override
        public void handle() {
            FacesContext page = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> file =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (file.hasNext()) {
                Throwable erreur = file.next().getContext().getException();
                if (traduire(page, erreur)) {
                    file.remove();
                }
            }
            getWrapped().handle();
            if (page.isValidationFailed()) {
                poser(page, 422);
            }
        }

        private static boolean traduire(FacesContext page, Throwable erreur) {
            for (Throwable e = erreur; e != null; e = e.getCause()) {
                if (e instanceof ErreurMetier.RaisonExigee raison) {
                    demander(page, raison);
                    return true;
                }
                if (e instanceof ErreurMetier metier) {
                    dire(page, metier.getMessage(), metier.statut());
                    return true;
                }
                if (e instanceof EJBAccessException) {
                    dire(page, Textes.dire("erreur.interdit"), 403);
                    return true;
                }
                if (e instanceof ConstraintViolationException saisie) {
                    saisie.getConstraintViolations().stream()
                            .map(v -> v.getMessage())
                            .distinct()
                            .forEach(message -> dire(page, message, 422));
                    return true;
                }
                if (e instanceof CspException) {
                    recommencer(page);
                    return true;
                }
            }
            return false;
        }

        private static void dire(FacesContext page, String message, int statut) {
            Refuse premier = (Refuse) page.getAttributes().get(Refuse.class);
            if (!page.isPostback()) {
                remplacer(page, new Refuse(statut, null));
            } else if (disparue(page)) {
                remplacer(page, premier != null ? premier : new Refuse(statut, null));
            } else {
                page.getAttributes().putIfAbsent(Refuse.class, new Refuse(statut, message));
                page.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
                poser(page, statut);
            }
        }

        /** Ce qu'un acte a refusé ; la page d'erreur le dit si celle de l'acte n'est plus à cette personne. */
        private record Refuse(int statut, String phrase) {}

        private static void remplacer(FacesContext page, Refuse refuse) {
            ExternalContext exterieur = page.getExternalContext();
            try {
                exterieur.responseReset();
                exterieur.responseSendError(refuse.statut() == 403 ? 404 : refuse.statut(), refuse.phrase());
                page.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Le statut de la page rendue ; une mise à jour partielle garde le sien, ses messages disent le reste. */
        private static void poser(FacesContext page, int statut) {
            ExternalContext exterieur = page.getExternalContext();
            if (!page.getPartialViewContext().isAjaxRequest() && !exterieur.isResponseCommitted()) {
                exterieur.setResponseStatus(statut);
            }
        }

        /** L'acte a été refusé, et ce que la page montrait n'est plus à cette personne : il n'y a rien à réafficher. */
        private static boolean disparue(FacesContext page) {
            return page.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                    && !page.getExternalContext().isResponseCommitted();
        }

        /** Le dossier s'ouvre, mais pas sans une raison : l'écran qui la demande vient à sa place (MEN-9). */
        private static void demander(FacesContext page, ErreurMetier.RaisonExigee raison) {
            ExternalContext exterieur = page.getExternalContext();
            try {
                exterieur.responseReset();
                exterieur.redirect(exterieur.getRequestContextPath() + Ecran.OUVRIR.chemin() + "/" + raison.dossier());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void recommencer(FacesContext page) {
            page.getExternalContext().getFlash().setKeepMessages(true);
            page.addMessage(
                    null,
                    new FacesMessage(
                            FacesMessage.SEVERITY_WARN,
                            page.getApplication()
                                    .evaluateExpressionGet(page, "#{dit.dire('page.recommencer')}", String.class),
                            null));
            Faces.refresh();
        }
    }
}
