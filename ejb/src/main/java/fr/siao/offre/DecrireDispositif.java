package fr.siao.offre;

import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Le gestionnaire dit qui un de ses dispositifs accueille, son projet et sa participation ; pas ce que l'État finance (OFF-3). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("offre.decrire-dispositif")
@RolesAllowed({GESTIONNAIRE_ENTITE})
public class DecrireDispositif {
    @Inject
    private Intervention intervention;

    @Inject
    private Dispositifs dispositifs;

    @Inject
    private Valeurs valeurs;

    /** @param version celle que la personne a lue */
    public void decrire(Long id, int version, @NotNull @Valid Presentation presentation) {
        Dispositif dispositif =
                dispositifs.verrouiller(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        dispositif.lueEn(version);
        valeurs.compositions(presentation.compositions(), intervention.jour());
        Presentation avant = dispositif.presentation();
        dispositif.presenter(presentation);
        intervention.change(
                "dispositif",
                id,
                Changements.de(avant, presentation, new Ecarts()).enMots());
    }
}
