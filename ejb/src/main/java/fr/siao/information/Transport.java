package fr.siao.information;

/**
 * Port d'envoi d'un SMS. Une passerelle s'ajoute en écrivant une classe de plus qui l'implémente, et en la nommant dans
 * {@code siao.message.transport} (voir docs/messages.md).
 */
public interface Transport {
    /** Nom sous lequel la configuration le choisit. */
    String nom();

    /**
     * Envoie un message.
     *
     * @throws EnvoiImpossible si la passerelle le refuse ou ne répond pas : il sera réessayé
     */
    void envoyer(String cle, String destinataire, String texte) throws EnvoiImpossible;

    /** L'envoi n'a pas abouti ; le texte de l'erreur ne contient ni numéro ni nom. */
    class EnvoiImpossible extends Exception {
        public EnvoiImpossible(String raison) {
            super(raison);
        }
    }
}
