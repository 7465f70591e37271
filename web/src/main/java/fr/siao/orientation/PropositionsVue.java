package fr.siao.orientation;

import fr.siao.orientation.ConsulterPropositions.Ligne;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Les propositions du SIAO : celles qui vivent, ou toutes ; les retards d'abord. */
@Named("propositions")
@ViewScoped
public class PropositionsVue implements Serializable {
    @Inject
    private ConsulterPropositions consulter;

    @Inject
    private ProposerPlace proposer;

    @Inject
    private Libelles dit;

    @Inject
    @Param
    private boolean toutes;

    private transient List<Ligne> lues;

    public List<Ligne> getListe() {
        if (lues == null) {
            lues = consulter.propositions(!toutes);
        }
        return lues;
    }

    /** « 2 réponses en retard. » */
    public String getContexte() {
        long retards = getListe().stream().filter(Ligne::enRetard).count();
        boolean coupee = getListe().size() == ConsulterPropositions.LISTE_MAX;
        return dit.dire("propositions.contexte", retards)
                + (coupee ? " " + dit.dire("propositions.dernieres", ConsulterPropositions.LISTE_MAX) : "");
    }

    /** Avant quand répondre, ou ce qui est attendu. */
    public String delai(Ligne ligne) {
        return ligne.etat() == EtatProposition.PREPAREE
                ? dit.dire("propositions.aProposer")
                : dit.echeance(ligne.echeance());
    }

    /** Propose au ménage, dans le délai ordinaire, une place préparée pour lui. */
    public void proposer(Long proposition) {
        proposer.proposerMaintenant(proposition, null);
        Suite.ici(dit.dire("candidats.propose"));
    }

    public boolean isToutes() {
        return toutes;
    }
}
