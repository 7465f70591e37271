package fr.siao.menage;

import fr.siao.accueil.ConsulterDemandes;
import fr.siao.accueil.ConsulterDemandes.Requete;
import fr.siao.accueil.ConsulterDemandes.Vue;
import fr.siao.demande.EtatDemande;
import fr.siao.demande.FaireDemande;
import fr.siao.evaluation.Fraicheur;
import fr.siao.evaluation.PreconisationsSaisies;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Les demandes d'un ménage, et ce que son référent peut en faire. */
@Named("lesDemandes")
@ViewScoped
public class DemandesVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    private ConsulterDemandes consulter;

    @Inject
    private FaireDemande faireDemande;

    @Inject
    private Libelles dit;

    private transient Vue lue;
    private PreconisationsSaisies preconisations;

    public Vue getVue() {
        if (lue == null) {
            lue = consulter.voir(cle);
        }
        return lue;
    }

    /** La demande qui compte : la dernière, si elle vit encore ou peut être ranimée ; sinon rien. */
    public Requete getDemande() {
        return getVue().demandes().stream()
                .limit(1)
                .filter(d -> d.etat().enCours())
                .findFirst()
                .orElse(null);
    }

    /** Les demandes closes, de la plus récente à la plus ancienne. */
    public List<Requete> getPassees() {
        Requete presente = getDemande();
        return getVue().demandes().stream().filter(d -> d != presente).toList();
    }

    public boolean isBrouillon() {
        return getDemande() != null && getDemande().etat() == EtatDemande.BROUILLON;
    }

    public boolean isComplement() {
        return getDemande() != null && getDemande().etat() == EtatDemande.COMPLEMENT_DEMANDE;
    }

    public boolean isExpiree() {
        return getDemande() != null && getDemande().etat() == EtatDemande.EXPIREE;
    }

    /** L'évaluation publiée permet-elle une demande ? */
    public boolean isEvaluee() {
        return getVue().closLe() == null
                && getVue().fraicheur() != Fraicheur.ABSENTE
                && getVue().fraicheur() != Fraicheur.EN_RETARD;
    }

    /** Peut-on écrire les préconisations d'une demande : nouvelle, brouillon, ou à compléter ? */
    public boolean isAEcrire() {
        return getDemande() == null ? isEvaluee() : isBrouillon() || isComplement();
    }

    /** Les préconisations à transmettre, reprises de la demande, ou de l'évaluation si elle est à faire. */
    public PreconisationsSaisies getPreconisations() {
        if (preconisations == null) {
            preconisations = new PreconisationsSaisies(
                    getVue().departement(),
                    getDemande() == null
                            ? getVue().preconisations()
                            : getDemande().preconisations());
        }
        return preconisations;
    }

    public void demander() {
        if (getDemande() == null) {
            faireDemande.commencer(cle, preconisations.preconisations(), true);
        } else {
            faireDemande.completer(getDemande().id(), preconisations.preconisations());
        }
        revenir(dit.dire("demande.partie"));
    }

    public void confirmer() {
        faireDemande.confirmer(getDemande().id());
        revenir(dit.dire("demande.confirmee", cle));
    }

    private void revenir(String phrase) {
        Suite.vers(phrase, Ecran.MENAGE, Onglet.DEMANDES.du(cle));
    }
}
