package fr.siao.menage;

import fr.siao.menage.OuvrirDossier.Question;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Dire pourquoi l'on ouvre un dossier dont on n'est pas en charge ; le dossier s'ouvre ensuite. */
@Named("ouvrir")
@RequestScoped
public class OuvrirVue {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    private OuvrirDossier ouvrirDossier;

    @Inject
    private Libelles dit;

    private Question question;
    private String motif;
    private String precisions;

    /** Rien à demander : le dossier. */
    public void passer() {
        if (!Faces.isPostback() && getQuestion().ouvert()) {
            Faces.redirect(Faces.getRequestContextPath() + Ecran.MENAGE.chemin() + "/" + question.cle());
        }
    }

    public Question getQuestion() {
        if (question == null) {
            question = ouvrirDossier.voir(cle);
        }
        return question;
    }

    public void ouvrir() {
        ouvrirDossier.ouvrir(cle, motif, precisions);
        Suite.vers(dit.dire("ouvrir.fait"), Ecran.MENAGE, cle);
    }

    public int getPrecisionsMax() {
        return AccesMotive.PRECISIONS_MAX;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public String getPrecisions() {
        return precisions;
    }

    public void setPrecisions(String precisions) {
        this.precisions = precisions;
    }
}
