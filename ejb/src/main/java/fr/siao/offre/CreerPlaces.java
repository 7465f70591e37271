package fr.siao.offre;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Le SIAO ou le gestionnaire enregistre des places, une à une ou en série : rien ne dit encore si elles sont occupées (OFF-1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("offre.creer-places")
@RolesAllowed({COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE})
public class CreerPlaces {
    @Inject
    private Intervention intervention;

    @Inject
    private Dispositifs dispositifs;

    @Inject
    private Places places;

    @Inject
    private Valeurs valeurs;

    /**
     * Enregistre toutes les places de la série, ou aucune.
     *
     * @return combien
     * @throws Impossible si le dispositif a déjà l'un de ces libellés
     */
    public int creer(Long idDispositif, @NotNull @Valid SerieDePlaces serie, @NotNull @Valid DescriptionPlace place) {
        Dispositif dispositif =
                dispositifs.trouver(idDispositif, intervention.perimetre()).orElseThrow(Introuvable::new);
        valeurs.categorie(place.categorie(), intervention.jour());
        List<String> libelles = serie.libelles();
        libres(dispositif, libelles);
        List<Place> nouvelles = libelles.stream()
                .map(libelle -> new Place(dispositif, libelle, place, intervention.jour()))
                .toList();
        places.ajouter(nouvelles);
        nouvelles.forEach(nouvelle -> intervention.concerne("place", nouvelle.id(), null));
        return nouvelles.size();
    }

    private void libres(Dispositif dispositif, List<String> libelles) {
        List<String> pris = places.pris(dispositif, libelles);
        if (pris.size() == 1) {
            throw new Impossible("place.libelle.pris", pris.get(0));
        }
        if (!pris.isEmpty()) {
            throw new Impossible("place.libelles.pris", pris.size() - 1, pris.get(0));
        }
    }
}
