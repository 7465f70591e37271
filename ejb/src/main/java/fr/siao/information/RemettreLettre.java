package fr.siao.information;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import fr.siao.socle.ErreurMetier.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Le SIAO a imprimé la lettre et l'a fait remettre : elle quitte la pile des lettres à imprimer (INF-3). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte("information.remettre-lettre")
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class RemettreLettre {
    @Inject
    private Intervention intervention;

    @Inject
    private Messages messages;

    public void remettre(Long id) {
        Message message = messages.trouver(id, intervention.perimetre()).orElseThrow(Introuvable::new);
        intervention.concerne("message", id, message.getMenage());
        message.remettre(intervention.maintenant());
    }
}
