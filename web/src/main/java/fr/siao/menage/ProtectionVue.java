package fr.siao.menage;

import fr.siao.menage.ConsulterProtection.Etat;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import fr.siao.socle.Textes;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Protéger un ménage, tenir son équipe, lever la protection. */
@Named("protection")
@ViewScoped
public class ProtectionVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    private ConsulterProtection consulter;

    @Inject
    private Proteger proteger;

    @Inject
    private Libelles dit;

    private transient Etat lu;
    private Long nomme;
    private String motif;

    /** Relit avant chaque affichage : un refus montre où en est l'équipe. */
    public void relire() {
        lu = consulter.voir(cle);
    }

    public Etat getEtat() {
        if (lu == null) {
            relire();
        }
        return lu;
    }

    /** Qui n'en est pas encore, et ce qui le fait pouvoir en être. */
    public List<SelectItem> getAutres() {
        return getEtat().autres().stream()
                .map(m -> new SelectItem(m.compte(), dit.dire("protection.autre", m.nom(), Textes.libelle(m.profil()))))
                .toList();
    }

    public void proteger() {
        proteger.proteger(cle);
        Suite.ici(dit.dire("protection.posee"));
    }

    public void nommer() {
        proteger.nommer(cle, nomme);
        Suite.ici(dit.dire("protection.nomme"));
    }

    /** Qui se retire lui-même n'a plus rien à voir ici. */
    public void retirer(Long compte, boolean moi) {
        proteger.retirer(cle, compte);
        if (moi) {
            Suite.vers(dit.dire("protection.retire"), Ecran.AUJOURDHUI, null);
        } else {
            Suite.ici(dit.dire("protection.retire"));
        }
    }

    public void lever() {
        proteger.lever(cle, motif);
        Suite.ici(dit.dire("protection.leveeDite"));
    }

    public Long getNomme() {
        return nomme;
    }

    public void setNomme(Long nomme) {
        this.nomme = nomme;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
