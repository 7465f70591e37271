package fr.siao.offre;

import fr.siao.compte.Perimetre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Les gestionnaires d'un périmètre : ceux qui y ont une structure, et ceux que son SIAO a enregistrés sans qu'ils en aient
 * encore.
 */
@ApplicationScoped
public class Gestionnaires {
    private static final String DANS_PERIMETRE = """
            (g.id in :gestionnaires
             or g.id in (select x.id from Gestionnaire x join x.siaos o where o in :siaos)
             or g.id in (select s.gestionnaire.id from Structure s where s.siao.id in :siaos))
            """;

    @PersistenceContext
    private EntityManager em;

    public void ajouter(Gestionnaire gestionnaire) {
        em.persist(gestionnaire);
        em.flush();
    }

    public Optional<Gestionnaire> trouver(Long id, Perimetre perimetre) {
        return em.createQuery("select g from Gestionnaire g where g.id = :id and " + DANS_PERIMETRE, Gestionnaire.class)
                .setParameter("id", id)
                .setParameter("gestionnaires", perimetre.gestionnaires())
                .setParameter("siaos", perimetre.siaos())
                .getResultStream()
                .findFirst();
    }

    /** Par son SIREN, d'où qu'il soit : un numéro public, qui ne dit rien de son offre. */
    public Optional<Gestionnaire> parSiren(String siren) {
        return em.createQuery("select g from Gestionnaire g where g.siren = :siren", Gestionnaire.class)
                .setParameter("siren", siren)
                .getResultStream()
                .findFirst();
    }

    /** Ceux qui n'ont encore aucune structure sur le territoire. */
    public List<Gestionnaire> sansStructure(Perimetre perimetre, int limite) {
        return em.createQuery("""
                        select g from Gestionnaire g where
                          (g.id in :gestionnaires
                            and not exists (select s.id from Structure s where s.gestionnaire = g))
                          or (g.id in (select x.id from Gestionnaire x join x.siaos o where o in :siaos)
                            and not exists (select s.id from Structure s where s.gestionnaire = g and s.siao.id in :siaos))
                        order by g.nom, g.id
                        """, Gestionnaire.class)
                .setParameter("gestionnaires", perimetre.gestionnaires())
                .setParameter("siaos", perimetre.siaos())
                .setMaxResults(limite)
                .getResultList();
    }
}
