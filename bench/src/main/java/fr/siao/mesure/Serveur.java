package fr.siao.mesure;

import fr.siao.demarrage.AccesBase;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** Un WildFly à elle, lancé comme le lance la démonstration : même mémoire, mêmes options. */
final class Serveur implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long ENTRE_DEUX_QUESTIONS_MS = 50;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path serveur;
    private final Path racine;
    private final int portHttp;
    private final int portGestion;
    private Process processus;

    Serveur(Reglages reglages, String nom) throws IOException {
        this.serveur = reglages.serveur();
        this.racine = reglages.dossier().resolve("serveur-" + nom);
        this.portHttp = portLibre();
        this.portGestion = portLibre();
        Arrets.ajouter(this);
    }

    /** Repart d'un dossier neuf, et rend le temps mis du lancement du processus à « prêt ». */
    Duration demarrer(Path ear, AccesBase base) throws IOException, InterruptedException {
        preparer(ear);
        ProcessBuilder commande = new ProcessBuilder(StandaloneCommandBuilder.of(serveur)
                        .setJavaHome(System.getProperty("java.home"))
                        .setBaseDirectory(racine)
                        .setJavaOptions("-Xms256m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:MetaspaceSize=160m")
                        .addJavaOptions("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true")
                        .addJavaOption("-Djava.net.preferIPv4Stack=true")
                        .addJavaOption("-Djboss.bind.address=127.0.0.1")
                        .addJavaOption("-Djboss.bind.address.management=127.0.0.1")
                        .addJavaOption("-Djboss.http.port=" + portHttp)
                        .addJavaOption("-Djboss.management.http.port=" + portGestion)
                        .build())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(racine.resolve("console.log").toFile()));
        commande.environment()
                .putAll(Map.of(
                        "SIAO_COOKIE_SECURISE", "false",
                        "SIAO_BASE_URL", base.url(),
                        "SIAO_BASE_UTILISATEUR", base.utilisateur(),
                        "SIAO_BASE_MOT_DE_PASSE", base.motDePasse()));
        Chrono chrono = new Chrono();
        processus = commande.start();
        attendre(chrono);
        return Duration.ofMillis(chrono.millis());
    }

    String adresse() {
        return "http://127.0.0.1:" + portHttp;
    }

    /** Mémoire résidente, en Mo, telle que le système la compte. */
    long memoire() throws IOException {
        try (Stream<String> lignes = Files.lines(Path.of("/proc", String.valueOf(processus.pid()), "status"))) {
            return lignes.filter(ligne -> ligne.startsWith("VmRSS:"))
                    .mapToLong(ligne -> Long.parseLong(ligne.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void attendre(Chrono chrono) throws IOException, InterruptedException {
        while (!Files.exists(livrable(".deployed")) || !pret()) {
            if (Files.exists(livrable(".failed")) || !processus.isAlive()) {
                throw new IllegalStateException(
                        "Le serveur n'a pas démarré ; le détail est dans " + racine.resolve("console.log"));
            }
            if (chrono.millis() > PATIENCE.toMillis()) {
                throw new IllegalStateException("Le serveur n'est pas prêt après " + PATIENCE.toMinutes() + " minutes");
            }
            Thread.sleep(ENTRE_DEUX_QUESTIONS_MS);
        }
    }

    private boolean pret() throws InterruptedException {
        try {
            URI uri = URI.create("http://127.0.0.1:" + portGestion + "/health/ready");
            return HTTP.send(
                                    HttpRequest.newBuilder(uri)
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private void preparer(Path ear) throws IOException {
        Dossiers.vider(racine);
        for (String partie : new String[] {"configuration", "lib"}) {
            Dossiers.copier(serveur.resolve("standalone").resolve(partie), racine.resolve(partie));
        }
        Files.createDirectories(racine.resolve("deployments"));
        Files.copy(ear, livrable(""));
    }

    private Path livrable(String suite) {
        return racine.resolve("deployments").resolve("siao.ear" + suite);
    }

    private static int portLibre() throws IOException {
        try (ServerSocket prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        }
    }

    @Override
    public void close() {
        if (processus == null || !processus.isAlive()) {
            return;
        }
        processus.destroy();
        try {
            if (!processus.waitFor(60, TimeUnit.SECONDS)) {
                processus.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
