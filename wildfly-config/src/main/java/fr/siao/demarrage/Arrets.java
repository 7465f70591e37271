package fr.siao.demarrage;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Arrête tout ce qui a été lancé, dans l'ordre inverse, quelle que soit la façon de finir : Ctrl-C, arrêt demandé à ce
 * processus, disparition de Maven, échec d'une étape. Un seul crochet d'arrêt, parce que la machine virtuelle les lance
 * tous ensemble et que le serveur doit s'arrêter avant sa base.
 */
final class Arrets {

    private record Arret(String phrase, AutoCloseable ressource) {}

    private final Deque<Arret> pile = new ArrayDeque<>();
    private final Annonces annonces;
    private volatile boolean enCours;

    Arrets(Annonces annonces) {
        this.annonces = annonces;
    }

    void surveiller() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::toutArreter, "arret"));
        ProcessHandle.current()
                .parent()
                .ifPresent(maven ->
                        maven.onExit().thenRun(() -> Runtime.getRuntime().exit(143)));
    }

    /** À appeler avant de lancer, pour qu'un Ctrl-C pendant le démarrage ne laisse rien derrière lui. */
    synchronized <T extends AutoCloseable> T ajouter(String phrase, T ressource) {
        pile.push(new Arret(phrase, ressource));
        return ressource;
    }

    boolean enCours() {
        return enCours;
    }

    private synchronized void toutArreter() {
        enCours = true;
        while (!pile.isEmpty()) {
            Arret arret = pile.pop();
            if (!annonces.rienDeCommence()) {
                annonces.dire(arret.phrase());
            }
            try {
                arret.ressource().close();
            } catch (Exception e) {
                annonces.detail("L'arrêt ne s'est pas bien passé : " + e.getMessage());
            }
        }
    }
}
