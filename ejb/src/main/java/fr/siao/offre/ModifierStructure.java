package fr.siao.offre;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.referentiel.Commune;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Le SIAO ou le gestionnaire corrige ce qui nomme et situe une structure (OFF-1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("offre.modifier-structure")
@RolesAllowed({COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE})
public class ModifierStructure {
    @Inject
    private Intervention intervention;

    @Inject
    private Structures structures;

    @Inject
    private Implantation implantation;

    /**
     * Corrige la structure, qui reste sur son territoire.
     *
     * @param version celle que la personne a lue
     * @param commune telle qu'on la tape : nom, ou code INSEE
     */
    public void modifier(
            Long id, int version, @NotNull @Valid Coordonnees coordonnees, @Size(max = 160) String commune) {
        Structure structure =
                structures.verrouiller(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        structure.lueEn(version);
        Commune lieu = implantation.commune(commune, List.of(structure.getSiao().getDepartement()));
        Ecarts ecarts = new Ecarts()
                .entre("nom", structure.getNom(), coordonnees.nom())
                .entre("nature", structure.getNature(), coordonnees.nature())
                .entre("commune", structure.getCommune().getCode(), lieu.getCode())
                .entre("adresse", structure.getAdresse(), coordonnees.adresse());
        String siret = structure.getSiret();
        structure.decrire(coordonnees, lieu);
        intervention.change(
                "structure",
                id,
                ecarts.entre("SIRET", siret, structure.getSiret()).enMots());
    }
}
