package fr.siao.evaluation;

import fr.siao.menage.Menage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Les réponses vivantes d'un ménage que l'on a déjà le droit de voir. */
@ApplicationScoped
public class Renseignements {
    @PersistenceContext
    private EntityManager em;

    /** Celles du ménage et de toutes les personnes qui y sont, en une requête. */
    public List<Renseignement> de(Menage menage) {
        List<Long> personnes = menage.presents().stream()
                .map(membre -> membre.getPersonne().id())
                .toList();
        return em.createQuery(
                        "select r from Renseignement r where r.menage = :menage or r.personne in :personnes",
                        Renseignement.class)
                .setParameter("menage", menage.id())
                .setParameter("personnes", personnes.isEmpty() ? List.of(-1L) : personnes)
                .getResultList();
    }

    /** Donne à une personne les réponses d'une autre, là où elle n'en a pas (MEN-5). */
    public void confier(Long de, Long a) {
        em.createNativeQuery("""
                        UPDATE renseignement r
                          LEFT JOIN renseignement deja ON deja.personne_id = ?2 AND deja.question = r.question
                        SET r.personne_id = ?2, r.version = r.version + 1
                        WHERE r.personne_id = ?1 AND deja.id IS NULL
                        """).setParameter(1, de).setParameter(2, a).executeUpdate();
    }

    public void ajouter(Renseignement renseignement) {
        em.persist(renseignement);
    }

    /** Écrit tout de suite : les versions des réponses sont alors celles que la page doit garder. */
    public void ecrire() {
        em.flush();
    }
}
