package fr.siao.compte;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Rouvre un compte suspendu faute d'avoir servi, avec un mot de passe provisoire (HAB-2). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("compte.rouvrir")
@RolesAllowed({COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE})
public class RouvrirCompte {
    @Inject
    private Intervention intervention;

    @Inject
    private Gestion gestion;

    @Inject
    private MotDePasse motDePasse;

    /** @return le mot de passe provisoire, montré une seule fois */
    public String rouvrir(Long id) {
        Compte compte = gestion.exiger(id);
        gestion.exigerToutAccordable(compte);
        intervention.concerne("compte", id, null);
        String provisoire = motDePasse.tirer();
        compte.rouvrir(motDePasse.hacher(provisoire), intervention.maintenant());
        return provisoire;
    }
}
