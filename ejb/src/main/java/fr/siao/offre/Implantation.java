package fr.siao.offre;

import fr.siao.referentiel.Commune;
import fr.siao.referentiel.Communes;
import fr.siao.referentiel.Siao;
import fr.siao.referentiel.Territoires;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/** Où se trouve une structure : la commune que l'on a tapée dit le département, et le département le SIAO (OFF-1). */
@ApplicationScoped
public class Implantation {
    @Inject
    private Communes communes;

    @Inject
    private Territoires territoires;

    /** @param departements où chercher d'abord */
    public Commune commune(String saisie, Collection<String> departements) {
        return communes.designee(saisie, departements)
                .orElseThrow(() -> new SaisieInvalide("structure.commune", saisie == null ? "" : saisie.strip()));
    }

    public Siao siao(Commune commune) {
        return territoires.duDepartement(commune.getDepartement()).orElseThrow(() -> horsTerritoire(commune));
    }

    public static SaisieInvalide horsTerritoire(Commune commune) {
        return new SaisieInvalide("structure.horsTerritoire", commune.getNom(), commune.getDepartement());
    }
}
