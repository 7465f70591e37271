package fr.siao.offre;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;

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

/** Le SIAO enregistre un dispositif d'une structure : sa convention, qui il accueille, son protocole (OFF-2, OFF-3). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("offre.creer-dispositif")
@RolesAllowed({COORDINATEUR_SIAO})
public class CreerDispositif {
    @Inject
    private Intervention intervention;

    @Inject
    private Structures structures;

    @Inject
    private Dispositifs dispositifs;

    @Inject
    private Valeurs valeurs;

    /**
     * Enregistre le dispositif.
     *
     * @return son identifiant
     * @throws Impossible si la structure en a déjà un du même nom : deux clics n'en font qu'un
     */
    public Long creer(
            Long idStructure, @NotNull @Valid Convention convention, @NotNull @Valid Presentation presentation) {
        Structure structure =
                structures.verrouiller(idStructure, intervention.perimetre()).orElseThrow(Introuvable::new);
        valeurs.compositions(presentation.compositions(), intervention.jour());
        if (dispositifs.existe(structure, presentation.nom())) {
            throw new Impossible("dispositif.deja", presentation.nom());
        }
        Dispositif dispositif = new Dispositif(structure, convention, presentation);
        dispositifs.ajouter(dispositif);
        intervention.concerne("dispositif", dispositif.id(), null);
        return dispositif.id();
    }
}
