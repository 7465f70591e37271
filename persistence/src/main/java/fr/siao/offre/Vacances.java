package fr.siao.offre;

import fr.siao.compte.Perimetre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Les places à pourvoir. */
@ApplicationScoped
public class Vacances {
    @PersistenceContext
    private EntityManager em;

    public void ajouter(Vacance vacance) {
        em.persist(vacance);
    }

    public Optional<Vacance> ouverteDe(Place place) {
        return em.createQuery("select v from Vacance v where v.place = :place and v.closeLe is null", Vacance.class)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    /** Les vacances à pourvoir que le SIAO régule, de la plus ancienne à la plus lointaine. */
    public List<Vacance> aPourvoir(Perimetre perimetre, int limite) {
        return Places.dans(
                        em.createQuery("""
                                select v from Vacance v join fetch v.place p join fetch p.dispositif d
                                  join fetch d.structure s join fetch s.commune
                                where v.closeLe is null and d.regule = true and
                                """ + Places.DANS_PERIMETRE + " order by v.vacanteLe, v.id", Vacance.class),
                        perimetre)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Les vacances à pourvoir de certaines sortes de dispositif. */
    public List<Vacance> aPourvoir(Perimetre perimetre, List<TypeDispositif> types, int limite) {
        return Places.dans(
                        em.createQuery("""
                                select v from Vacance v join fetch v.place p join fetch p.dispositif d
                                  join fetch d.structure s join fetch s.commune
                                where v.closeLe is null and d.regule = true and d.type in :types and
                                """ + Places.DANS_PERIMETRE + " order by v.vacanteLe, v.id", Vacance.class),
                        perimetre)
                .setParameter("types", types)
                .setMaxResults(limite)
                .getResultList();
    }

    public List<Vacance> aConfirmer(Perimetre perimetre, Instant avant, int limite) {
        return Places.dans(
                        em.createQuery("""
                                select v from Vacance v join fetch v.place p join fetch p.dispositif d join d.structure s
                                where v.closeLe is null and v.confirmeeLe < :avant and
                                """ + Places.DANS_PERIMETRE + " order by v.confirmeeLe", Vacance.class),
                        perimetre)
                .setParameter("avant", avant)
                .setMaxResults(limite)
                .getResultList();
    }
}
