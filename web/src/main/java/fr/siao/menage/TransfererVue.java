package fr.siao.menage;

import fr.siao.menage.OuvrirTransfert.Vue;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** Demander à un autre SIAO de devenir celui du ménage, ou y renoncer. */
@Named("transferer")
@ViewScoped
public class TransfererVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private String cle;

    @Inject
    private OuvrirTransfert ouvrir;

    @Inject
    private DemanderTransfert demander;

    @Inject
    private Libelles dit;

    private transient Vue lue;
    private Long vers;
    private String motif;
    private String raison;

    public Vue getVue() {
        if (lue == null) {
            lue = ouvrir.voir(cle);
        }
        return lue;
    }

    public void demander() {
        demander.demander(cle, vers, motif, raison);
        Suite.ici(dit.dire("transfert.demande"));
    }

    public void retirer() {
        demander.retirer(cle);
        Suite.ici(dit.dire("transfert.retire"));
    }

    public Long getVers() {
        return vers;
    }

    public void setVers(Long vers) {
        this.vers = vers;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public String getRaison() {
        return raison;
    }

    public void setRaison(String raison) {
        this.raison = raison;
    }
}
