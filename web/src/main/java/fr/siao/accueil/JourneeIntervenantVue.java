package fr.siao.accueil;

import fr.siao.accueil.JourneeIntervenant.EnCours;
import fr.siao.accueil.JourneeIntervenant.Journee;
import fr.siao.accueil.JourneeIntervenant.Suivi;
import fr.siao.demande.EtatDemande;
import fr.siao.demande.FaireDemande;
import fr.siao.evaluation.Fraicheur;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.omnifaces.cdi.Param;

/** « Mes ménages » : ce qui presse, puis chaque ménage suivi ; ou, à côté, ceux des collègues. */
@Named("journeeIntervenant")
@ViewScoped
public class JourneeIntervenantVue implements Serializable {
    @Inject
    @Param(name = "equipe")
    private Integer equipe;

    @Inject
    private JourneeIntervenant journee;

    @Inject
    private FaireDemande faireDemande;

    @Inject
    private Libelles dit;

    private transient Journee lue;

    public Journee getJournee() {
        if (lue == null) {
            lue = isEquipe() ? journee.equipe(getPage()) : journee.miens();
        }
        return lue;
    }

    public String getContexte() {
        return dit.instant(Instant.now());
    }

    public boolean isEquipe() {
        return equipe != null;
    }

    public int getPage() {
        return equipe == null ? 0 : Math.max(0, equipe - 1);
    }

    /** Les ménages, ce qui presse d'abord. */
    public List<Suivi> getMenages() {
        return getJournee().menages().stream()
                .sorted(Comparator.comparingInt(JourneeIntervenantVue::urgence))
                .toList();
    }

    /** Les propositions faites à mes ménages, ou à ceux des collègues. */
    public List<EnCours> getPropositions() {
        return getJournee().propositions().stream()
                .filter(p -> p.leMien() != isEquipe())
                .sorted(Comparator.comparing(EnCours::echeance, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public List<Suivi> getComplements() {
        return menages(s -> s.etat() == EtatDemande.COMPLEMENT_DEMANDE);
    }

    public List<Suivi> getExpirations() {
        return getJournee().menages().stream()
                .filter(s -> s.expireBientot() || s.etat() == EtatDemande.EXPIREE)
                .sorted(Comparator.comparing(Suivi::expire))
                .toList();
    }

    public List<Suivi> getEnFile() {
        return menages(s -> s.etat() != null && s.etat().enFile());
    }

    /** L'action la plus probable pour ce ménage : l'évaluer, demander, ou seulement ouvrir son dossier. */
    public String action(Suivi suivi) {
        if (suivi.brouillon()) {
            return "intervenant.reprendre";
        }
        if (suivi.fraicheur() == Fraicheur.ABSENTE || suivi.fraicheur() == Fraicheur.EN_RETARD) {
            return "intervenant.evaluer";
        }
        if (suivi.etat() == null) {
            return "intervenant.demander";
        }
        return switch (suivi.etat()) {
            case BROUILLON -> "intervenant.transmettre";
            case COMPLEMENT_DEMANDE -> "intervenant.completer";
            default -> "journee.ouvrir";
        };
    }

    public boolean evalue(Suivi suivi) {
        return suivi.brouillon() || action(suivi).equals("intervenant.evaluer");
    }

    /** Le ménage attend-il encore une place par cette demande ? */
    public boolean attend(Suivi suivi) {
        return suivi.etat() != null && suivi.etat().enCours();
    }

    /** Sa demande s'est arrêtée, et un motif dit pourquoi. */
    public boolean arretee(Suivi suivi) {
        return suivi.etat() != null && !suivi.etat().vivante() && suivi.etat().motive();
    }

    public void confirmer(Long demande, String nom) {
        faireDemande.confirmer(demande);
        Suite.ici(dit.dire("demande.confirmee", nom));
    }

    private List<Suivi> menages(Predicate<Suivi> choix) {
        return getJournee().menages().stream().filter(choix).toList();
    }

    private static int urgence(Suivi s) {
        if (s.etat() == EtatDemande.COMPLEMENT_DEMANDE || s.etat() == EtatDemande.EXPIREE || s.expireBientot()) {
            return 0;
        }
        return switch (s.fraicheur()) {
            case EN_RETARD -> 1;
            case ABSENTE -> 2;
            case BIENTOT -> 3;
            case A_JOUR -> s.etat() == null ? 4 : 5;
        };
    }
}
