package fr.siao.orientation;

import fr.siao.compte.Perimetre;
import fr.siao.menage.Menages;
import fr.siao.offre.TypeDispositif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Les refus, que le SIAO revoit un par un (REF-5). */
@ApplicationScoped
public class RefusEnRevue {
    private static final String CHARGER = """
            select r from Refus r join r.proposition pr join pr.menage m join pr.place p join p.dispositif d
              join d.structure s join fetch r.proposition.menage join fetch r.proposition.demande
              join fetch r.proposition.place.dispositif.structure
            """;

    private static final String COMPTER = """
            select count(r) from Refus r join r.proposition pr join pr.menage m join pr.place p join p.dispositif d
              join d.structure s
            """;

    private static final String DU_SIAO = " where s.siao.id in :siaos and " + Menages.VISIBLE;

    @PersistenceContext
    private EntityManager em;

    public Optional<Refus> duSiao(Long id, Perimetre perimetre) {
        return Menages.vu(em.createQuery(CHARGER + DU_SIAO + " and r.id = :id", Refus.class), perimetre)
                .setParameter("siaos", perimetre.siaos())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Un refus rendu à la structure qui l'a fait. */
    public Optional<Refus> renduA(Long id, Perimetre perimetre) {
        return em.createQuery(CHARGER + """
                                 where r.id = :id and r.auteur = fr.siao.orientation.Refus.Auteur.STRUCTURE
                                   and (d.id in :dispositifs or s.id in :structures or s.gestionnaire.id in :gestionnaires)
                                """, Refus.class)
                .setParameter("dispositifs", perimetre.dispositifs())
                .setParameter("structures", perimetre.structures())
                .setParameter("gestionnaires", perimetre.gestionnaires())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public List<Refus> aRevoir(Perimetre perimetre, int limite) {
        return Menages.vu(em.createQuery(CHARGER + DU_SIAO + """
                                 and r.revue = fr.siao.orientation.Refus.Revue.A_REVOIR
                                order by r.refuseLe
                                """, Refus.class), perimetre)
                .setParameter("siaos", perimetre.siaos())
                .setMaxResults(limite)
                .getResultList();
    }

    public long combienARevoir(Perimetre perimetre) {
        return Menages.vu(
                        em.createQuery(
                                COMPTER + DU_SIAO + " and r.revue = fr.siao.orientation.Refus.Revue.A_REVOIR",
                                Long.class),
                        perimetre)
                .setParameter("siaos", perimetre.siaos())
                .getSingleResult();
    }

    /**
     * Refus de structures en accueil inconditionnel depuis un instant, suivis un par un : ceux qui attendent d'abord (REF-4).
     */
    public List<Refus> inconditionnels(Perimetre perimetre, Instant depuis, int limite) {
        return Menages.vu(em.createQuery(CHARGER + DU_SIAO + """
                                 and r.auteur = fr.siao.orientation.Refus.Auteur.STRUCTURE
                                   and d.type in :types and r.refuseLe >= :depuis
                                order by case when r.revue = fr.siao.orientation.Refus.Revue.A_REVOIR
                                  or r.revue = fr.siao.orientation.Refus.Revue.A_REQUALIFIER then 0 else 1 end,
                                  r.refuseLe desc
                                """, Refus.class), perimetre)
                .setParameter("siaos", perimetre.siaos())
                .setParameter("types", TypeDispositif.inconditionnels())
                .setParameter("depuis", depuis)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Combien de refus en accueil inconditionnel attendent encore le SIAO ou la structure. */
    public long inconditionnelsOuverts(Perimetre perimetre) {
        return Menages.vu(em.createQuery(COMPTER + DU_SIAO + """
                                 and r.auteur = fr.siao.orientation.Refus.Auteur.STRUCTURE
                                   and d.type in :types and r.revue in :ouvertes
                                """, Long.class), perimetre)
                .setParameter("siaos", perimetre.siaos())
                .setParameter("types", TypeDispositif.inconditionnels())
                .setParameter("ouvertes", Refus.Revue.ouvertes())
                .getSingleResult();
    }

    /** Les dernières revues faites, que l'on peut encore défaire. */
    public List<Refus> revus(Perimetre perimetre, int limite) {
        return Menages.vu(em.createQuery(CHARGER + DU_SIAO + """
                                 and r.revueLe is not null and r.revue <> fr.siao.orientation.Refus.Revue.A_REVOIR
                                order by r.revueLe desc
                                """, Refus.class), perimetre)
                .setParameter("siaos", perimetre.siaos())
                .setMaxResults(limite)
                .getResultList();
    }

    /** Un refus rendu à une structure de ce périmètre. */
    public Optional<Refus> rendu(Long id, Perimetre perimetre) {
        return renduA(id, perimetre).filter(r -> r.getRevue() == Refus.Revue.A_REQUALIFIER);
    }

    /** Les refus que le SIAO a rendus à une structure. */
    public List<Refus> rendus(Perimetre perimetre, int limite) {
        return em.createQuery(CHARGER + """
                                 where r.revue = fr.siao.orientation.Refus.Revue.A_REQUALIFIER
                                   and r.auteur = fr.siao.orientation.Refus.Auteur.STRUCTURE
                                   and (d.id in :dispositifs or s.id in :structures or s.gestionnaire.id in :gestionnaires)
                                order by r.refuseLe
                                """, Refus.class)
                .setParameter("dispositifs", perimetre.dispositifs())
                .setParameter("structures", perimetre.structures())
                .setParameter("gestionnaires", perimetre.gestionnaires())
                .setMaxResults(limite)
                .getResultList();
    }

    public Optional<Refus> de(Proposition proposition) {
        return em.createQuery("select r from Refus r where r.proposition = :proposition", Refus.class)
                .setParameter("proposition", proposition)
                .getResultStream()
                .findFirst();
    }

    public void ajouter(Refus refus) {
        em.persist(refus);
    }
}
