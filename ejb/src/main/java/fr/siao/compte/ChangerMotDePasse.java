package fr.siao.compte;

import static fr.siao.compte.Profil.Noms.ADMINISTRATEUR_TECHNIQUE;
import static fr.siao.compte.Profil.Noms.ASSISTANT;
import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.DELEGUE_PROTECTION_DONNEES;
import static fr.siao.compte.Profil.Noms.ECOUTANT_115;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;
import static fr.siao.compte.Profil.Noms.HABILITE_ARCHIVES;
import static fr.siao.compte.Profil.Noms.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.Noms.MEMBRE_COMMISSION;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_DISPOSITIF;
import static fr.siao.compte.Profil.Noms.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.Noms.SERVICE_ETAT;
import static fr.siao.compte.Profil.Noms.TRAVAILLEUR_PASH;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;

/** Chacun change son mot de passe, en redonnant l'actuel (HAB-2, SEC-2). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "compte.changer-mot-de-passe", avecMotDePasseProvisoire = true)
@RolesAllowed({
    OPERATEUR_SIAO,
    COORDINATEUR_SIAO,
    ECOUTANT_115,
    GESTIONNAIRE_ENTITE,
    RESPONSABLE_DISPOSITIF,
    INTERVENANT_SOCIAL,
    ASSISTANT,
    TRAVAILLEUR_PASH,
    RESPONSABLE_PASH,
    MEMBRE_COMMISSION,
    SERVICE_ETAT,
    DELEGUE_PROTECTION_DONNEES,
    HABILITE_ARCHIVES,
    ADMINISTRATEUR_TECHNIQUE
})
public class ChangerMotDePasse {
    @Inject
    private Intervention intervention;

    @Inject
    private Comptes comptes;

    @Inject
    private MotDePasse motDePasse;

    /** @return série où la session qui a changé le mot de passe peut rester ; celles d'avant sont closes */
    public int changer(@NotNull String actuel, @NotNull String nouveau) {
        Compte compte = comptes.trouver(intervention.signature().compte()).orElseThrow();
        intervention.concerne("compte", compte.id(), null);
        if (!motDePasse.est(actuel, compte.empreinte())) {
            throw new SaisieInvalide("compte.ancien");
        }
        if (actuel.equals(nouveau)) {
            throw new SaisieInvalide("compte.meme");
        }
        compte.changerMotDePasse(motDePasse.hacher(nouveau));
        return compte.serieSessions();
    }
}
