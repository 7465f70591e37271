package fr.siao.information;

/**
 * Ce qu'un transport doit acheminer.
 *
 * @param cle unique par décision : qui la reconnaît ne délivre pas deux fois
 * @param destinataire numéro de téléphone, ou adresse pour un courriel
 * @param objet nul, sauf pour un courriel
 */
public record Envoi(Message.Canal canal, String cle, String destinataire, String objet, String texte) {
    static Envoi de(Message message) {
        return new Envoi(
                message.getCanal(),
                message.getCle(),
                message.getDestinataire(),
                message.getObjet(),
                message.getTexte());
    }
}
