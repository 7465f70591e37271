package fr.siao.menage;

import fr.siao.compte.Perimetre;
import fr.siao.referentiel.Siao;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Les ménages que l'on suit, comme SIAO de référence ou comme structure référente. */
@ApplicationScoped
public class Menages {
    /** À mettre dans un « where » : le ménage est suivi depuis ce périmètre. */
    public static final String SUIVI = "(m.siao.id in :siaos or m.structureReferente in :structures)";

    @PersistenceContext
    private EntityManager em;

    public Optional<Menage> trouver(String cle, Perimetre perimetre) {
        return suivi(em.createQuery("select m from Menage m where m.cle = :cle and " + SUIVI, Menage.class), perimetre)
                .setParameter("cle", cle)
                .getResultStream()
                .findFirst();
    }

    /** Ménage d'un SIAO, par sa clé : qui connaît la clé l'a reçue du ménage ou du SIAO. */
    public Optional<Menage> duTerritoire(String cle, Siao siao) {
        return em.createQuery("select m from Menage m where m.cle = :cle and m.siao = :siao", Menage.class)
                .setParameter("cle", cle)
                .setParameter("siao", siao)
                .getResultStream()
                .findFirst();
    }

    /** Ménages d'un intervenant social ou de sa structure, les siens d'abord, puis les plus récents. */
    public List<Menage> suivis(Perimetre perimetre, Long compte, int premier, int limite) {
        return em.createQuery("""
                        select m from Menage m where m.structureReferente in :structures
                        order by case when m.referent = :compte then 0 else 1 end, m.creeLe desc, m.id desc
                        """, Menage.class)
                .setParameter("structures", perimetre.structures())
                .setParameter("compte", compte)
                .setFirstResult(premier)
                .setMaxResults(limite)
                .getResultList();
    }

    public void ajouter(Menage menage) {
        em.persist(menage);
    }

    public boolean cleLibre(String cle) {
        return em.createQuery("select count(m) from Menage m where m.cle = :cle", Long.class)
                        .setParameter("cle", cle)
                        .getSingleResult()
                == 0;
    }

    public static <T> TypedQuery<T> suivi(TypedQuery<T> requete, Perimetre perimetre) {
        return requete.setParameter("siaos", perimetre.siaos()).setParameter("structures", perimetre.structures());
    }
}
