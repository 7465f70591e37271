package fr.siao.offre;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.referentiel.Commune;
import fr.siao.referentiel.Siao;
import fr.siao.referentiel.Territoires;
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
import java.util.Optional;

/** Le SIAO enregistre une structure d'un gestionnaire ; son territoire suit sa commune (OFF-1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("offre.creer-structure")
@RolesAllowed({COORDINATEUR_SIAO})
public class CreerStructure {
    @Inject
    private Intervention intervention;

    @Inject
    private Gestionnaires gestionnaires;

    @Inject
    private Structures structures;

    @Inject
    private Implantation implantation;

    @Inject
    private Territoires territoires;

    /**
     * Enregistre la structure.
     *
     * @param commune telle qu'on la tape : nom, ou code INSEE
     * @return identifiant de la structure
     */
    public Long creer(Long idGestionnaire, @NotNull @Valid Coordonnees coordonnees, @Size(max = 160) String commune) {
        var perimetre = intervention.perimetre();
        Gestionnaire gestionnaire =
                gestionnaires.trouver(idGestionnaire, perimetre).orElseThrow(Introuvable::new);
        Commune lieu = implantation.commune(commune, departements());
        Siao siao = implantation.siao(lieu);
        if (!perimetre.contientSiao(siao.id())) {
            throw Implantation.horsTerritoire(lieu);
        }
        Structure structure = new Structure(gestionnaire, siao, coordonnees, lieu);
        structures.ajouter(structure);
        intervention.concerne("structure", structure.id(), null);
        return structure.id();
    }

    private List<String> departements() {
        return intervention.perimetre().siaosReels().stream()
                .map(territoires::siao)
                .flatMap(Optional::stream)
                .map(Siao::getDepartement)
                .toList();
    }
}
