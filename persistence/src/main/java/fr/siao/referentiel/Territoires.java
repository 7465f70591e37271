package fr.siao.referentiel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** SIAO, communes et grilles. */
@ApplicationScoped
public class Territoires {
    @PersistenceContext
    private EntityManager em;

    public List<Siao> siaos() {
        return em.createQuery("select s from Siao s order by s.departement", Siao.class)
                .getResultList();
    }

    public Optional<Siao> siao(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Siao.class, id));
    }

    public Optional<Siao> duDepartement(String departement) {
        return em.createQuery("select s from Siao s where s.departement = :departement", Siao.class)
                .setParameter("departement", departement)
                .getResultStream()
                .findFirst();
    }

    /** Grille de priorité en vigueur un jour donné. */
    public Optional<GrillePriorite> grilleDePriorite(LocalDate jour) {
        return em.createNamedQuery("GrillePriorite.enVigueur", GrillePriorite.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("jour", jour)
                .getResultStream()
                .findFirst();
    }
}
