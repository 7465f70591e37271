package fr.siao.compte;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;

import fr.siao.socle.ErreurMetier.Impossible;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Départ de l'organisation ou de la fonction : le compte ne sert plus, dès sa prochaine requête (HAB-2). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("compte.revoquer")
@RolesAllowed({COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE})
public class RevoquerCompte {
    @Inject
    private Intervention intervention;

    @Inject
    private Gestion gestion;

    @Inject
    private Comptes comptes;

    /** Ses droits finissent avec lui ; s'il sert aussi hors de mon périmètre, je ne retire que ce qui relève de moi. */
    public void revoquer(Long id) {
        Compte compte = gestion.exiger(id);
        if (!gestion.toutAMoi(compte)) {
            throw new Impossible("compte.ailleurs");
        }
        intervention.concerne("compte", id, null);
        compte.revoquer();
        comptes.droitsDe(compte).forEach(droit -> droit.retirer(intervention.jour()));
    }
}
