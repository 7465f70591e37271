package fr.siao.information;

import fr.siao.compte.Perimetre;
import fr.siao.menage.Menage;
import fr.siao.menage.Menages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** La boîte d'envoi. */
@ApplicationScoped
public class Messages {
    private static final String DU_SIAO =
            "select x from Message x, Menage m where m.id = x.menage and m.siao.id in :siaos and " + Menages.VISIBLE;

    @PersistenceContext
    private EntityManager em;

    public void deposer(Message message) {
        em.persist(message);
    }

    /** Vrai si le message de cette décision est déjà dans la boîte. */
    public boolean deposee(String cle) {
        return em.createQuery("select count(x) from Message x where x.cle = :cle", Long.class)
                        .setParameter("cle", cle)
                        .getSingleResult()
                > 0;
    }

    /** Messages dont l'heure est venue, que ce serveur garde pour lui le temps de les envoyer. */
    public List<Message> aEnvoyer(Instant maintenant, int limite) {
        List<Message> messages = new ArrayList<>();
        for (Object id : em.createNativeQuery("""
                        SELECT id FROM message WHERE etat = 'A_ENVOYER' AND prochain_essai <= ?
                        ORDER BY prochain_essai LIMIT ? FOR UPDATE SKIP LOCKED
                        """)
                .setParameter(1, LocalDateTime.ofInstant(maintenant, ZoneOffset.UTC))
                .setParameter(2, limite)
                .getResultList()) {
            messages.add(em.find(Message.class, ((Number) id).longValue()));
        }
        return messages;
    }

    /** Ceux qui s'adressent au ménage lui-même, le plus récent d'abord. */
    public List<Message> au(Menage menage, int limite) {
        return em.createQuery(
                        "select x from Message x where x.menage = :menage and x.canal <> :courriel order by x.creeLe desc, x.id desc",
                        Message.class)
                .setParameter("menage", menage.id())
                .setParameter("courriel", Message.Canal.COURRIEL)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Les messages de ce périmètre, les derniers d'abord. */
    public List<Message> recents(
            Perimetre perimetre, Collection<Message.Canal> canaux, Collection<Message.Etat> etats, int limite) {
        return Menages.vu(
                        em.createQuery(
                                DU_SIAO
                                        + " and x.canal in :canaux and x.etat in :etats order by x.creeLe desc, x.id desc",
                                Message.class),
                        perimetre)
                .setParameter("siaos", perimetre.siaos())
                .setParameter("canaux", canaux)
                .setParameter("etats", etats)
                .setMaxResults(limite)
                .getResultList();
    }

    public Optional<Message> trouver(Long id, Perimetre perimetre) {
        return Menages.vu(em.createQuery(DU_SIAO + " and x.id = :id", Message.class), perimetre)
                .setParameter("siaos", perimetre.siaos())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Combien de messages d'un canal sont dans un état. */
    public record Nombre(Message.Canal canal, Message.Etat etat, Long nombre) {}

    /** Combien de messages sont dans chaque état, canal par canal, dans ce périmètre. */
    public List<Nombre> nombres(Perimetre perimetre) {
        return Menages.vu(
                        em.createQuery(
                                "select x.canal, x.etat, count(x) from Message x, Menage m where m.id = x.menage"
                                        + " and m.siao.id in :siaos and " + Menages.VISIBLE
                                        + " group by x.canal, x.etat",
                                Object[].class),
                        perimetre)
                .setParameter("siaos", perimetre.siaos())
                .getResultStream()
                .map(ligne -> new Nombre((Message.Canal) ligne[0], (Message.Etat) ligne[1], (Long) ligne[2]))
                .toList();
    }
}
