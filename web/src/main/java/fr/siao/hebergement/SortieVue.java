package fr.siao.hebergement;

import fr.siao.hebergement.ConsulterPlace.Fiche;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Libelles;
import fr.siao.socle.Suite;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Le départ d'un ménage, sur la page de sa place. */
@Named("depart")
@ViewScoped
public class SortieVue implements Serializable {
    @Inject
    private EnregistrerSortie enregistrerSortie;

    @Inject
    private Libelles dit;

    private LocalDate jour = LocalDate.now(Fuseau.PARIS);
    private String motif;
    private boolean declarerVacante = true;

    public void enregistrer(Fiche place) {
        enregistrerSortie.sortir(place.id(), jour, motif, declarerVacante);
        Suite.ici(dit.dire(declarerVacante ? "depart.enregistre.vacante" : "depart.enregistre", place.libelle()));
    }

    public LocalDate getJour() {
        return jour;
    }

    public void setJour(LocalDate jour) {
        this.jour = jour;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public boolean isDeclarerVacante() {
        return declarerVacante;
    }

    public void setDeclarerVacante(boolean declarerVacante) {
        this.declarerVacante = declarerVacante;
    }
}
