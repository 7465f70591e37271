package fr.siao.compte;

import fr.siao.compte.Octroi.Lieu;
import fr.siao.socle.Textes;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** La liste des profils que je peux accorder, chacun avec ses lieux ; une valeur est « PROFIL:identifiant ». */
final class Octrois {
    private Octrois() {}

    static List<SelectItem> parProfil(List<Lieu> accordables) {
        Map<Profil, List<Lieu>> parProfil = accordables.stream()
                .collect(Collectors.groupingBy(Lieu::profil, LinkedHashMap::new, Collectors.toList()));
        return parProfil.entrySet().stream()
                .<SelectItem>map(p -> new SelectItemGroup(
                        Textes.libelle(p.getKey()),
                        null,
                        false,
                        p.getValue().stream().map(Octrois::item).toArray(SelectItem[]::new)))
                .toList();
    }

    static Profil profil(String valeur) {
        return Profil.valueOf(valeur.split(":", 2)[0]);
    }

    static String sur(String valeur) {
        String sur = valeur.split(":", 2)[1];
        return sur.isEmpty() ? null : sur;
    }

    private static SelectItem item(Lieu lieu) {
        String profil = Textes.libelle(lieu.profil());
        return new SelectItem(
                lieu.profil() + ":" + (lieu.sur() == null ? "" : lieu.sur()),
                lieu.nom().isEmpty() ? profil : lieu.nom() + " · " + profil);
    }
}
