package fr.siao.compte;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;

import fr.siao.socle.ErreurMetier.Impossible;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Accorde un profil de plus à un compte qui existe, sur ce que l'on peut accorder soi-même (HAB-2, HAB-3). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("compte.accorder-profil")
@RolesAllowed({COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE})
public class AccorderProfil {
    @Inject
    private Intervention intervention;

    @Inject
    private Gestion gestion;

    @Inject
    private Comptes comptes;

    /** @param sur identifiant du périmètre du profil, nul s'il n'en a pas ; {@code fin} est nul s'il n'a pas de terme */
    public void accorder(Long id, @NotNull Profil profil, String sur, LocalDate fin) {
        Compte compte = gestion.exiger(id);
        if (compte.getEtat() == Compte.Etat.REVOQUE) {
            throw new Impossible("compte.revoque");
        }
        gestion.exigerAccordable(profil, sur);
        if (comptes.droitsDe(compte).stream()
                .anyMatch(droit -> droit.enVigueur(intervention.jour()) && droit.porte(profil, sur))) {
            throw new Impossible("habilitation.deja");
        }
        Habilitation droit = Habilitation.accorder(compte, profil, sur, fin, intervention.signature());
        comptes.accorder(droit);
        intervention.concerne("compte", id, null);
        intervention.concerne("habilitation", droit.id(), null);
    }
}
