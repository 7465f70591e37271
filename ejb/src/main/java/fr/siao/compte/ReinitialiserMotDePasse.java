package fr.siao.compte;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Une personne a perdu son mot de passe : elle en reçoit un provisoire, et ses sessions se ferment (HAB-2, SEC-2). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("compte.reinitialiser-mot-de-passe")
@RolesAllowed({COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE})
public class ReinitialiserMotDePasse {
    @Inject
    private Intervention intervention;

    @Inject
    private Gestion gestion;

    @Inject
    private MotDePasse motDePasse;

    /** @return le mot de passe provisoire, montré une seule fois */
    public String reinitialiser(Long id) {
        Compte compte = gestion.exiger(id);
        gestion.exigerToutAccordable(compte);
        intervention.concerne("compte", id, null);
        String provisoire = motDePasse.tirer();
        compte.reinitialiserMotDePasse(motDePasse.hacher(provisoire));
        return provisoire;
    }
}
