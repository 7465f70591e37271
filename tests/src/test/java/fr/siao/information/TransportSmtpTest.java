package fr.siao.information;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.siao.information.Message.Canal;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("INF-3")
@DisplayName("Le transport par SMTP")
class TransportSmtpTest {
    private static final GreenMail COURRIER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeAll
    static void ouvrir() {
        COURRIER.start();
    }

    @AfterAll
    static void fermer() {
        COURRIER.stop();
    }

    @Test
    @DisplayName("remet un courriel à son adresse, telle quelle, avec son objet")
    void courriel() throws Exception {
        MimeMessage recu = recu(
                new Envoi(Canal.COURRIEL, "rappel-1", "i.morel@asso.example", "Une demande à confirmer", "Bientôt."));
        assertEquals("i.morel@asso.example", recu.getAllRecipients()[0].toString());
        assertEquals("Une demande à confirmer", recu.getSubject());
        assertEquals("rappel-1", recu.getHeader("X-SIAO-Cle", null));
        assertTrue(recu.getContent().toString().contains("Bientôt."));
    }

    @Test
    @DisplayName("remet un SMS à la passerelle, le numéro en tête d'adresse")
    void sms() throws Exception {
        MimeMessage recu = recu(new Envoi(Canal.SMS, "orientation-1", "06 39 98 00 00", null, "Une place."));
        assertEquals("0639980000@sms.example", recu.getAllRecipients()[0].toString());
    }

    @Test
    @DisplayName("dit qu'un envoi n'a pas abouti, sans adresse ni numéro")
    void serveurMuet() {
        Properties ailleurs = new Properties();
        ailleurs.setProperty("mail.smtp.host", "127.0.0.1");
        ailleurs.setProperty("mail.smtp.port", "1");
        TransportSmtp muet = new TransportSmtp(Session.getInstance(ailleurs), "sms.example", "siao@siao.example");
        Transport.EnvoiImpossible echec = assertThrows(
                Transport.EnvoiImpossible.class,
                () -> muet.envoyer(new Envoi(Canal.COURRIEL, "c", "i.morel@asso.example", "o", "t")));
        assertTrue(!echec.getMessage().contains("@"));
    }

    private static MimeMessage recu(Envoi envoi) throws Exception {
        COURRIER.purgeEmailFromAllMailboxes();
        new TransportSmtp(COURRIER.getSmtp().createSession(), "sms.example", "siao@siao.example").envoyer(envoi);
        assertTrue(COURRIER.waitForIncomingEmail(5_000, 1));
        return COURRIER.getReceivedMessages()[0];
    }
}
