package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.Contraintes.Champ;
import fr.siao.socle.ErreurMetier.Depassee;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.Textes;
import fr.siao.socle.TroisVersions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Dit ce dont une place doit tenir compte : un animal, une mobilité réduite, un séjour à l'hôtel. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("menage.signaler-contraintes")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH})
public class SignalerContraintes {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Event<FicheChangee> changees;

    /** Ce que l'on a lu. */
    public record Lue(
            @NotNull String cle, int version, @NotNull Contraintes contraintes) {}

    /** @return ce qu'un autre a changé entre-temps, et que l'on garde */
    public List<Champ> signaler(@NotNull Lue lue, @NotNull Contraintes tapees) {
        Menage menage = menages.verrouiller(lue.cle(), intervention.perimetre()).orElseThrow(Introuvable::new);
        acces.exiger(menage);
        menage.exigerOuvert();
        Contraintes enregistrees = menage.contraintes();
        TroisVersions<Contraintes, Champ> versions =
                new TroisVersions<>(Champ.values(), lue.contraintes(), enregistrees, tapees);
        if (!versions.conflits().isEmpty()) {
            throw new Depassee(Textes.dire("menage.contraintes"));
        }
        menage.signaler(Contraintes.de(versions::valeur), intervention.signature());
        intervention.change("menage", menage.id(), menage.id(), TroisVersions.enMots(versions.changes()));
        changees.fire(new FicheChangee(menage, intervention.signature()));
        return versions.repris();
    }
}
