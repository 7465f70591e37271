package fr.siao.orientation;

import fr.siao.orientation.RequalifierRefus.Rendu;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** Un refus que le SIAO rend à la structure pour un autre motif. */
@Named("refusRendu")
@ViewScoped
public class RefusRenduVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long id;

    @Inject
    private RequalifierRefus requalifier;

    @Inject
    private Libelles dit;

    private String motif;
    private String commentaire;
    private transient Rendu lu;

    public Rendu getRendu() {
        if (lu == null) {
            lu = requalifier.voir(id);
        }
        return lu;
    }

    public void enregistrer() {
        requalifier.requalifier(id, motif, commentaire);
        Suite.vers(dit.dire("refusRendu.fait"), Ecran.AUJOURDHUI, null);
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public String getCommentaire() {
        return commentaire;
    }

    public void setCommentaire(String commentaire) {
        this.commentaire = commentaire;
    }
}
