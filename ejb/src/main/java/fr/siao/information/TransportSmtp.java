package fr.siao.information;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Le courrier électronique. Un courriel va à son adresse telle quelle ; un SMS passe par une passerelle qui reçoit du
 * courriel : le numéro devient une adresse de son domaine.
 */
@ApplicationScoped
public class TransportSmtp implements fr.siao.information.Transport {
    static final String NOM = "smtp";

    @Resource(lookup = "java:jboss/mail/Default")
    private Session courrier;

    @Inject
    @ConfigProperty(name = "siao.message.smtp.domaine", defaultValue = "sms.invalid")
    private String domaine;

    @Inject
    @ConfigProperty(name = "siao.message.smtp.expediteur", defaultValue = "siao@siao.invalid")
    private String expediteur;

    protected TransportSmtp() {}

    TransportSmtp(Session courrier, String domaine, String expediteur) {
        this.courrier = courrier;
        this.domaine = domaine;
        this.expediteur = expediteur;
    }

    @Override
    public String nom() {
        return NOM;
    }

    @Override
    public boolean achemine(Message.Canal canal) {
        return true;
    }

    @Override
    public void envoyer(Envoi envoi) throws EnvoiImpossible {
        try {
            MimeMessage message = new MimeMessage(courrier);
            message.setFrom(new InternetAddress(expediteur));
            message.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(adresse(envoi), true));
            message.setSubject(envoi.objet() == null ? "SIAO" : envoi.objet(), StandardCharsets.UTF_8.name());
            message.setText(envoi.texte(), StandardCharsets.UTF_8.name());
            message.setHeader("X-SIAO-Cle", envoi.cle());
            Transport.send(message);
        } catch (MessagingException e) {
            throw new EnvoiImpossible(e.getClass().getSimpleName());
        }
    }

    private String adresse(Envoi envoi) {
        return envoi.canal() == Message.Canal.COURRIEL
                ? envoi.destinataire()
                : envoi.destinataire().replaceAll("[^0-9+]", "") + "@" + domaine;
    }
}
