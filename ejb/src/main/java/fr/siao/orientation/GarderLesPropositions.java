package fr.siao.orientation;

import fr.siao.menage.CompositionEnQuestion;
import fr.siao.menage.DossiersTouches;
import fr.siao.menage.Evenement;
import fr.siao.menage.TransfertEnQuestion;
import fr.siao.socle.ErreurMetier.Impossible;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Une place proposée l'est à un ménage tel qu'il est : il ne rejoint pas un autre ni ne change de SIAO pendant ce temps (MEN-1, MEN-10). */
@Dependent
public class GarderLesPropositions {
    @Inject
    private Propositions propositions;

    void garder(@Observes TransfertEnQuestion question) {
        if (propositions.enLice(question.menage())) {
            throw new Impossible("transfert.propositions");
        }
    }

    void garder(@Observes CompositionEnQuestion question) {
        Evenement evenement = question.evenement();
        if (question.defait()) {
            if (question.menages()
                    .flatMap(menage -> propositions.du(menage, 1).stream())
                    .anyMatch(p -> p.getPrepareeLe().isAfter(evenement.getInstant()))) {
                throw new Impossible("evenement.depend.proposition");
            }
        } else if (evenement.getNature() == Evenement.Nature.REUNION && propositions.enLice(evenement.getAutre())) {
            throw new Impossible(
                    "evenement.reunion.propositions", evenement.getAutre().getCle());
        }
    }

    void porter(@Observes DossiersTouches dossiers) {
        dossiers.porter("proposition", "t.menage_id IN :menages", "menage_id", "etat");
    }
}
