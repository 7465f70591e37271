package fr.siao.echeance;

import fr.siao.compte.Moi;
import fr.siao.echeance.ConsulterEcheances.Page;
import fr.siao.evaluation.Fraicheur;
import fr.siao.socle.Ecran;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Les évaluations dues : ce qui est en retard d'abord, page par page. */
@Named("echeances")
@ViewScoped
public class EcheancesVue implements Serializable {
    @Inject
    @Param(name = "page")
    private Integer numero;

    @Inject
    private Moi moi;

    @Inject
    private ConsulterEcheances consulter;

    private CriteresEcheances criteres;
    private transient Page lue;

    @PostConstruct
    void ouvrir() {
        criteres = CriteresEcheances.lire(Faces::getRequestParameter);
    }

    public Page getPage() {
        if (lue == null) {
            lue = consulter.lire(criteres.filtre(isLesSiens()), getNumero() - 1);
        }
        return lue;
    }

    /** Un intervenant lit d'abord les ménages dont il est le référent. */
    public boolean isLesSiens() {
        return lesSiens(moi);
    }

    static boolean lesSiens(Moi moi) {
        return moi.isIntervenant() && !moi.isSiao();
    }

    public void chercher() {
        Faces.redirect(Faces.getRequestContextPath() + adresse(criteres.adresse(), 1));
    }

    /** Cette liste, dans cet état. */
    public String dans(Fraicheur etat) {
        return Faces.getRequestContextPath() + adresse(criteres.adresse(etat), 1);
    }

    public String page(int autre) {
        return Faces.getRequestContextPath() + adresse(criteres.adresse(), autre);
    }

    public String export(String format) {
        String recherche = criteres.adresse();
        return Faces.getRequestContextPath() + "/export/echeances?format=" + format
                + (recherche.isEmpty() ? "" : "&" + recherche);
    }

    private static String adresse(String recherche, int page) {
        String suite = page > 1 ? recherche + (recherche.isEmpty() ? "" : "&") + "page=" + page : recherche;
        return Ecran.ECHEANCES.chemin() + (suite.isEmpty() ? "" : "?" + suite);
    }

    /** Un travailleur de plateforme n'ouvre pas le dossier : il va droit à l'évaluation. */
    public boolean isDossier() {
        return Ecran.MENAGE.ouvertA(moi.presence().profils());
    }

    /** Personne d'autre que soi à choisir quand on lit les siens. */
    public boolean isParReferent() {
        return (!isLesSiens() || criteres.isTous()) && !getPage().referents().isEmpty();
    }

    public boolean isParStructure() {
        return getPage().structures().size() > 1;
    }

    /** Chaque ménage suivi a une échéance : aucune n'est « absente ». */
    public List<Fraicheur> getEtats() {
        return List.of(Fraicheur.EN_RETARD, Fraicheur.BIENTOT, Fraicheur.A_JOUR);
    }

    public Terme.Nature[] getNatures() {
        return Terme.Nature.values();
    }

    public int getNumero() {
        return numero == null ? 1 : Math.max(1, numero);
    }

    public CriteresEcheances getCriteres() {
        return criteres;
    }
}
