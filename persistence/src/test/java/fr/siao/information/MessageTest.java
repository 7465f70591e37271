package fr.siao.information;

import static fr.siao.Exemples.MAINTENANT;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("INF-3")
@DisplayName("Un message au ménage")
class MessageTest {
    @Test
    @DisplayName("sans téléphone, devient une lettre à imprimer")
    void lettre() {
        Message message = new Message("c", 1L, null, "Une place vous attend.", MAINTENANT);
        assertEquals(Message.Canal.COURRIER, message.getCanal());
        assertEquals(Message.Etat.A_IMPRIMER, message.getEtat());
    }

    @Test
    @DisplayName("échoué, se réessaie de plus en plus tard, puis s'arrête et le dit")
    void reessaye() {
        Message message = new Message("c", 1L, "06 39 98 00 00", "Une place vous attend.", MAINTENANT);
        message.echouer("passerelle muette", MAINTENANT);
        assertEquals(MAINTENANT.plusSeconds(60), message.getProchainEssai());
        message.echouer("passerelle muette", MAINTENANT);
        assertTrue(message.getProchainEssai().isAfter(MAINTENANT.plusSeconds(60)));
        for (int i = 0; i < 4; i++) {
            message.echouer("passerelle muette", MAINTENANT);
        }
        assertEquals(Message.Etat.ECHEC, message.getEtat());
        assertNull(message.getProchainEssai());
    }

    @Test
    @DisplayName("par courriel à un professionnel, garde son adresse et ne devient jamais une lettre")
    void courriel() {
        Message message = Message.courriel("c", 1L, "i.morel@asso.example", "SIAO", "Une demande expire.", MAINTENANT);
        assertEquals(Message.Canal.COURRIEL, message.getCanal());
        assertEquals(Message.Etat.A_ENVOYER, message.getEtat());
        for (int i = 0; i < Message.ESSAIS_MAX; i++) {
            message.echouer("serveur muet", MAINTENANT);
        }
        assertEquals(Message.Etat.ECHEC, message.getEtat());
        refuse("message.pas.lettre", () -> message.remettre(MAINTENANT));
    }

    @Test
    @DisplayName("envoyé, ne repart pas")
    void envoye() {
        Message message = new Message("c", 1L, "06 39 98 00 00", "Une place vous attend.", MAINTENANT);
        message.envoyer(MAINTENANT);
        assertEquals(Message.Etat.ENVOYE, message.getEtat());
        assertNull(message.getProchainEssai());
    }
}
