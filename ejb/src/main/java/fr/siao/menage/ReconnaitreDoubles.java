package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.doubles.Comparaison;
import fr.siao.menage.doubles.Rapprochement;
import fr.siao.menage.doubles.Signalement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Montre, avant de créer quelqu'un, qui est peut-être déjà connu et pourquoi (MEN-5). Rien n'est enregistré, rien n'est
 * empêché : la personne qui saisit décide.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("personne.reconnaitre")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class ReconnaitreDoubles {
    private static final int MONTRES_MAX = 10;

    @Inject
    private Intervention intervention;

    @Inject
    private Personnes personnes;

    /** Une personne peut-être déjà connue, et ce qui le fait penser. */
    public record DoublePresume(PersonneConnue personne, Rapprochement rapprochement) {}

    /** Du plus probable au moins probable. */
    public List<DoublePresume> reconnaitre(@NotNull @Valid Signalement signalement) {
        List<PersonneConnue> candidates = personnes.candidates(signalement, intervention.perimetre());
        List<Rapprochement> rapprochements = new Comparaison(signalement)
                .avec(candidates.stream().map(PersonneConnue::signalement).toList());
        List<DoublePresume> presumes = IntStream.range(0, candidates.size())
                .mapToObj(i -> new DoublePresume(candidates.get(i), rapprochements.get(i)))
                .filter(presume -> presume.rapprochement().probable())
                .sorted(Comparator.comparingDouble(
                                (DoublePresume p) -> p.rapprochement().score())
                        .reversed())
                .limit(MONTRES_MAX)
                .toList();
        presumes.forEach(p -> intervention.concerne(
                "menage", p.personne().menageId(), p.personne().menageId()));
        return presumes;
    }
}
