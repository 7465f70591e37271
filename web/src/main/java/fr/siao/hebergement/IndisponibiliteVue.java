package fr.siao.hebergement;

import fr.siao.hebergement.ConsulterPlace.Fiche;
import fr.siao.offre.RendreIndisponible;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Le retrait d'une place de l'offre, sur sa page. */
@Named("indisponibilite")
@ViewScoped
public class IndisponibiliteVue implements Serializable {
    @Inject
    private RendreIndisponible rendreIndisponible;

    @Inject
    private Libelles dit;

    private String motif;
    private LocalDate jusque;

    public void retirer(Fiche place) {
        rendreIndisponible.retirer(place.id(), motif, jusque);
        Suite.ici(dit.dire("indisponibilite.enregistree", place.libelle()));
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public LocalDate getJusque() {
        return jusque;
    }

    public void setJusque(LocalDate jusque) {
        this.jusque = jusque;
    }
}
