package fr.siao.orientation;

import fr.siao.orientation.ChercherCandidats.Explication;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.Param;

/** Proposer la place : au premier conseillé d'un clic, à un autre en disant pourquoi ; et « pourquoi pas ce ménage ? ». */
@Named("proposer")
@ViewScoped
public class ProposerVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long place;

    /** La demande dont on remplit la proposition, s'il y en a une. */
    @Inject
    @Param(name = "choix")
    private Long choisie;

    @Inject
    private ChercherCandidats chercher;

    @Inject
    private ProposerPlace proposer;

    @Inject
    private PreparerProposition preparer;

    @Inject
    private Libelles dit;

    private String motif;
    private String commentaire;
    private String exception;
    private String cle;
    private transient Explication explication;

    /** Au premier conseillé, dans le délai ordinaire. */
    public void premier(Long demande) {
        envoyer(proposer.proposer(place, demande, Choix.premier(), null));
    }

    /** S'écarter de l'ordre conseillé ou du délai ordinaire est permis, et se dit. */
    public void autrement(Long demande) {
        envoyer(proposer.proposer(place, demande, new Choix(null, motif, commentaire), exception));
    }

    /** Réserver la place au premier conseillé, sans encore le lui dire. */
    public void preparerLePremier(Long demande) {
        reserver(preparer.preparer(place, demande, Choix.premier()));
    }

    public void preparerAutrement(Long demande) {
        reserver(preparer.preparer(place, demande, new Choix(null, motif, commentaire)));
    }

    private void reserver(Long proposition) {
        Suite.vers(dit.dire("candidats.prepare"), Ecran.PROPOSITION, proposition);
    }

    private void envoyer(Long proposition) {
        Suite.vers(dit.dire("candidats.propose"), Ecran.PROPOSITION, proposition);
    }

    public void expliquer() {
        explication = null;
        explication = chercher.expliquer(place, cle);
    }

    public Explication getExplication() {
        return explication;
    }

    /** Ce qui changerait la réponse, ou qui est à vérifier. */
    public List<Raison> getChangements() {
        return explication == null
                ? List.of()
                : explication.raisons().stream()
                        .filter(r -> r.changement() != null)
                        .toList();
    }

    public Long getChoisie() {
        return choisie;
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

    public String getException() {
        return exception;
    }

    public void setException(String exception) {
        this.exception = exception;
    }

    public String getCle() {
        return cle;
    }

    /** Une clé se dicte : la casse et le « K- » du début peuvent manquer. */
    public void setCle(String saisie) {
        String propre = saisie == null ? "" : saisie.strip().toUpperCase(Locale.ROOT);
        cle = propre.startsWith("K-") ? propre : "K-" + propre;
    }
}
