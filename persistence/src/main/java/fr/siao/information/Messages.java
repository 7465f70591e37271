package fr.siao.information;

import fr.siao.compte.Perimetre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** La boîte d'envoi. */
@ApplicationScoped
public class Messages {
    @PersistenceContext
    private EntityManager em;

    public void deposer(Message message) {
        em.persist(message);
    }

    /** Messages dont l'heure est venue, que ce serveur garde pour lui le temps de les envoyer. */
    public List<Message> aEnvoyer(Instant maintenant, int limite) {
        List<Message> messages = new ArrayList<>();
        for (Object id : em.createNativeQuery("""
                        SELECT id FROM message WHERE etat = 'A_ENVOYER' AND prochain_essai <= ?
                        ORDER BY prochain_essai LIMIT ? FOR UPDATE SKIP LOCKED
                        """)
                .setParameter(1, java.time.LocalDateTime.ofInstant(maintenant, java.time.ZoneOffset.UTC))
                .setParameter(2, limite)
                .getResultList()) {
            messages.add(em.find(Message.class, ((Number) id).longValue()));
        }
        return messages;
    }

    public List<Message> recents(Perimetre perimetre, int limite) {
        return em.createQuery("""
                        select x from Message x, Menage m where m.id = x.menage and m.siao.id in :siaos
                        order by x.creeLe desc, x.id desc
                        """, Message.class)
                .setParameter("siaos", perimetre.siaos())
                .setMaxResults(limite)
                .getResultList();
    }

    public long enAttente() {
        return em.createQuery(
                        "select count(x) from Message x where x.etat = fr.siao.information.Message.Etat.A_ENVOYER",
                        Long.class)
                .getSingleResult();
    }
}
