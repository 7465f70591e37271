package fr.siao.evaluation;

import fr.siao.menage.Menage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Les évaluations d'un ménage que l'on a déjà le droit de voir. */
@ApplicationScoped
public class Evaluations {
    @PersistenceContext
    private EntityManager em;

    public Optional<Evaluation> enVigueur(Menage menage) {
        return dans(menage, Evaluation.Etat.PUBLIEE);
    }

    public Optional<Evaluation> brouillon(Menage menage) {
        return dans(menage, Evaluation.Etat.BROUILLON);
    }

    /** Les évaluations en vigueur et les brouillons de ces ménages. */
    public List<Evaluation> presentes(Collection<Menage> menages) {
        return menages.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from Evaluation e where e.menage in :menages and e.etat <> :remplacee",
                                Evaluation.class)
                        .setParameter("menages", menages)
                        .setParameter("remplacee", Evaluation.Etat.REMPLACEE)
                        .getResultList();
    }

    /** Les dernières évaluations publiées ou remplacées d'un ménage, la plus récente d'abord. */
    public List<Evaluation> publiees(Menage menage, int limite) {
        return em.createQuery(
                        "select e from Evaluation e where e.menage = :menage and e.etat <> :brouillon"
                                + " order by e.publieeLe desc, e.id desc",
                        Evaluation.class)
                .setParameter("menage", menage)
                .setParameter("brouillon", Evaluation.Etat.BROUILLON)
                .setMaxResults(limite)
                .getResultList();
    }

    /** Les mêmes, avec tout ce qu'elles disent, lu en un nombre constant de requêtes. */
    public List<Evaluation> entieres(Menage menage, int limite) {
        return em.createQuery(
                        "select e from Evaluation e where e.menage = :menage and e.etat <> :brouillon"
                                + " order by e.publieeLe desc, e.id desc",
                        Evaluation.class)
                .setParameter("menage", menage)
                .setParameter("brouillon", Evaluation.Etat.BROUILLON)
                .setHint("eclipselink.batch", "e.recits")
                .setHint("eclipselink.batch", "e.reponses")
                .setHint("eclipselink.batch", "e.preconisations")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(limite)
                .getResultList();
    }

    /** Les flash, de même. */
    public List<EvaluationFlash> flashsEntieres(Menage menage, int limite) {
        return em.createQuery(
                        "select f from EvaluationFlash f where f.menage = :menage order by f.rencontreeLe desc, f.id desc",
                        EvaluationFlash.class)
                .setParameter("menage", menage)
                .setHint("eclipselink.batch", "f.reponses")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(limite)
                .getResultList();
    }

    /** Les dernières évaluations flash d'un ménage, la plus récente d'abord. */
    public List<EvaluationFlash> flashs(Menage menage, int limite) {
        return em.createQuery(
                        "select f from EvaluationFlash f where f.menage = :menage order by f.rencontreeLe desc, f.id desc",
                        EvaluationFlash.class)
                .setParameter("menage", menage)
                .setMaxResults(limite)
                .getResultList();
    }

    public void ajouter(EvaluationFlash flash) {
        em.persist(flash);
        em.flush();
    }

    public void ajouter(Evaluation evaluation) {
        em.persist(evaluation);
    }

    /** Écrit tout de suite ce qui attend : une évaluation doit être remplacée avant que la suivante soit en vigueur. */
    public void ecrire() {
        em.flush();
    }

    private Optional<Evaluation> dans(Menage menage, Evaluation.Etat etat) {
        return em.createQuery(
                        "select e from Evaluation e where e.menage = :menage and e.etat = :etat", Evaluation.class)
                .setParameter("menage", menage)
                .setParameter("etat", etat)
                .getResultStream()
                .findFirst();
    }
}
