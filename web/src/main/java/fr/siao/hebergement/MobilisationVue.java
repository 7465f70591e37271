package fr.siao.hebergement;

import fr.siao.hebergement.ConsulterPlace.Fiche;
import fr.siao.socle.Cle;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** L'entrée d'un ménage que la structure décide elle-même, sur la page de la place. */
@Named("mobilisation")
@ViewScoped
public class MobilisationVue implements Serializable {
    @Inject
    private MobiliserPlace mobiliserPlace;

    @Inject
    private Libelles dit;

    private String cle;
    private LocalDate entree = LocalDate.now(Fuseau.PARIS);
    private String motif;
    private LocalDate echange;

    public void mobiliser(Fiche place) {
        mobiliserPlace.mobiliser(place.id(), cle, entree, motif, echange);
        Suite.ici(dit.dire("mobilisation.enregistree", place.libelle(), cle));
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

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public LocalDate getEchange() {
        return echange;
    }

    public void setEchange(LocalDate echange) {
        this.echange = echange;
    }
}
