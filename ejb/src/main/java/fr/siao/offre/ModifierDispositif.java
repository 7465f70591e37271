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

/** Le SIAO change la convention d'un dispositif et ce qu'il en dit : chiffres de l'État, régulation, protocole, public (OFF-3, OFF-7, OFF-9). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("offre.modifier-dispositif")
@RolesAllowed({COORDINATEUR_SIAO})
public class ModifierDispositif {
    @Inject
    private Intervention intervention;

    @Inject
    private Dispositifs dispositifs;

    @Inject
    private Valeurs valeurs;

    /**
     * Change le dispositif.
     *
     * @param version celle que la personne a lue
     * @throws Impossible si des ménages sont proposés à ses places et que sa sorte ou sa régulation change
     */
    public void modifier(
            Long id, int version, @NotNull @Valid Convention convention, @NotNull @Valid Presentation presentation) {
        Dispositif dispositif =
                dispositifs.verrouiller(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        dispositif.lueEn(version);
        valeurs.compositions(presentation.compositions(), intervention.jour());
        Convention avant = dispositif.convention();
        Presentation dit = dispositif.presentation();
        if ((avant.type() != convention.type() || avant.regule() && !convention.regule())
                && dispositifs.reserve(dispositif)) {
            throw new Impossible("dispositif.reserve");
        }
        dispositif.convenir(convention);
        dispositif.presenter(presentation);
        intervention.change(
                "dispositif",
                id,
                Changements.de(dit, presentation, Changements.de(avant, convention, new Ecarts()))
                        .enMots());
    }
}
