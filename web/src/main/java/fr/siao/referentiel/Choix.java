package fr.siao.referentiel;

import fr.siao.socle.Fuseau;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Les valeurs que l'on peut choisir aujourd'hui dans une liste, rangées par famille. */
@Named
@ApplicationScoped
public class Choix {
    @Inject
    private LireNomenclature nomenclature;

    /** Pour un h:selectOneMenu : les familles en groupes, leurs sous-motifs à choisir. */
    public List<SelectItem> de(Liste liste) {
        List<NomenclatureValeur> valeurs = nomenclature.enVigueur(liste, LocalDate.now(Fuseau.PARIS));
        List<SelectItem> items = new ArrayList<>();
        for (NomenclatureValeur famille : valeurs) {
            if (famille.getParent() != null) {
                continue;
            }
            List<SelectItem> enfants = valeurs.stream()
                    .filter(v -> famille.getCode().equals(v.getParent()))
                    .map(v -> new SelectItem(v.getCode(), v.getLibelle()))
                    .toList();
            items.add(
                    enfants.isEmpty()
                            ? new SelectItem(famille.getCode(), famille.getLibelle())
                            : new SelectItemGroup(
                                    famille.getLibelle(), null, false, enfants.toArray(SelectItem[]::new)));
        }
        return items;
    }

    public String libelle(Liste liste, String code) {
        return nomenclature.libelle(liste, code);
    }
}
