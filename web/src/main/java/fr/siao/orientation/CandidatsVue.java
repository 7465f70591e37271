package fr.siao.orientation;

import fr.siao.demande.LigneFile;
import fr.siao.menage.Composition;
import fr.siao.orientation.ChercherCandidats.Explication;
import fr.siao.orientation.ChercherCandidats.Recherche;
import fr.siao.socle.Ecran;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import fr.siao.socle.Textes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.Param;

/** Une place à pourvoir : les ménages qui conviennent, pourquoi, et « pourquoi pas celui-là ? ». */
@Named("candidats")
@ViewScoped
public class CandidatsVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long place;

    @Inject
    private ChercherCandidats chercher;

    @Inject
    private ProposerPlace proposer;

    @Inject
    private Libelles dit;

    private int page;
    private String motif;
    private String commentaire;
    private String exception;
    private String cle;
    private transient Recherche lue;
    private transient Explication explication;

    /** Relit la place avant chaque affichage : un refus montre où elle en est. */
    public void relire() {
        lue = chercher.chercher(place, page);
    }

    public Recherche getRecherche() {
        if (lue == null) {
            relire();
        }
        return lue;
    }

    public void proposerPremier(Long demande) {
        envoyer(demande, new Choix(1, null, null));
    }

    /** S'écarter de l'ordre conseillé est permis, et se dit. */
    public void proposerAutre(Long demande) {
        envoyer(demande, new Choix(null, motif, commentaire));
    }

    private void envoyer(Long demande, Choix choix) {
        Long proposition = proposer.proposer(place, demande, choix, exception);
        Suite.vers(dit.dire("candidats.propose"), Ecran.PROPOSITION, proposition);
    }

    public void expliquer() {
        explication = chercher.expliquer(place, cle == null ? "" : cle.strip().toUpperCase(Locale.ROOT));
    }

    public void suivants() {
        page++;
    }

    public void precedents() {
        page = Math.max(0, page - 1);
    }

    public boolean isAvant() {
        return page > 0;
    }

    public boolean isApres() {
        return getRecherche().candidats().size() == ChercherCandidats.PAGE;
    }

    /** « 37 ménages conviennent », « plus de 200 ménages conviennent ». */
    public String getCombien() {
        int combien = getRecherche().combien();
        return combien > Candidats.COMPTE_MAX
                ? dit.dire("candidats.plusDe", Candidats.COMPTE_MAX)
                : dit.dire("candidats.combien", combien);
    }

    public long getRestantes() {
        return getRecherche().protocole().getMenagesParPlace() - getRecherche().vivantes();
    }

    /** « femme seule avec enfants, 3 personnes · le plus jeune : 2 ans ». */
    public String portrait(LigneFile ligne) {
        String composition = Textes.libelle(Composition.deCode(ligne.getComposition()));
        String personnes = dit.dire("place.personnes", ligne.getPersonnes());
        if (ligne.getMineurs() == 0 || ligne.getPlusJeune() == null) {
            return composition + ", " + personnes;
        }
        int age = Period.between(ligne.getPlusJeune(), LocalDate.now(Fuseau.PARIS))
                .getYears();
        return composition + ", " + personnes + " · " + dit.dire("candidats.plusJeune", age);
    }

    public List<Raison> getChangements() {
        return explication == null
                ? List.of()
                : explication.raisons().stream()
                        .filter(r -> r.changement() != null)
                        .toList();
    }

    public Explication getExplication() {
        return explication;
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

    public void setCle(String cle) {
        this.cle = cle;
    }
}
