package fr.siao.evaluation;

import fr.siao.menage.Menage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        return dites(menage, limite).getResultList();
    }

    /** Les mêmes, avec leurs récits, lus d'un coup. */
    public List<Evaluation> entieres(Menage menage, int limite) {
        return dites(menage, limite)
                .setHint("eclipselink.batch", "e.recits")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    private TypedQuery<Evaluation> dites(Menage menage, int limite) {
        return em.createQuery(
                        "select e from Evaluation e where e.menage = :menage and e.etat <> :brouillon"
                                + " order by e.publieeLe desc, e.id desc",
                        Evaluation.class)
                .setParameter("menage", menage)
                .setParameter("brouillon", Evaluation.Etat.BROUILLON)
                .setMaxResults(limite);
    }

    /** Les réponses figées par les évaluations d'un ménage, par évaluation, lues d'un coup. */
    public Map<Long, Image> images(Menage menage) {
        return images("select e.id, r.question, r.personne, r.valeur from Evaluation e join e.reponses r", menage);
    }

    /** Celles des flash, de même. */
    public Map<Long, Image> imagesDesFlashs(Menage menage) {
        return images("select e.id, r.question, r.personne, r.valeur from EvaluationFlash e join e.reponses r", menage);
    }

    private Map<Long, Image> images(String reponses, Menage menage) {
        Map<Long, List<Reponse>> lues = em.createQuery(reponses + " where e.menage = :menage", Object[].class)
                .setParameter("menage", menage)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ligne -> (Long) ligne[0],
                        Collectors.mapping(
                                ligne -> new Reponse((String) ligne[1], (Long) ligne[2], (String) ligne[3]),
                                Collectors.toList())));
        return lues.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> new Image(e.getValue())));
    }

    /** Ce que préconisent les évaluations d'un ménage, par évaluation, lu d'un coup. */
    public Map<Long, List<Preconisation>> preconisations(Menage menage) {
        return em.createQuery(
                        "select e.id, p.type, p.departement, p.accompagnement from Evaluation e join e.preconisations p where e.menage = :menage",
                        Object[].class)
                .setParameter("menage", menage)
                .getResultStream()
                .collect(Preconisations.parChose());
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
