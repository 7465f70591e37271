package fr.siao.echeance;

import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;

/** Reporter la prochaine évaluation d'un ménage, de son dossier. */
@Named("echeance")
@ViewScoped
public class EcheanceVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    private ReporterEvaluation reporter;

    @Inject
    private Libelles dit;

    private LocalDate jusque;
    private String motif;

    public void reporter() {
        reporter.reporter(cle, jusque, motif);
        Suite.ici(dit.dire("echeance.reportee", dit.jour(jusque)));
    }

    public LocalDate getJusque() {
        return jusque;
    }

    public void setJusque(LocalDate jusque) {
        this.jusque = jusque;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
