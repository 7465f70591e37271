package fr.siao.orientation;

import fr.siao.accueil.JourneeSiao;
import fr.siao.accueil.JourneeSiao.AVacance;
import fr.siao.offre.TypeDispositif;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Les places à pourvoir du territoire, que l'on réduit à une sorte de dispositif ou à une taille. */
@Named("vacances")
@ViewScoped
public class VacancesVue implements Serializable {
    @Inject
    private JourneeSiao journee;

    private TypeDispositif type;
    private Integer personnes;
    private transient List<AVacance> lues;

    public List<AVacance> getToutes() {
        if (lues == null) {
            lues = journee.aPourvoir();
        }
        return lues;
    }

    public List<AVacance> getListe() {
        return getToutes().stream()
                .filter(v -> type == null || v.type() == type)
                .filter(v -> personnes == null || v.capacite() >= personnes)
                .toList();
    }

    /** Les seules sortes de dispositif qui ont une place à pourvoir. */
    public List<TypeDispositif> getTypes() {
        return getToutes().stream().map(AVacance::type).distinct().sorted().toList();
    }

    public TypeDispositif getType() {
        return type;
    }

    public void setType(TypeDispositif type) {
        this.type = type;
    }

    public Integer getPersonnes() {
        return personnes;
    }

    public void setPersonnes(Integer personnes) {
        this.personnes = personnes;
    }
}
