package fr.siao.mesure;

import java.util.ArrayDeque;
import java.util.Deque;

/** Ce qui a été lancé ne survit pas à la mesure, de quelque façon qu'elle finisse : les serveurs d'abord, puis leurs bases. */
final class Arrets {
    private static final Deque<AutoCloseable> LANCES = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Arrets::toutArreter, "arret"));
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(143)));
    }

    private Arrets() {}

    static synchronized void ajouter(AutoCloseable ressource) {
        LANCES.push(ressource);
    }

    private static synchronized void toutArreter() {
        while (!LANCES.isEmpty()) {
            try {
                LANCES.pop().close();
            } catch (Exception e) {
                Journal.dire("L'arrêt ne s'est pas bien passé : " + e.getMessage());
            }
        }
    }
}
