package fr.siao.information;

import fr.siao.socle.ParLots;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Vide la boîte d'envoi (INF-3). Chaque message est gardé par un verrou le temps de partir : deux serveurs n'envoient pas
 * le même ; s'il échoue, il sera réessayé plus tard.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class EnvoyerMessages {
    private static final int LOT = 20;

    @Inject
    private Messages messages;

    @Inject
    private Instance<Transport> transports;

    @Inject
    @ConfigProperty(name = "siao.message.transport", defaultValue = "journal")
    private String choisi;

    @Inject
    private ParLots parLots;

    @Inject
    private Clock horloge;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void envoyer() {
        parLots.faire("envoi des messages", this::vider);
    }

    private void vider() {
        Instant maintenant = horloge.instant();
        for (Message message : messages.aEnvoyer(maintenant, LOT)) {
            try {
                transport(message.getCanal()).envoyer(Envoi.de(message));
                message.envoyer(maintenant);
            } catch (Transport.EnvoiImpossible echec) {
                message.echouer(echec.getMessage(), maintenant);
            }
        }
    }

    /** Celui que la configuration choisit ; s'il n'achemine pas ce canal, le courrier électronique. */
    private Transport transport(Message.Canal canal) {
        Transport elu = nomme(choisi);
        return elu.achemine(canal) ? elu : nomme(TransportSmtp.NOM);
    }

    private Transport nomme(String nom) {
        return transports.stream()
                .filter(transport -> transport.nom().equals(nom))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("transport inconnu : " + nom));
    }
}
