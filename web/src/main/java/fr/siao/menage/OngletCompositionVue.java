package fr.siao.menage;

import fr.siao.menage.ConsulterComposition.Temps;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.omnifaces.cdi.Param;

/** Qui vivait dans ce ménage tel jour, et ce qui l'a changé. */
@Named("ongletComposition")
@ViewScoped
public class OngletCompositionVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    @Param(name = "jour")
    private String jour;

    @Inject
    private ConsulterComposition consulter;

    private transient Temps lu;

    public Temps getTemps() {
        if (lu == null) {
            lu = consulter.enDate(cle, lire());
        }
        return lu;
    }

    /** La date tapée ne se lit pas : on montre aujourd'hui, et on le dit. */
    public boolean isIllisible() {
        return jour != null && !jour.isBlank() && lire() == null;
    }

    private LocalDate lire() {
        try {
            return jour == null || jour.isBlank() ? null : LocalDate.parse(jour);
        } catch (DateTimeParseException illisible) {
            return null;
        }
    }
}
