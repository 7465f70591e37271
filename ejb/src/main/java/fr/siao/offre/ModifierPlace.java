package fr.siao.offre;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Signes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Le SIAO ou le gestionnaire corrige ce qu'est une place : les candidats qui lui conviennent suivent aussitôt (OFF-1, OFF-3). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("offre.modifier-place")
@RolesAllowed({COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE})
public class ModifierPlace {
    @Inject
    private Intervention intervention;

    @Inject
    private Places places;

    @Inject
    private Valeurs valeurs;

    /** @param version celle que la personne a lue */
    public void modifier(
            Long id,
            int version,
            @Size(max = 60) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}") String libelle,
            @NotNull @Valid DescriptionPlace description) {
        Place place = places.verrouiller(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        place.lueEn(version);
        valeurs.categorie(description.categorie(), intervention.jour());
        Ecarts ecarts = Changements.de(
                place.description(), description, new Ecarts().entre("libellé", place.getLibelle(), libelle));
        if (libelle != null
                && !libelle.strip().equalsIgnoreCase(place.getLibelle())
                && !places.pris(place.getDispositif(), List.of(libelle.strip())).isEmpty()) {
            throw new Impossible("place.libelle.pris", libelle.strip());
        }
        place.decrire(libelle, description);
        intervention.change("place", id, ecarts.enMots());
    }
}
