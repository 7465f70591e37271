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
    public boolean achemine(Message.Canal canal) {
        return true;
    }

    @Override
    public void envoyer(Envoi envoi) {
        JOURNAL.info("message {} envoyé ({} signes)", envoi.cle(), envoi.texte().length());
    }
}
