package fr.siao.compte;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.GESTIONNAIRE_ENTITE;

import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Retire un profil à un compte, sans toucher aux autres : la personne a quitté cette fonction (HAB-2). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("compte.retirer-profil")
@RolesAllowed({COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE})
public class RetirerProfil {
    @Inject
    private Intervention intervention;

    @Inject
    private Gestion gestion;

    /**
     * @param habilitation le droit à retirer, en vigueur et de mon périmètre
     * @return vrai si le compte relève encore de moi
     */
    public boolean retirer(Long id, Long habilitation) {
        Compte compte = gestion.exiger(id);
        Habilitation droit = gestion.droitsAMoi(compte).stream()
                .filter(d -> d.id().equals(habilitation))
                .findFirst()
                .orElseThrow(Introuvable::new);
        droit.retirer(intervention.jour());
        intervention.concerne("compte", id, null);
        intervention.concerne("habilitation", habilitation, null);
        return gestion.releve(id);
    }
}
