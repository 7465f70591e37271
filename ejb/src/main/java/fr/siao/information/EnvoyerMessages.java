package fr.siao.information;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
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
    private Clock horloge;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void envoyer() {
        Instant maintenant = horloge.instant();
        for (Message message : messages.aEnvoyer(maintenant, LOT)) {
            try {
                transport().envoyer(message.getCle(), message.getDestinataire(), message.getTexte());
                message.envoyer(maintenant);
            } catch (Transport.EnvoiImpossible echec) {
                message.echouer(echec.getMessage(), maintenant);
            }
        }
    }

    private Transport transport() {
        return transports.stream()
                .filter(transport -> transport.nom().equals(choisi))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("transport inconnu : " + choisi));
    }
}
