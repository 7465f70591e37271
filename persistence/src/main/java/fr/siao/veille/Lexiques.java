package fr.siao.veille;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Le lexique, tel qu'il est en base : il se change sans rien redéployer. */
@ApplicationScoped
public class Lexiques {
    @PersistenceContext
    private EntityManager em;

    public List<Terme> enVigueur(LocalDate jour) {
        return em.createNamedQuery("Terme.enVigueur", Terme.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("jour", jour)
                .getResultList();
    }
}
