package fr.siao.offre;

import fr.siao.compte.Perimetre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Les structures d'un périmètre. */
@ApplicationScoped
public class Structures {
    @PersistenceContext
    private EntityManager em;

    public Optional<Structure> trouver(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Structure.class, id));
    }

    /** La structure au nom de qui la personne agit, si son périmètre en désigne une. */
    public Optional<Structure> premiere(Perimetre perimetre) {
        return em.createQuery("select s from Structure s where s.id in :structures order by s.id", Structure.class)
                .setParameter("structures", perimetre.structures())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
