package fr.siao.orientation;

import fr.siao.orientation.ConsulterPropositions.LigneRefus;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import fr.siao.socle.Textes;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;

/** La revue des refus, un par un ; ce que chacun fait à la demande est dit avant d'être décidé (REF-5). */
@Named("refus")
@ViewScoped
public class RefusVue implements Serializable {
    @Inject
    private ConsulterPropositions consulter;

    @Inject
    private RevoirRefus revoir;

    /** Le refus ouvert, s'il y en a un. */
    @Inject
    @Param(name = "revoir")
    private Long ouvert;

    /** « inconditionnel » : les refus en accueil inconditionnel, et eux seuls, revus ou non. */
    @Inject
    @Param(name = "suivi")
    private String suivi;

    @Inject
    private Libelles dit;

    private Refus.Effet effet = Refus.Effet.MAINTIEN;
    private String commentaire;
    private transient List<LigneRefus> lus;
    private transient List<LigneRefus> revus;
    private transient List<LigneRefus> inconditionnels;

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

    /** Les refus de structures en accueil inconditionnel, suivis un par un (REF-4). */
    public List<LigneRefus> getInconditionnels() {
        if (inconditionnels == null) {
            inconditionnels = consulter.refusInconditionnels();
        }
        return inconditionnels;
    }

    public boolean isSuivi() {
        return "inconditionnel".equals(suivi);
    }

    /** Où en est sa revue, pour qui, depuis quand. */
    public String suite(LigneRefus refus) {
        return refus.revueLe() == null ? "" : dit.dire("refus.revuLe", dit.jourDe(refus.revueLe()), refus.revuePar());
    }

    /** Ce que le SIAO peut décider, dit par ce que la demande y gagne ou y perd. */
    public List<SelectItem> effets(LigneRefus refus) {
        return Arrays.stream(Refus.Effet.values())
                .filter(e -> e != Refus.Effet.PERTE_ANCIENNETE || refus.perteAdmise())
                .map(e -> new SelectItem(e, dit.dire("refus.effet." + e.name(), dit.depuis(refus.anciennete()))))
                .toList();
    }

    public Long getOuvert() {
        return ouvert;
    }

    public void accepter(Long id) {
        revoir.accepter(id, effet, commentaire);
        suite(dit.dire("refus.accepte", Textes.libelle(effet)));
    }

    public void rendre(Long id) {
        revoir.rendre(id, commentaire);
        suite(dit.dire("refus.rendu"));
    }

    public void contester(Long id) {
        revoir.contester(id, commentaire);
        suite(dit.dire("refus.conteste"));
    }

    public void defaire(Long id) {
        revoir.defaire(id);
        suite(dit.dire("refus.defait"));
    }

    private static void suite(String phrase) {
        Suite.vers(phrase, Ecran.REFUS, null);
    }

    /** Un refus a été revu entre-temps : la liste le dit. */
    public void relire() {
        lus = null;
        revus = null;
        inconditionnels = null;
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
