package fr.siao.compte;

import fr.siao.compte.ConsulterCompte.Fiche;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Un compte de mon périmètre : ses profils, son accès, et ce que je peux en faire. */
@Named("compte")
@ViewScoped
public class CompteVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long id;

    @Inject
    private ConsulterCompte consulter;

    @Inject
    private AccorderProfil accorder;

    @Inject
    private RetirerProfil retirer;

    @Inject
    private ReinitialiserMotDePasse reinitialiser;

    @Inject
    private RouvrirCompte rouvrir;

    @Inject
    private RevoquerCompte revoquer;

    @Inject
    private MotDePasseMontre motDePasse;

    @Inject
    private Libelles dit;

    private transient Fiche lue;
    private String octroi;
    private LocalDate fin;

    /** Relit le compte avant chaque affichage : un refus montre où il en est. */
    public void relire() {
        lue = consulter.voir(id);
    }

    public Fiche getFiche() {
        if (lue == null) {
            relire();
        }
        return lue;
    }

    public boolean est(Compte.Etat etat) {
        return getFiche().etat() == etat;
    }

    public List<SelectItem> getOctrois() {
        return Octrois.parProfil(getFiche().accordables());
    }

    public void accorder() {
        accorder.accorder(id, Octrois.profil(octroi), Octrois.sur(octroi), fin);
        Suite.ici(dit.dire("compte.accorde", getFiche().nom()));
    }

    /** Le droit est nommé par la page, pas par son rang : la liste a pu changer depuis. */
    public void retirer() {
        String phrase = dit.dire("compte.retire", getFiche().nom());
        if (retirer.retirer(id, Long.valueOf(Faces.getRequestParameter("droit")))) {
            Suite.ici(phrase);
        } else {
            Suite.vers(phrase, Ecran.COMPTES, null);
        }
    }

    public void reinitialiser() {
        motDePasse.donner(getFiche().nom(), reinitialiser.reinitialiser(id));
        Suite.ici(dit.dire("compte.reinitialise", getFiche().nom()));
    }

    public void rouvrir() {
        motDePasse.donner(getFiche().nom(), rouvrir.rouvrir(id));
        Suite.ici(dit.dire("compte.rouvert", getFiche().nom()));
    }

    public void revoquer() {
        revoquer.revoquer(id);
        Suite.ici(dit.dire("compte.revoque", getFiche().nom()));
    }

    public String getOctroi() {
        return octroi;
    }

    public void setOctroi(String octroi) {
        this.octroi = octroi;
    }

    public LocalDate getFin() {
        return fin;
    }

    public void setFin(LocalDate fin) {
        this.fin = fin;
    }
}
