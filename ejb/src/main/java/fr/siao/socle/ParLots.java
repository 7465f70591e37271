package fr.siao.socle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mène une longue tâche par lots bornés, chacun dans sa transaction, jusqu'au dernier. Un lot qui échoue se refait ligne
 * à ligne : seule la fautive est laissée de côté, et dite au journal.
 */
@Dependent
public class ParLots {
    private static final Logger JOURNAL = LoggerFactory.getLogger(ParLots.class);
    private static final int LOT = 200;

    @Inject
    private UserTransaction transaction;

    /** Lit ce qui reste à faire, par identifiants croissants. */
    public interface Lecture {
        /** @param apres dernier identifiant déjà vu, 0 au début */
        List<Long> suivants(long apres, int limite);
    }

    /** @param tache nom de la tâche, pour le journal @return nombre de lignes faites */
    public int faire(String tache, Lecture lecture, Consumer<Long> geste) {
        return parLots(tache, lecture, lot -> lot.forEach(geste));
    }

    /** De même, avec un geste qui prend tout un lot ; refait ligne à ligne, il en reçoit une à la fois. */
    public int parLots(String tache, Lecture lecture, Consumer<List<Long>> geste) {
        int faites = 0;
        long dernier = 0;
        for (; ; ) {
            long apres = dernier;
            List<Long> lot = dansUneTransaction(() -> lecture.suivants(apres, LOT));
            if (lot.isEmpty()) {
                return faites;
            }
            faites += faire(tache, lot, geste);
            dernier = lot.get(lot.size() - 1);
        }
    }

    /** Fait un geste seul, dans sa transaction ; s'il échoue, le journal le dit, et la prochaine fois le reprendra. */
    public void faire(String tache, Runnable geste) {
        try {
            dansUneTransaction(() -> {
                geste.run();
                return null;
            });
        } catch (RuntimeException echec) {
            JOURNAL.error("{} en panne : {}", tache, Panne.nature(echec));
        }
    }

    private int faire(String tache, List<Long> lot, Consumer<List<Long>> geste) {
        try {
            dansUneTransaction(() -> {
                geste.accept(lot);
                return null;
            });
            return lot.size();
        } catch (RuntimeException echec) {
            if (lot.size() == 1) {
                JOURNAL.error("{} : la ligne {} est laissée de côté", tache, lot.get(0), Panne.nature(echec));
                return 0;
            }
            return lot.stream().mapToInt(id -> faire(tache, List.of(id), geste)).sum();
        }
    }

    private <T> T dansUneTransaction(Callable<T> geste) {
        try {
            transaction.begin();
            try {
                T resultat = geste.call();
                transaction.commit();
                return resultat;
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
