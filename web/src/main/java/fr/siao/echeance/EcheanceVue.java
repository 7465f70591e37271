package fr.siao.echeance;

import fr.siao.echeance.ConsulterEcheances.Due;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;

/** La prochaine évaluation d'un ménage, dans son dossier : ce qui est dû, et le reporter. */
@Named("echeance")
@ViewScoped
public class EcheanceVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    private ConsulterEcheances consulter;

    @Inject
    private ReporterEvaluation reporter;

    @Inject
    private Libelles dit;

    private transient Due lue;
    private LocalDate jusque;
    private String motif;

    public Due getDue() {
        if (lue == null) {
            lue = consulter.voir(cle);
        }
        return lue;
    }

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
