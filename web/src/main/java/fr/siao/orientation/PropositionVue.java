package fr.siao.orientation;

import fr.siao.orientation.ConsulterProposition.Fiche;
import fr.siao.orientation.ConsulterProposition.Moment;
import fr.siao.socle.Ecran;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** Une proposition : sa vie, le dossier du ménage, et ce que le SIAO ou la structure peut faire à cette étape. */
@Named("proposition")
@ViewScoped
public class PropositionVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long id;

    @Inject
    private ConsulterProposition consulter;

    @Inject
    private ProposerPlace proposer;

    @Inject
    private RepondrePourLeMenage menage;

    @Inject
    private RepondreParLaStructure structure;

    @Inject
    private CloreProposition clore;

    @Inject
    private Libelles dit;

    private LocalDate jour;
    private String motif;
    private String commentaire;
    private Integer trajet;
    private String exception;
    private EtatProposition affichee;
    private transient Fiche lue;

    /** Relit la proposition avant chaque affichage : un refus montre où elle en est. */
    public void relire() {
        lue = consulter.voir(id);
        affichee = lue.etat();
    }

    public Fiche getFiche() {
        if (lue == null) {
            relire();
        }
        return lue;
    }

    public boolean dans(String... etats) {
        return List.of(etats).contains(getFiche().etat().name());
    }

    public boolean peut(EtatProposition suite) {
        return getFiche().etat().peutDevenir(suite);
    }

    /** Ce que l'on attend, et avant quand : « réponse de la structure avant 14 h 30 », « attendu le 3 décembre ». */
    public String getAttente() {
        Fiche fiche = getFiche();
        if (fiche.etat() == EtatProposition.ACCEPTEE_PAR_LA_STRUCTURE) {
            return dit.dire("journee.attendu", dit.jour(fiche.admissionPrevue()));
        }
        if (fiche.etat() == EtatProposition.ADMISE) {
            return dit.dire("proposition.admise", dit.jour(fiche.admiseLe()));
        }
        if (!fiche.etat().attendReponse() || fiche.echeance() == null) {
            return "";
        }
        String qui = fiche.etat() == EtatProposition.PROPOSEE_AU_MENAGE
                ? "proposition.attenteMenage"
                : "proposition.attenteStructure";
        return dit.dire(qui, fiche.enRetard() ? 0 : 1, dit.echeance(fiche.echeance()));
    }

    /** Ce qu'une étape dit de plus que son nom : son motif, ce que l'on en a écrit. */
    public String precision(Moment moment) {
        return Stream.of(moment.motif(), moment.commentaire())
                .filter(texte -> texte != null && !texte.isBlank())
                .collect(Collectors.joining(" · "));
    }

    public void proposerMaintenant() {
        proposer.proposerMaintenant(id, exception);
        Suite.ici(dit.dire("candidats.propose"));
    }

    public void accepterParLeMenage() {
        menage.accepter(id);
        Suite.ici(dit.dire("proposition.accord"));
    }

    public void refuserParLeMenage() {
        menage.refuser(id, affichee, motif, commentaire, trajet);
        Suite.ici(dit.dire("proposition.refusMenage"));
    }

    public void annuler() {
        clore.annuler(id, affichee, motif, commentaire);
        Suite.ici(dit.dire("proposition.annulee"));
    }

    public void constaterSansReponse() {
        clore.constaterSansReponse(id, affichee);
        Suite.ici(dit.dire("proposition.sansReponse"));
    }

    public void accueillir() {
        structure.accueillir(id, jour);
        finir("proposition.accueilli");
    }

    public void admettre() {
        structure.admettre(id, jour);
        finir("proposition.admis");
    }

    public void constaterAbsence() {
        structure.constaterAbsence(id, commentaire);
        finir("proposition.absent");
    }

    public void refuserParLaStructure() {
        structure.refuser(id, motif, commentaire);
        finir("proposition.refusStructure");
    }

    /** Une proposition close n'est plus à la structure : elle revient à son accueil (ORI-7). */
    private void finir(String phrase) {
        Suite.vers(dit.dire(phrase, getFiche().libelle()), Ecran.AUJOURDHUI, null);
    }

    /** Aujourd'hui, ou le jour où la place se libère. */
    public LocalDate getJour() {
        if (jour == null) {
            LocalDate aujourdhui = LocalDate.now(Fuseau.PARIS);
            LocalDate libre = getFiche().vacanteLe();
            jour = libre != null && libre.isAfter(aujourdhui) ? libre : aujourdhui;
        }
        return jour;
    }

    public void setJour(LocalDate jour) {
        this.jour = jour;
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

    public Integer getTrajet() {
        return trajet;
    }

    public void setTrajet(Integer trajet) {
        this.trajet = trajet;
    }
}
