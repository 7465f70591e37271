package fr.siao.menage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Qui est protégé et par quelle équipe ; qui a dit pourquoi il ouvrait un dossier. */
@ApplicationScoped
public class Protections {
    @PersistenceContext
    private EntityManager em;

    /** Celle qui tient aujourd'hui, d'un ménage que l'on a déjà le droit de voir. */
    public Optional<Protection> vive(Menage menage) {
        return menage.isProtege() ? du(menage, 1).stream().findFirst() : Optional.empty();
    }

    /** De la plus récente à la plus ancienne. */
    public List<Protection> du(Menage menage, int limite) {
        return em.createQuery(
                        "select p from Protection p where p.menage = :menage order by p.poseeLe desc, p.id desc",
                        Protection.class)
                .setParameter("menage", menage)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Les identifiants de celles qui tiennent, tous SIAO confondus, pour une tâche de l'application. */
    public List<Long> vives(long apres, int limite) {
        return em.createQuery(
                        "select p.id from Protection p where p.leveeLe is null and p.id > :apres order by p.id",
                        Long.class)
                .setParameter("apres", apres)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Une protection qui tient encore, son ménage verrouillé, pour une tâche de l'application, sans périmètre. */
    public Optional<Protection> verrouillerPourTache(Long id) {
        Long menage = em.createQuery("select p.menage.id from Protection p where p.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        em.find(Menage.class, menage, LockModeType.PESSIMISTIC_WRITE);
        return Optional.of(em.find(Protection.class, id)).filter(protection -> protection.getLeveeLe() == null);
    }

    public void ajouter(Protection protection) {
        em.persist(protection);
        em.flush();
    }

    /** La raison que ce compte a donnée pour ce ménage, si elle vaut encore. */
    public Optional<AccesMotive> acces(Menage menage, Long compte, Instant maintenant) {
        return em.createQuery(
                        "select a from AccesMotive a where a.menage = :menage and a.compte = :compte"
                                + " and a.jusque > :maintenant order by a.jusque desc",
                        AccesMotive.class)
                .setParameter("menage", menage)
                .setParameter("compte", compte)
                .setParameter("maintenant", maintenant)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void ajouter(AccesMotive acces) {
        em.persist(acces);
        em.flush();
    }
}
