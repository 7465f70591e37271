package fr.siao.menage;

import fr.siao.compte.Perimetre;
import fr.siao.socle.Signature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Les événements de la composition des ménages. */
@ApplicationScoped
public class Evenements {
    @PersistenceContext
    private EntityManager em;

    /** Écrit ce qui finit, puis ce qui commence : la base refuse une personne dans deux ménages, même un instant. */
    public void ajouter(Evenement evenement) {
        if (evenement.getAutre() != null && evenement.getAutre().id() == null) {
            em.persist(evenement.getAutre());
        }
        em.flush();
        evenement.accomplir();
        em.persist(evenement);
        em.flush();
    }

    /** Défait, dans le même ordre ; l'enfant d'une naissance défaite n'a jamais été, et s'oublie. */
    public void defaire(Evenement evenement, Signature par) {
        evenement.annuler(par);
        em.flush();
        evenement.reprendre();
        em.flush();
        if (evenement.getNature() == Evenement.Nature.NAISSANCE) {
            evenement.getEffets().stream()
                    .filter(effet -> effet.getOuverte() != null)
                    .findFirst()
                    .ifPresent(this::oublier);
        }
    }

    private void oublier(Effet naissance) {
        em.createQuery("delete from Effet e where e = :effet")
                .setParameter("effet", naissance)
                .executeUpdate();
        em.createQuery("delete from Appartenance a where a = :appartenance")
                .setParameter("appartenance", naissance.getOuverte())
                .executeUpdate();
        em.remove(naissance.getPersonne());
        em.flush();
        em.clear();
    }

    public Optional<Evenement> trouver(Long id, Perimetre perimetre) {
        return Menages.suivi(
                        em.createQuery(
                                "select e from Evenement e join e.menage m join fetch e.menage where e.id = :id and "
                                        + Menages.SUIVI,
                                Evenement.class),
                        perimetre)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Ce qu'a connu un ménage, le plus récent d'abord ; une séparation ou une réunion se lit des deux côtés. */
    public List<Evenement> du(Menage menage, int limite) {
        return em.createQuery(
                        "select e from Evenement e where e.menage = :menage or e.autre = :menage"
                                + " order by e.jour desc, e.id desc",
                        Evenement.class)
                .setParameter("menage", menage)
                .setHint("eclipselink.batch", "e.effets")
                .setHint("eclipselink.batch", "e.effets.personne")
                .setHint("eclipselink.batch", "e.effets.finie")
                .setHint("eclipselink.batch", "e.effets.ouverte")
                .setHint("eclipselink.batch", "e.menage")
                .setHint("eclipselink.batch", "e.autre")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(limite)
                .getResultList();
    }
}
