package fr.siao.evaluation;

import fr.siao.offre.TypeDispositif;
import fr.siao.referentiel.LireNomenclature;
import fr.siao.referentiel.Siao;
import fr.siao.socle.Textes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ce que l'on peut préconiser : vers quoi, où, avec quel accompagnement. */
@Named
@ApplicationScoped
public class ListesEvaluation {
    @Inject
    private LireNomenclature nomenclature;

    /** Les dispositifs vers lesquels le SIAO oriente, par famille. */
    public List<SelectItem> getTypes() {
        Map<TypeDispositif.Famille, List<TypeDispositif>> familles = TypeDispositif.orientables().stream()
                .collect(Collectors.groupingBy(TypeDispositif::famille, LinkedHashMap::new, Collectors.toList()));
        return familles.entrySet().stream()
                .<SelectItem>map(f -> new SelectItemGroup(
                        Textes.libelle(f.getKey()),
                        null,
                        false,
                        f.getValue().stream()
                                .map(t -> new SelectItem(t, Textes.libelle(t)))
                                .toArray(SelectItem[]::new)))
                .toList();
    }

    public List<SelectItem> getDepartements() {
        return nomenclature.territoires().stream()
                .map(s -> new SelectItem(s.getDepartement(), s.getDepartement() + " · " + territoire(s)))
                .toList();
    }

    public List<Accompagnement> getAccompagnements() {
        return Arrays.asList(Accompagnement.values());
    }

    /** « Seine-Saint-Denis », de « SIAO de la Seine-Saint-Denis ». */
    private static String territoire(Siao siao) {
        return siao.getNom().replaceFirst("^SIAO (de la |de l’|des |du |de )?", "");
    }
}
