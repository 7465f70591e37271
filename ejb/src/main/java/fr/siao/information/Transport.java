package fr.siao.information;

/**
 * Port d'envoi. Une passerelle SMS s'ajoute en écrivant une classe de plus qui l'implémente, et en la nommant dans
 * {@code siao.message.transport} (voir docs/messages.md).
 */
public interface Transport {
    /** Nom sous lequel la configuration le choisit. */
    String nom();

    /** Vrai s'il achemine ce canal : une passerelle, les SMS ; un courriel qu'elle ne prend pas part par SMTP. */
    default boolean achemine(Message.Canal canal) {
        return canal == Message.Canal.SMS;
    }

    /**
     * Envoie un message.
     *
     * @throws EnvoiImpossible si la passerelle le refuse ou ne répond pas : il sera réessayé
     */
    void envoyer(Envoi envoi) throws EnvoiImpossible;

    /** L'envoi n'a pas abouti ; le texte de l'erreur ne contient ni numéro ni nom. */
    class EnvoiImpossible extends Exception {
        public EnvoiImpossible(String raison) {
            super(raison);
        }
    }
}
