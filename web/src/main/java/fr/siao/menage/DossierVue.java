package fr.siao.menage;

import fr.siao.accueil.ConsulterDossier;
import fr.siao.accueil.ConsulterDossier.Dossier;
import fr.siao.compte.Moi;
import fr.siao.socle.Fuseau;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Le dossier d'un ménage : son en-tête, toujours là, et l'onglet que l'adresse ouvre. */
@Named("dossier")
@ViewScoped
public class DossierVue implements Serializable {
    /** Jours avant l'expiration d'une demande où l'on commence à le dire. */
    private static final int AVANT_JOURS = 30;

    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    @Param(name = "onglet")
    private String adresse;

    @Inject
    private ConsulterDossier consulterDossier;

    @Inject
    private Moi moi;

    private transient Dossier lu;

    public Dossier getDossier() {
        if (lu == null) {
            lu = consulterDossier.voir(cle);
        }
        return lu;
    }

    /** L'onglet ouvert, ou nul : le dossier s'ouvre sur son seul en-tête. */
    public Onglet getOnglet() {
        Onglet demande = Onglet.de(adresse);
        return getOnglets().contains(demande) ? demande : null;
    }

    /** Ceux que l'on peut ouvrir : les pièces ne sont pas à qui répond au 115. */
    public List<Onglet> getOnglets() {
        return Arrays.stream(Onglet.values())
                .filter(o -> o != Onglet.PIECES || moi.isAccompagne())
                .toList();
    }

    /** Autre chose qu'une évaluation est dû : une demande qui expire, une réponse à rendre. */
    public boolean isAutreDu() {
        return getDossier().demande() != null && getDossier().demande().expire() != null
                || getDossier().propositions().stream().anyMatch(p -> p.echeance() != null);
    }

    /** La couleur d'un terme : passé, proche, ou lointain. */
    public String ton(LocalDate terme) {
        LocalDate jour = LocalDate.now(Fuseau.PARIS);
        return terme.isBefore(jour) ? "alerte" : terme.minusDays(AVANT_JOURS).isAfter(jour) ? "bon" : "attention";
    }
}
