package fr.siao.information;

import static fr.siao.compte.Profil.Noms.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.Noms.OPERATEUR_SIAO;

import fr.siao.compte.Acte;
import fr.siao.compte.Intervention;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Les messages du territoire : ce qui est parti, ce qui attend, ce qui a échoué, ce qui est à imprimer (INF-3). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@Acte(value = "information.consulter-messages", lecture = true)
@RolesAllowed({OPERATEUR_SIAO, COORDINATEUR_SIAO})
public class ConsulterMessages {
    @Inject
    private Intervention intervention;

    @Inject
    private Messages messages;

    private static final int LISTE_MAX = 200;

    /** Un message de la liste. */
    public record Ligne(
            Long id,
            Message.Canal canal,
            Message.Etat etat,
            String destinataire,
            String texte,
            int essais,
            Instant creeLe,
            Instant envoyeLe,
            Instant prochainEssai) {}

    public List<Ligne> voir() {
        return messages.recents(intervention.perimetre(), LISTE_MAX).stream()
                .map(this::ligne)
                .toList();
    }

    private Ligne ligne(Message m) {
        intervention.concerne("message", m.id(), m.getMenage());
        return new Ligne(
                m.id(),
                m.getCanal(),
                m.getEtat(),
                m.getDestinataire(),
                m.getTexte(),
                m.getEssais(),
                m.getCreeLe(),
                m.getEnvoyeLe(),
                m.getProchainEssai());
    }
}
