package fr.siao.information;

import jakarta.enterprise.context.ApplicationScoped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pour le développement et la démonstration : dit dans le journal qu'un message part ; la page Messages le montre. */
@ApplicationScoped
public class TransportJournal implements Transport {
    private static final Logger JOURNAL = LoggerFactory.getLogger(TransportJournal.class);

    @Override
    public String nom() {
        return "journal";
    }

    @Override
    public void envoyer(String cle, String destinataire, String texte) {
        JOURNAL.info("message {} envoyé ({} signes)", cle, texte.length());
    }
}
