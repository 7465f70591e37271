package fr.siao.offre;

import fr.siao.offre.ConsulterOffre.Entite;
import fr.siao.offre.ConsulterOffre.Page;
import fr.siao.offre.ConsulterOffre.Rameau;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** L'offre d'un territoire ou d'un gestionnaire. La recherche et la page tiennent dans l'adresse. */
@Named("offre")
@ViewScoped
public class OffreVue implements Serializable {
    private static final int CHERCHE_MAX = 200;

    @Inject
    @Param(name = "q")
    private String cherche;

    @Inject
    @Param(name = "type")
    private String typeDemande;

    @Inject
    @Param(name = "page")
    private Integer page;

    @Inject
    private ConsulterOffre consulter;

    private transient Page lue;

    public Page getOffre() {
        if (lue == null) {
            lue = consulter.chercher(getCherche(), getType(), getPage() - 1);
        }
        return lue;
    }

    /** Les structures de la page, sous leur gestionnaire. */
    public List<Map.Entry<Entite, List<Rameau>>> getGroupes() {
        return List.copyOf(getOffre().structures().stream()
                .collect(Collectors.groupingBy(Rameau::gestionnaire, LinkedHashMap::new, Collectors.toList()))
                .entrySet());
    }

    public TypeDispositif getType() {
        return TypeDispositif.nomme(typeDemande).orElse(null);
    }

    public List<TypeDispositif> getTypes() {
        return TypeDispositif.tenus();
    }

    public boolean isFiltree() {
        return !getCherche().isBlank() || getType() != null;
    }

    /** Numéro de la page montrée, depuis 1. */
    public int getPage() {
        return page == null ? 1 : Math.max(1, Math.min(10_000, page));
    }

    public boolean isApres() {
        return getOffre().total() > (long) getPage() * ConsulterOffre.PAGE;
    }

    /** Adresse d'une autre page de la même recherche. */
    public String adresse(int autre) {
        return "?q=" + URLEncoder.encode(getCherche(), StandardCharsets.UTF_8) + "&type="
                + (getType() == null ? "" : getType()) + "&page=" + autre;
    }

    /** Ce que l'on cherche, sans ce qui dépasse : une adresse se change à la main. */
    public String getCherche() {
        return cherche == null ? "" : cherche.substring(0, Math.min(CHERCHE_MAX, cherche.length()));
    }
}
