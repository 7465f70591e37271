package fr.siao.demarrage;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Exécutée dans Maven : lance la démonstration dans son propre processus, lui transmet l'arrêt demandé à Maven et attend
 * sa fin. Le but « exec » du greffon ne fait ni l'un ni l'autre, et noie un échec sous une pile d'appels ; ici, Maven
 * finit avec le code de la démonstration, sans rien ajouter à la phrase qu'elle a dite.
 */
public final class DepuisMaven {

    private static final List<Integer> ARRETS_DEMANDES = List.of(130, 143);

    private DepuisMaven() {}

    /** Les arguments sont les options de la machine virtuelle à lancer. */
    public static void main(String[] options) throws IOException, InterruptedException {
        List<String> commande = new ArrayList<>();
        commande.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        commande.addAll(Arrays.asList(options));
        commande.addAll(List.of("-classpath", cheminDesClasses(), Demarrer.class.getName()));
        Process demonstration = new ProcessBuilder(commande).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Fin(groupeRacine(), demonstration));
        int code = demonstration.waitFor();
        System.exit(ARRETS_DEMANDES.contains(code) ? 0 : code);
    }

    private static String cheminDesClasses() {
        URL[] adresses = ((URLClassLoader) DepuisMaven.class.getClassLoader()).getURLs();
        return Stream.of(adresses)
                .map(adresse -> new File(URI.create(adresse.toString())).getPath())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Le groupe courant est détruit par le greffon Maven, et ses fils avec lui. */
    private static ThreadGroup groupeRacine() {
        ThreadGroup groupe = Thread.currentThread().getThreadGroup();
        while (groupe.getParent() != null) {
            groupe = groupe.getParent();
        }
        return groupe;
    }

    private static final class Fin extends Thread {

        private final Process demonstration;

        Fin(ThreadGroup groupe, Process demonstration) {
            super(groupe, "fin-de-la-demonstration");
            this.demonstration = demonstration;
        }

        @Override
        public void run() {
            try {
                demonstration.destroy();
                demonstration.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
