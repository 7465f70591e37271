package fr.siao.orientation;

import fr.siao.accueil.JourneeSiao;
import fr.siao.accueil.JourneeSiao.AVacance;
import fr.siao.offre.TypeDispositif;
import fr.siao.socle.Ecran;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Les places à pourvoir du territoire. Le tri tient dans l'adresse : il se retrouve en revenant d'une place. */
@Named("vacances")
@ViewScoped
public class VacancesVue implements Serializable {
    @Inject
    private JourneeSiao journee;

    @Inject
    @Param(name = "type")
    private String typeDemande;

    @Inject
    @Param(name = "commune")
    private String commune;

    @Inject
    @Param(name = "personnes")
    private Integer personnes;

    @Inject
    @Param(name = "retard")
    private boolean enRetard;

    private TypeDispositif type;
    private transient List<AVacance> lues;

    @PostConstruct
    void lireAdresse() {
        type = TypeDispositif.nomme(typeDemande).orElse(null);
        commune = commune == null || commune.isBlank() ? null : commune;
    }

    public void filtrer() {
        Faces.redirect(
                Faces.getRequestContextPath() + Ecran.VACANCES.chemin() + "?type=%s&commune=%s&personnes=%s&retard=%s",
                Objects.toString(type, ""),
                Objects.toString(commune, ""),
                Objects.toString(personnes, ""),
                enRetard ? "true" : "");
    }

    public List<AVacance> getToutes() {
        if (lues == null) {
            lues = journee.aPourvoir();
        }
        return lues;
    }

    public List<AVacance> getListe() {
        return getToutes().stream()
                .filter(v -> type == null || v.type() == type)
                .filter(v -> commune == null || v.commune().equals(commune))
                .filter(v -> personnes == null || v.capacite() >= personnes)
                .filter(v -> !enRetard || v.retard() > 0)
                .toList();
    }

    public boolean isFiltree() {
        return type != null || commune != null || personnes != null || enRetard;
    }

    /** Les seules sortes de dispositif qui ont une place à pourvoir. */
    public List<TypeDispositif> getTypes() {
        return getToutes().stream().map(AVacance::type).distinct().sorted().toList();
    }

    /** Les seules communes qui ont une place à pourvoir. */
    public List<String> getCommunes() {
        return getToutes().stream().map(AVacance::commune).distinct().sorted().toList();
    }

    public TypeDispositif getType() {
        return type;
    }

    public void setType(TypeDispositif type) {
        this.type = type;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    /** Seulement celles que le SIAO aurait déjà dû proposer (OFF-9). */
    public boolean isEnRetard() {
        return enRetard;
    }

    public void setEnRetard(boolean enRetard) {
        this.enRetard = enRetard;
    }

    public Integer getPersonnes() {
        return personnes;
    }

    public void setPersonnes(Integer personnes) {
        this.personnes = personnes;
    }
}
