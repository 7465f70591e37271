package fr.siao.accueil;

import fr.siao.accueil.ConsulterTransferts.Fiche;
import fr.siao.accueil.ConsulterTransferts.Listes;
import fr.siao.menage.RepondreTransfert;
import fr.siao.socle.Ecran;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;

/** Les transferts reçus et envoyés par le SIAO ; l'un d'eux, et la réponse à lui donner. */
@Named("transferts")
@ViewScoped
public class TransfertsVue implements Serializable {
    @Inject
    @Param(pathIndex = 0)
    private Long id;

    @Inject
    private ConsulterTransferts consulter;

    @Inject
    private RepondreTransfert repondre;

    @Inject
    private Libelles dit;

    private transient Listes listes;
    private transient Fiche fiche;
    private String motif;
    private String raison;

    public Listes getListes() {
        if (listes == null) {
            listes = consulter.lister();
        }
        return listes;
    }

    /** Nulle quand l'adresse ne nomme aucun transfert. */
    public Fiche getFiche() {
        if (fiche == null && id != null) {
            fiche = consulter.voir(id);
        }
        return fiche;
    }

    public void accorder() {
        Suite.vers(dit.dire("transfert.accorde"), Ecran.MENAGE, repondre.accorder(id));
    }

    public void refuser() {
        repondre.refuser(id, motif, raison);
        Suite.vers(dit.dire("transfert.refuse"), Ecran.TRANSFERTS, null);
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
