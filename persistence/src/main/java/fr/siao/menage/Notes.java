package fr.siao.menage;

import fr.siao.compte.Perimetre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Les notes des ménages que l'on suit. */
@ApplicationScoped
public class Notes {
    @PersistenceContext
    private EntityManager em;

    /** Celles d'un ménage que l'on a déjà le droit de voir, la plus récente d'abord. */
    public List<Note> du(Menage menage, int premiere, int limite) {
        return em.createQuery(
                        "select n from Note n where n.menage = :menage order by n.instant desc, n.id desc", Note.class)
                .setParameter("menage", menage)
                .setFirstResult(premiere)
                .setMaxResults(limite)
                .getResultList();
    }

    public Optional<Note> trouver(Long id, Perimetre perimetre) {
        return Menages.suivi(
                        em.createQuery(
                                "select n from Note n join n.menage m join fetch n.menage where n.id = :id and "
                                        + Menages.SUIVI,
                                Note.class),
                        perimetre)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** La note déjà écrite par cet envoi. */
    public Optional<Note> deLEnvoi(Long auteur, String envoi) {
        return em.createQuery("select n from Note n where n.auteur = :auteur and n.envoi = :envoi", Note.class)
                .setParameter("auteur", auteur)
                .setParameter("envoi", envoi)
                .getResultStream()
                .findFirst();
    }

    public void ajouter(Note note) {
        em.persist(note);
        em.flush();
    }
}
