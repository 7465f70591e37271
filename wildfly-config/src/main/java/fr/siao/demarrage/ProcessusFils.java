package fr.siao.demarrage;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Un processus lancé par celui-ci, et qui ne doit pas lui survivre. L'arrêt est demandé poliment (SIGTERM), puis imposé
 * passé le délai. Une fois fermé, plus rien ne peut être lancé : un Ctrl-C entre deux lancements ne laisse pas d'orphelin.
 */
final class ProcessusFils implements AutoCloseable {

    private final Duration delai;
    private Process processus;
    private boolean ferme;

    ProcessusFils(Duration delai) {
        this.delai = delai;
    }

    synchronized void lancer(ProcessBuilder commande) throws IOException {
        refuserSiFerme();
        processus = commande.start();
    }

    synchronized boolean vivant() {
        return processus != null && processus.isAlive();
    }

    /** Attend sa fin naturelle : celle qu'on lui impose pourrait passer pour un travail achevé. */
    int attendre() throws InterruptedException {
        int code = courant().waitFor();
        refuserSiFerme();
        return code;
    }

    private synchronized void refuserSiFerme() {
        if (ferme) {
            throw new DemarrageImpossible("Arrêt demandé avant la fin.");
        }
    }

    private synchronized Process courant() {
        return processus;
    }

    @Override
    public synchronized void close() {
        ferme = true;
        if (!vivant()) {
            return;
        }
        processus.destroy();
        if (!termine()) {
            processus.destroyForcibly();
        }
    }

    private boolean termine() {
        try {
            return processus.waitFor(delai.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
