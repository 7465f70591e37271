package fr.siao.accueil;

import fr.siao.accueil.JourneeSiao.Journee;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** L'accueil de l'opérateur, et la liste des places à pourvoir. */
@Named("journeeSiao")
@ViewScoped
public class JourneeSiaoVue implements Serializable {
    private static final int A_L_ACCUEIL = 8;

    @Inject
    private JourneeSiao journee;

    private transient Journee lue;

    public Journee getJournee() {
        if (lue == null) {
            lue = journee.voir();
        }
        return lue;
    }

    /** Ce qui tient à l'accueil ; le reste est dans la liste. */
    public <T> List<T> premiers(List<T> lignes) {
        return lignes.stream().limit(A_L_ACCUEIL).toList();
    }

    public long getEnRetard() {
        return getJournee().vacances().stream().filter(v -> v.retard() > 0).count();
    }
}
