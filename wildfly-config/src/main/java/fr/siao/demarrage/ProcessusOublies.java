package fr.siao.demarrage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Reprend ce qu'un lanceur tué net (kill -9, machine éteinte trop vite) a laissé tourner. Un tel processus se reconnaît à
 * un argument de sa ligne de commande qui nomme notre dossier ; à n'appeler qu'en tenant le verrou de ce dossier, sans
 * quoi on arrêterait un voisin bien vivant.
 */
final class ProcessusOublies {

    private static final long PATIENCE = 60;

    private ProcessusOublies() {}

    /** Arrête les processus dont la ligne de commande contient exactement cet argument, et rend leurs numéros. */
    static List<Long> arreter(String argument) {
        List<ProcessHandle> oublies = ProcessHandle.allProcesses()
                .filter(processus -> arguments(processus).contains(argument))
                .toList();
        oublies.forEach(ProcessusOublies::arreter);
        return oublies.stream().map(ProcessHandle::pid).toList();
    }

    private static void arreter(ProcessHandle processus) {
        processus.destroy();
        CompletableFuture<ProcessHandle> fin = processus.onExit();
        try {
            fin.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        } catch (RuntimeException e) {
            processus.destroyForcibly();
            processus.onExit().join();
        }
    }

    /** Lu dans /proc, car Java tronque les lignes de commande longues ; ailleurs que sous Linux, rien à reprendre. */
    private static List<String> arguments(ProcessHandle processus) {
        try {
            return Arrays.asList(Files.readString(Path.of("/proc", String.valueOf(processus.pid()), "cmdline"))
                    .split("\0"));
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }
}
