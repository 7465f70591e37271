package fr.siao.evaluation;

import fr.siao.menage.Menage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
