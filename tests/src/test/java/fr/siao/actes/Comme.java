package fr.siao.actes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.siao.banc.Base;
import fr.siao.socle.ErreurMetier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Agit dans le serveur sous le nom de quelqu'un, après une vraie authentification. */
public final class Comme {
    private static final String MOT_DE_PASSE = "une-place-pour-chacun";
    private static final Map<String, SecurityIdentity> IDENTITES = new ConcurrentHashMap<>();

    private Comme() {}

    public static <T> T faire(String qui, Callable<T> geste) {
        try {
            return identite(qui).runAs(geste);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static void agir(String qui, Runnable geste) {
        faire(qui, () -> {
            geste.run();
            return null;
        });
    }

    /** Cette personne s'entend refuser ce geste par cette phrase. */
    public static void refuse(String cle, String qui, Runnable geste) {
        assertEquals(
                cle, assertThrows(ErreurMetier.class, () -> agir(qui, geste)).cle());
    }

    private static SecurityIdentity identite(String qui) throws Exception {
        SecurityIdentity connue = IDENTITES.get(qui);
        if (connue == null) {
            connue = SecurityDomain.getCurrent()
                    .authenticate(qui + "@demo.example", new PasswordGuessEvidence(MOT_DE_PASSE.toCharArray()));
            IDENTITES.put(qui, connue);
        }
        return connue;
    }

    /** Fait ces gestes au même instant. @return combien ont abouti ; les autres ont été refusés par une phrase */
    public static long ensemble(List<Runnable> gestes) throws Exception {
        ExecutorService mains = Executors.newFixedThreadPool(gestes.size());
        CyclicBarrier depart = new CyclicBarrier(gestes.size());
        List<Future<Boolean>> faits = new ArrayList<>();
        for (Runnable geste : gestes) {
            Callable<Boolean> essai = () -> {
                depart.await(20, TimeUnit.SECONDS);
                try {
                    geste.run();
                    return true;
                } catch (ErreurMetier refus) {
                    return false;
                }
            };
            faits.add(mains.submit(essai));
        }
        long reussis = 0;
        for (Future<Boolean> fait : faits) {
            reussis += fait.get(60, TimeUnit.SECONDS) ? 1 : 0;
        }
        mains.shutdown();
        return reussis;
    }

    /** Combien d'ordres une lecture pose à la base : le moindre de six fois, une tâche de fond ayant pu s'en mêler. */
    public static long ordres(String qui, Callable<?> lecture) {
        long moindre = Long.MAX_VALUE;
        for (int essai = 0; essai < 6; essai++) {
            long avant = questions();
            faire(qui, lecture);
            moindre = Math.min(moindre, questions() - avant);
        }
        return moindre;
    }

    private static long questions() {
        return Base.identifiant(
                "SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'QUESTIONS'");
    }
}
