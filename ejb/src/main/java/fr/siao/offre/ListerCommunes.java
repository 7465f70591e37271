package fr.siao.offre;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.referentiel.Commune;
import fr.siao.referentiel.Communes;
import fr.siao.referentiel.Siao;
import fr.siao.referentiel.Territoires;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Les communes où l'on peut enregistrer une structure : celles de son territoire. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "offre.lister-communes", lecture = true)
@RolesAllowed({COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE})
public class ListerCommunes {
    @Inject
    private Intervention intervention;

    @Inject
    private Structures structures;

    @Inject
    private Communes communes;

    @Inject
    private Territoires territoires;

    /**
     * Les communes à choisir, « Montreuil (93048) ».
     *
     * @param structure celle que l'on corrige, qui reste sur son territoire ; nulle si l'on en crée une
     */
    public List<String> lister(Long structure) {
        var perimetre = intervention.perimetre();
        Stream<Siao> territoire = structure == null
                ? perimetre.siaosReels().stream().map(territoires::siao).flatMap(Optional::stream)
                : structures.trouver(structure, perimetre).map(Structure::getSiao).stream();
        return communes.des(territoire.map(Siao::getDepartement).toList()).stream()
                .map(Commune::designation)
                .toList();
    }
}
