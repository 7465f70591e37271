package fr.siao.orientation;

import fr.siao.orientation.ConsulterPropositions.Ligne;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Les propositions du SIAO : celles qui vivent, ou toutes ; les retards d'abord. */
@Named("propositions")
@ViewScoped
public class PropositionsVue implements Serializable {
    @Inject
    private ConsulterPropositions consulter;

    @Inject
    @Param
    private boolean toutes;

    private transient List<Ligne> lues;

    public List<Ligne> getListe() {
        if (lues == null) {
            lues = consulter.propositions(!toutes).stream()
                    .sorted(Comparator.comparing(Ligne::enRetard).reversed())
                    .toList();
        }
        return lues;
    }

    public boolean isToutes() {
        return toutes;
    }
}
