package fr.siao.orientation;

import fr.siao.orientation.ConsulterPropositions.LigneRefus;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import fr.siao.socle.Textes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** La revue des refus, un par un ; ce que chacun fait à la demande est dit avant d'être décidé (REF-5). */
@Named("refus")
@ViewScoped
public class RefusVue implements Serializable {
    @Inject
    private ConsulterPropositions consulter;

    @Inject
    private RevoirRefus revoir;

    @Inject
    private Libelles dit;

    private Refus.Effet effet = Refus.Effet.MAINTIEN;
    private String commentaire;
    private transient List<LigneRefus> lus;
    private transient List<LigneRefus> revus;

    public List<LigneRefus> getListe() {
        if (lus == null) {
            lus = consulter.refusARevoir();
        }
        return lus;
    }

    /** Les dernières revues, que l'on peut défaire. */
    public List<LigneRefus> getRevus() {
        if (revus == null) {
            revus = consulter.refusRevus();
        }
        return revus;
    }

    public List<Refus.Effet> getEffets() {
        return List.of(Refus.Effet.values());
    }

    public void accepter(Long id) {
        revoir.accepter(id, effet, commentaire);
        Suite.ici(dit.dire("refus.accepte", Textes.libelle(effet)));
    }

    public void rendre(Long id) {
        revoir.rendre(id, commentaire);
        Suite.ici(dit.dire("refus.rendu"));
    }

    public void contester(Long id) {
        revoir.contester(id, commentaire);
        Suite.ici(dit.dire("refus.conteste"));
    }

    public void defaire(Long id) {
        revoir.defaire(id);
        Suite.ici(dit.dire("refus.defait"));
    }

    public Refus.Effet getEffet() {
        return effet;
    }

    public void setEffet(Refus.Effet effet) {
        this.effet = effet;
    }

    public String getCommentaire() {
        return commentaire;
    }

    public void setCommentaire(String commentaire) {
        this.commentaire = commentaire;
    }
}
