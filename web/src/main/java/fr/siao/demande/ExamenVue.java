package fr.siao.demande;

import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** L'examen d'une demande par le SIAO, sur sa page. */
@Named("examen")
@ViewScoped
public class ExamenVue implements Serializable {
    @Inject
    private ExaminerDemande examiner;

    @Inject
    private CloturerDemande cloturer;

    @Inject
    private Libelles dit;

    private Integer niveau;
    private String raison;
    private String motif;
    private String commentaire;

    /** Suit le conseil de la grille. */
    public void suivre(Long demande) {
        examiner.mettreEnAttente(demande, null, null);
        Suite.ici(dit.dire("examen.enAttente"));
    }

    public void ecarter(Long demande) {
        examiner.mettreEnAttente(demande, niveau, raison);
        Suite.ici(dit.dire("examen.enAttente"));
    }

    public void demanderComplement(Long demande) {
        examiner.demanderComplement(demande, motif, commentaire);
        Suite.ici(dit.dire("examen.complementDemande"));
    }

    public void renvoyer(Long demande) {
        examiner.renvoyer(demande, motif, commentaire);
        Suite.ici(dit.dire("examen.renvoyee"));
    }

    public void cloturer(Long demande) {
        cloturer.cloturer(demande, motif, commentaire);
        Suite.ici(dit.dire("examen.cloturee"));
    }

    public Integer getNiveau() {
        return niveau;
    }

    public void setNiveau(Integer niveau) {
        this.niveau = niveau;
    }

    public String getRaison() {
        return raison;
    }

    public void setRaison(String raison) {
        this.raison = raison;
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
