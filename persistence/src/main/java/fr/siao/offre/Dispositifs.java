package fr.siao.offre;

import fr.siao.compte.Perimetre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Les dispositifs d'un périmètre. */
@ApplicationScoped
public class Dispositifs {
    @PersistenceContext
    private EntityManager em;

    public void ajouter(Dispositif dispositif) {
        em.persist(dispositif);
        em.flush();
    }

    public Optional<Dispositif> trouver(Long id, Perimetre perimetre) {
        return Places.dans(
                        em.createQuery(
                                "select d from Dispositif d join d.structure s join fetch d.structure.gestionnaire where d.id = :id and "
                                        + Places.DANS_PERIMETRE,
                                Dispositif.class),
                        perimetre)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Vrai si la structure a déjà un dispositif de ce nom. */
    public boolean existe(Structure structure, String nom) {
        return em.createQuery(
                                "select count(d) from Dispositif d where d.structure = :structure and lower(d.nom) = lower(:nom)",
                                Long.class)
                        .setParameter("structure", structure)
                        .setParameter("nom", nom)
                        .getSingleResult()
                > 0;
    }

    /** Trouve le dispositif et le garde pour soi ; sa version croît, même si seul son public change. */
    public Optional<Dispositif> verrouiller(Long id, Perimetre perimetre) {
        return trouver(id, perimetre).map(dispositif -> {
            em.refresh(dispositif, LockModeType.PESSIMISTIC_WRITE);
            em.lock(dispositif, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            return dispositif;
        });
    }

    /** Ceux de ces structures, dans l'ordre où on les lit. */
    public List<Dispositif> de(Collection<Structure> structures) {
        return structures.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d from Dispositif d where d.structure.id in :structures order by d.nom, d.id",
                                Dispositif.class)
                        .setParameter(
                                "structures",
                                structures.stream().map(Structure::id).toList())
                        .getResultList();
    }

    /** Vrai si des ménages sont proposés à l'une de ses places. */
    public boolean reserve(Dispositif dispositif) {
        return em.createQuery(
                                "select count(p) from Place p where p.dispositif = :dispositif and p.etat = fr.siao.offre.EtatPlace.RESERVEE",
                                Long.class)
                        .setParameter("dispositif", dispositif)
                        .getSingleResult()
                > 0;
    }
}
