package fr.siao.compte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Les jetons qui ouvrent la session de qui le fournisseur d'identité a reconnu. Le serveur les lit comme des mots de passe
 * d'une minute (domaine de sécurité « siao ») ; l'heure est celle de la base, la seule que tous les serveurs partagent.
 */
@ApplicationScoped
public class Jetons {
    static final int VALIDITE_SECONDES = 60;

    @PersistenceContext
    private EntityManager em;

    /** @param empreinte SHA-256 du jeton, en hexadécimal : le jeton lui-même ne s'écrit nulle part */
    public void poser(String courriel, String empreinte) {
        em.createNativeQuery("DELETE FROM jeton_connexion WHERE expire_le < UTC_TIMESTAMP(6)")
                .executeUpdate();
        em.createNativeQuery("""
                        INSERT INTO jeton_connexion (courriel, empreinte, expire_le)
                        VALUES (?, ?, UTC_TIMESTAMP(6) + INTERVAL ? SECOND)
                        ON DUPLICATE KEY UPDATE empreinte = VALUES(empreinte), expire_le = VALUES(expire_le)
                        """)
                .setParameter(1, Compte.normaliser(courriel))
                .setParameter(2, empreinte)
                .setParameter(3, VALIDITE_SECONDES)
                .executeUpdate();
    }

    public void consommer(String empreinte) {
        em.createNativeQuery("DELETE FROM jeton_connexion WHERE empreinte = ?")
                .setParameter(1, empreinte)
                .executeUpdate();
    }
}
