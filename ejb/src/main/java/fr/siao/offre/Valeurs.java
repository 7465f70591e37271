package fr.siao.offre;

import fr.siao.referentiel.Liste;
import fr.siao.referentiel.Nomenclatures;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** Vérifie que ce que l'on choisit pour l'offre se choisit encore dans les nomenclatures. */
@ApplicationScoped
public class Valeurs {
    @Inject
    private Nomenclatures nomenclatures;

    public void compositions(Set<String> codes, LocalDate jour) {
        codes.forEach(code -> exiger(Liste.COMPOSITIONS, code, jour, "dispositif.compositions"));
    }

    public void categorie(String code, LocalDate jour) {
        exiger(Liste.CATEGORIE_PLACES, code, jour, "place.categorie");
    }

    private void exiger(Liste liste, String code, LocalDate jour, String phrase) {
        nomenclatures
                .trouver(liste, code)
                .filter(valeur -> valeur.enVigueur(jour))
                .orElseThrow(() -> new SaisieInvalide(phrase));
    }
}
