package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.doubles.Recherche;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Retrouve des personnes pendant que l'on tape. La trace garde les ménages montrés, jamais ce qui a été tapé.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("personne.chercher")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class ChercherPersonnes {
    @Inject
    private Intervention intervention;

    @Inject
    private Personnes personnes;

    /** @param tape mots même inachevés, date de naissance, téléphone ou clé, dans n'importe quel ordre */
    public List<PersonneConnue> chercher(@NotNull String tape) {
        List<PersonneConnue> trouvees =
                personnes.chercher(Recherche.lire(tape, intervention.jour()), intervention.perimetre());
        trouvees.forEach(vue -> intervention.concerne("menage", vue.menageId(), vue.menageId()));
        return trouvees;
    }
}
