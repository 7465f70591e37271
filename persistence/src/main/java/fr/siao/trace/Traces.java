package fr.siao.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Le registre des traces et ses sceaux. */
@ApplicationScoped
public class Traces {
    /** Une transaction peut réserver un numéro et n'écrire qu'ensuite : on ne scelle que ce qui a eu le temps d'arriver. */
    static final Duration REPOS = Duration.ofSeconds(60);

    private static final int LOT = 5_000;

    @PersistenceContext
    private EntityManager em;

    public void ecrire(Trace trace) {
        em.persist(trace);
    }

    /** Qui a vu ou changé le dossier de ce ménage, du plus récent au plus ancien. */
    public List<Trace> duMenage(Long menage, int limite) {
        return em.createQuery(
                        "select t from Trace t where t.menage = :menage order by t.instant desc, t.id desc",
                        Trace.class)
                .setParameter("menage", menage)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Scelle le lot suivant. @return le nombre de traces scellées, zéro s'il n'y en a pas */
    public int sceller(Instant maintenant) {
        Optional<Sceau> dernier = dernierSceau();
        List<Trace> lot = em.createQuery(
                        "select t from Trace t where t.id > :apres and t.instant < :avant order by t.id", Trace.class)
                .setParameter("apres", dernier.map(Sceau::derniere).orElse(0L))
                .setParameter("avant", maintenant.minus(REPOS))
                .setMaxResults(LOT)
                .getResultList();
        if (lot.isEmpty()) {
            return 0;
        }
        em.persist(Sceau.poser(lot, dernier.map(Sceau::empreinte).orElse(Sceau.ORIGINE), maintenant));
        return lot.size();
    }

    /** Relit toute la chaîne. @return le premier identifiant de trace à partir duquel elle ne tient plus, s'il y en a un */
    public Optional<Long> verifier() {
        String precedente = Sceau.ORIGINE;
        Long fin = 0L;
        for (Sceau sceau : em.createQuery("select s from Sceau s order by s.id", Sceau.class)
                .getResultList()) {
            List<Trace> lot = em.createQuery(
                            "select t from Trace t where t.id > :fin and t.id <= :derniere order by t.id", Trace.class)
                    .setParameter("fin", fin)
                    .setParameter("derniere", sceau.derniere())
                    .setHint("jakarta.persistence.cache.retrieveMode", "BYPASS")
                    .setHint("eclipselink.refresh", "true")
                    .getResultList();
            if (!sceau.tient(lot, precedente)) {
                return Optional.of(sceau.premiere());
            }
            precedente = sceau.empreinte();
            fin = sceau.derniere();
        }
        return Optional.empty();
    }

    private Optional<Sceau> dernierSceau() {
        return em.createQuery("select s from Sceau s order by s.id desc", Sceau.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
