package fr.siao.hebergement;

import fr.siao.hebergement.ConsulterPlace.Fiche;
import fr.siao.socle.Cle;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Le ménage qui vivait déjà là quand la place est entrée dans le système, sur la page de la place. */
@Named("presence")
@ViewScoped
public class PresenceVue implements Serializable {
    @Inject
    private DeclarerPresent declarerPresent;

    @Inject
    private Libelles dit;

    private String cle;
    private LocalDate entree;

    public void declarer(Fiche place) {
        declarerPresent.declarer(place.id(), cle, entree);
        Suite.ici(dit.dire("presence.enregistree", place.libelle(), cle));
    }

    public String getCle() {
        return cle;
    }

    /** Une clé se dicte : la casse et les espaces autour ne comptent pas. */
    public void setCle(String cle) {
        this.cle = Cle.lue(cle);
    }

    public LocalDate getEntree() {
        return entree;
    }

    public void setEntree(LocalDate entree) {
        this.entree = entree;
    }
}
