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
    private static final String CHARGER = "select v from Vacance v join v.place p join p.dispositif d"
            + " join d.structure s join fetch v.place.dispositif.structure.commune";

    @PersistenceContext
    private EntityManager em;

    public void ajouter(Vacance vacance) {
        em.persist(vacance);
        em.flush();
    }

    public Optional<Vacance> ouverteDe(Place place) {
        return em.createQuery("select v from Vacance v where v.place = :place and v.closeLe is null", Vacance.class)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    /** La vacance ouverte d'une place, avec tout ce à quoi l'orientation compare un ménage. */
    public Optional<Vacance> ouverteDe(Long place, Perimetre perimetre) {
        return Places.dans(
                        em.createQuery(
                                CHARGER + " left join fetch v.place.dispositif.compositions"
                                        + " where v.closeLe is null and p.id = :place and " + Places.DANS_PERIMETRE,
                                Vacance.class),
                        perimetre)
                .setParameter("place", place)
                .getResultStream()
                .findFirst();
    }

    /** Les vacances à pourvoir que le SIAO régule, de la plus ancienne à la plus lointaine. */
    public List<Vacance> aPourvoir(Perimetre perimetre, int limite) {
        return Places.dans(
                        em.createQuery(
                                CHARGER + " where v.closeLe is null and d.regule = true and " + Places.DANS_PERIMETRE
                                        + " order by v.vacanteLe, v.id",
                                Vacance.class),
                        perimetre)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Les vacances à pourvoir de certaines sortes de dispositif. */
    public List<Vacance> aPourvoir(Perimetre perimetre, List<TypeDispositif> types, int limite) {
        return Places.dans(
                        em.createQuery(
                                CHARGER + " where v.closeLe is null and d.regule = true and d.type in :types and "
                                        + Places.DANS_PERIMETRE + " order by v.vacanteLe, v.id",
                                Vacance.class),
                        perimetre)
                .setParameter("types", types)
                .setMaxResults(limite)
                .getResultList();
    }

    public List<Vacance> aConfirmer(Perimetre perimetre, Instant avant, int limite) {
        return Places.dans(
                        em.createQuery(
                                CHARGER + " where v.closeLe is null and v.confirmeeLe < :avant and "
                                        + Places.DANS_PERIMETRE + " order by v.confirmeeLe",
                                Vacance.class),
                        perimetre)
                .setParameter("avant", avant)
                .setMaxResults(limite)
                .getResultList();
    }
}
