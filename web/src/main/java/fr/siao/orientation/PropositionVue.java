package fr.siao.orientation;

import fr.siao.orientation.ConsulterProposition.Fiche;
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
    private RepondrePourLeMenage menage;

    @Inject
    private RepondreParLaStructure structure;

    @Inject
    private CloreProposition clore;

    @Inject
    private Libelles dit;

    private LocalDate jour = LocalDate.now(Fuseau.PARIS);
    private String motif;
    private String commentaire;
    private Integer trajet;
    private transient Fiche lue;

    /** Relit la proposition avant chaque affichage : un refus montre où elle en est. */
    public void relire() {
        lue = consulter.voir(id);
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

    public String getTon() {
        if (getFiche().enRetard()) {
            return "alerte";
        }
        return switch (getFiche().etat()) {
            case ADMISE -> "bon";
            case REFUSEE_PAR_LE_MENAGE, REFUSEE_PAR_LA_STRUCTURE, ANNULEE, SANS_REPONSE, NON_RETENUE, NON_PRESENTE ->
                "neutre";
            default -> "attention";
        };
    }

    public void accepterParLeMenage() {
        menage.accepter(id);
        Suite.ici(dit.dire("proposition.accord"));
    }

    public void refuserParLeMenage() {
        menage.refuser(id, motif, commentaire, trajet);
        Suite.ici(dit.dire("proposition.refusMenage"));
    }

    public void annuler() {
        clore.annuler(id, motif, commentaire);
        Suite.ici(dit.dire("proposition.annulee"));
    }

    public void constaterSansReponse() {
        clore.constaterSansReponse(id);
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

    public LocalDate getJour() {
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

    public Integer getTrajet() {
        return trajet;
    }

    public void setTrajet(Integer trajet) {
        this.trajet = trajet;
    }
}
