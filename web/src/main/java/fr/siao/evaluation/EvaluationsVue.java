package fr.siao.evaluation;

import fr.siao.evaluation.ConsulterEvaluations.Vue;
import fr.siao.menage.Onglet;
import fr.siao.socle.Ecran;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Les évaluations d'un ménage, dans son dossier ; lues seulement quand on les ouvre. */
@Named("evaluations")
@ViewScoped
public class EvaluationsVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    @Param(name = "evaluation")
    private Long demandee;

    @Inject
    private ConsulterEvaluations consulter;

    @Inject
    private EvaluerMenage evaluer;

    @Inject
    private CopieEvaluation copieEvaluation;

    @Inject
    private Libelles dit;

    private transient Vue vue;
    private LocalDate copieRemiseLe = LocalDate.now(Fuseau.PARIS);

    public Vue getVue() {
        if (vue == null) {
            vue = consulter.voir(cle, demandee);
        }
        return vue;
    }

    public void noterCopie() {
        evaluer.remettreCopie(cle, copieRemiseLe);
        Suite.vers(dit.dire("evaluation.copie.notee"), Ecran.MENAGE, Onglet.EVALUATION.du(cle));
    }

    /** La copie à remettre, en PDF. */
    public void copier() throws IOException {
        Faces.sendFile(copieEvaluation.enPdf(cle), dit.dire("evaluation.copie.fichier", cle), true);
    }

    public LocalDate getCopieRemiseLe() {
        return copieRemiseLe;
    }

    public void setCopieRemiseLe(LocalDate copieRemiseLe) {
        this.copieRemiseLe = copieRemiseLe;
    }
}
