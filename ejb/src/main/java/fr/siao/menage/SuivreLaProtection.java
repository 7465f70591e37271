package fr.siao.menage;

import fr.siao.socle.ErreurMetier.Impossible;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** La protection suit les personnes : qui se sépare reste protégé, et ne se réunit pas sans que l'on y ait pensé (URG-10). */
@Dependent
public class SuivreLaProtection {
    @Inject
    private Protections protections;

    void garder(@Observes CompositionEnQuestion question) {
        if (!question.defait()
                && question.evenement().getNature() == Evenement.Nature.REUNION
                && question.menages().anyMatch(Menage::isProtege)) {
            throw new Impossible("protection.reunion");
        }
    }

    void suivre(@Observes CompositionChangee change) {
        Evenement evenement = change.evenement();
        if (evenement.getNature() == Evenement.Nature.SEPARATION && !evenement.annule()) {
            protections
                    .vive(evenement.getMenage())
                    .ifPresent(vive -> protections.ajouter(vive.etendre(evenement.getAutre(), change.par())));
        }
    }
}
