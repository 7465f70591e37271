package fr.siao.demande;

import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Ce que l'intervenant social fait d'une demande, sur sa page. */
@Named("suiviDemande")
@ViewScoped
public class SuiviDemandeVue implements Serializable {
    @Inject
    private FaireDemande faire;

    @Inject
    private Libelles dit;

    private String motif;
    private String commentaire;

    public void transmettre(Long demande) {
        faire.transmettre(demande);
        Suite.ici(dit.dire("suivi.transmise"));
    }

    public void confirmer(Long demande) {
        faire.confirmer(demande);
        Suite.ici(dit.dire("suivi.confirmee"));
    }

    public void annuler(Long demande) {
        faire.annuler(demande, motif, commentaire);
        Suite.ici(dit.dire("suivi.annulee"));
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
