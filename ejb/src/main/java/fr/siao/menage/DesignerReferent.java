package fr.siao.menage;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.menage.ChangerComposition.Lu;
import fr.siao.socle.ErreurMetier.Impossible;
import fr.siao.socle.ErreurMetier.Introuvable;
import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Textes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Désigne qui suit un ménage, passe la main, ou y met fin, à une date (MEN-7). Confié à une autre structure, le ménage sort
 * ce jour-là du périmètre de l'ancienne.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("menage.designer-referent")
@RolesAllowed({INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class DesignerReferent {
    @Inject
    private Intervention intervention;

    @Inject
    private Menages menages;

    @Inject
    private AccesAuDossier acces;

    @Inject
    private Protections protections;

    @Inject
    private Referents referents;

    @Inject
    private Event<FicheChangee> changees;

    /**
     * Désigne, ou passe la main : celui d'avant finit le jour où celui-ci commence. Le référent social d'un ménage protégé
     * entre dans son équipe, sinon il ne le verrait pas (URG-10).
     */
    public void designer(@NotNull Lu lu, @NotNull Suivi.Role role, @NotNull @Valid Referent referent, LocalDate jour) {
        Menage menage = garder(lu);
        if (referent.nom() == null) {
            referents
                    .trouver(referent.compte(), referent.structure(), intervention.perimetre(), intervention.jour())
                    .orElseThrow(() -> new SaisieInvalide("suivi.candidat"));
        }
        menage.suivi(role).ifPresent(avant -> {
            if (avant.getReferent().equals(referent)) {
                throw new Impossible("suivi.meme");
            }
            menage.cesser(role, jour, intervention.signature());
            menages.ecrire();
        });
        menage.confier(role, referent, jour, intervention.signature());
        if (role == Suivi.Role.REFERENT_SOCIAL && referent.compte() != null) {
            protections
                    .vive(menage)
                    .filter(protection -> !protection.compte(referent.compte()))
                    .ifPresent(protection -> protection.nommer(referent.compte(), intervention.signature()));
        }
        fini(menage, role);
    }

    /** Plus personne ne le suit à ce titre. */
    public void cesser(@NotNull Lu lu, @NotNull Suivi.Role role, LocalDate jour) {
        Menage menage = garder(lu);
        menage.cesser(role, jour, intervention.signature());
        fini(menage, role);
    }

    private Menage garder(Lu lu) {
        Menage menage = menages.verrouiller(lu.cle(), intervention.perimetre()).orElseThrow(Introuvable::new);
        menage.lueEn(lu.version());
        acces.exiger(menage);
        return menage;
    }

    private void fini(Menage menage, Suivi.Role role) {
        intervention.change("menage", menage.id(), menage.id(), Textes.libelle(role));
        changees.fire(new FicheChangee(menage, intervention.signature()));
    }
}
