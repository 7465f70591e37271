package fr.siao.mesure.serveur;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** Fait travailler plusieurs fils ensemble pendant un temps donné, et compte ce qu'ils achèvent. */
final class Ouvriers {
    /** Un geste ; rend faux quand il n'y a plus rien à faire. */
    interface Geste {
        boolean faire() throws Exception;
    }

    /** Ce qui a été fait : l'horloge s'arrête quand le dernier geste commencé est fini. */
    record Bilan(long faits, long erreurs, long nanos, String premiereErreur) {}

    private Ouvriers() {}

    static Bilan travailler(int combien, int secondes, Geste geste) throws InterruptedException {
        ClassLoader chargeur = Thread.currentThread().getContextClassLoader();
        LongAdder faits = new LongAdder();
        LongAdder erreurs = new LongAdder();
        AtomicReference<String> premiere = new AtomicReference<>();
        long depart = System.nanoTime();
        long fin = depart + secondes * 1_000_000_000L;
        List<Thread> fils = new ArrayList<>();
        for (int i = 0; i < combien; i++) {
            Thread fil = new Thread(
                    () -> {
                        boolean encore = true;
                        while (encore && System.nanoTime() < fin) {
                            try {
                                encore = geste.faire();
                                if (encore) {
                                    faits.increment();
                                }
                            } catch (Exception e) {
                                erreurs.increment();
                                premiere.compareAndSet(null, String.valueOf(e).replace('\n', ' '));
                            }
                        }
                    },
                    "ouvrier-" + i);
            fil.setContextClassLoader(chargeur);
            fils.add(fil);
        }
        fils.forEach(Thread::start);
        for (Thread fil : fils) {
            fil.join();
        }
        return new Bilan(faits.sum(), erreurs.sum(), System.nanoTime() - depart, premiere.get());
    }
}
