package fr.siao.information;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Passe par une passerelle SMS qui reçoit du courriel : le numéro devient une adresse de son domaine. */
@ApplicationScoped
public class TransportSmtp implements fr.siao.information.Transport {
    @Resource(lookup = "java:jboss/mail/Default")
    private Session courrier;

    @Inject
    @ConfigProperty(name = "siao.message.smtp.domaine", defaultValue = "sms.invalid")
    private String domaine;

    @Inject
    @ConfigProperty(name = "siao.message.smtp.expediteur", defaultValue = "siao@siao.invalid")
    private String expediteur;

    @Override
    public String nom() {
        return "smtp";
    }

    @Override
    public void envoyer(String cle, String destinataire, String texte) throws EnvoiImpossible {
        try {
            MimeMessage message = new MimeMessage(courrier);
            message.setFrom(new InternetAddress(expediteur));
            message.setRecipient(
                    RecipientType.TO, new InternetAddress(destinataire.replaceAll("[^0-9+]", "") + "@" + domaine));
            message.setSubject("SIAO", StandardCharsets.UTF_8.name());
            message.setText(texte, StandardCharsets.UTF_8.name());
            message.setHeader("X-SIAO-Cle", cle);
            Transport.send(message);
        } catch (MessagingException e) {
            throw new EnvoiImpossible(e.getClass().getSimpleName());
        }
    }
}
