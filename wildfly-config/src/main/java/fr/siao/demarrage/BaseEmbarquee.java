package fr.siao.demarrage;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Une vraie MariaDB, ouverte sur la seule interface locale, dont les données restent d'une fois sur l'autre. Sert à la
 * démonstration comme aux tests : {@link #demarrer()}, {@link #url()}, {@link #close()}. Aucun crochet d'arrêt n'est posé,
 * l'ordre des arrêts appartient à l'appelant.
 */
public final class BaseEmbarquee implements AutoCloseable {

    private final ReglagesBase reglages;
    private final Consumer<String> dire;
    private final ProcessusFils installateur = new ProcessusFils(Duration.ofSeconds(10));
    private final ProcessusFils serveur = new ProcessusFils(Duration.ofSeconds(60));
    private Verrou verrou;
    private Path binaires;
    private int port;

    public BaseEmbarquee(ReglagesBase reglages, Consumer<String> dire) {
        this.reglages = reglages;
        this.dire = dire;
        this.port = reglages.port();
    }

    /** Déballe MariaDB, crée ses tables si le dossier est vierge, ouvre la base et rend la main une fois joignable. */
    public BaseEmbarquee demarrer() throws IOException, InterruptedException {
        try {
            reserver();
            preparer();
            ouvrir();
            return this;
        } catch (IOException | InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Prend le dossier pour soi, et ferme la base qu'un lanceur tué net y aurait laissée ouverte. */
    void reserver() throws IOException {
        verrou = Verrou.prendre(
                reglages.donnees().resolveSibling(reglages.donnees().getFileName() + ".verrou"),
                Duration.ofSeconds(5),
                "Un autre programme se sert déjà de la base de " + reglages.donnees() + ".");
        List<Long> oublies = ProcessusOublies.arreter(CommandesMariaDb.marque(reglages.donnees()));
        oublies.forEach(numero -> dire.accept("Une base laissée ouverte par un arrêt brutal (processus " + numero
                + ") tenait encore ces données : elle vient d'être fermée proprement."));
    }

    void preparer() throws IOException, InterruptedException {
        binaires = BinairesMariaDb.deballer(reglages.binaires());
        new InstallationBase(binaires, reglages.donnees()).faire(installateur);
    }

    void ouvrir() throws IOException, InterruptedException {
        if (port == 0) {
            port = portLibre();
        }
        Path script = ComptesBase.ecrireScript(reglages.donnees());
        Files.deleteIfExists(reglages.journal());
        serveur.lancer(CommandesMariaDb.servir(binaires, reglages, port, script)
                .redirectOutput(Redirect.appendTo(reglages.journal().toFile())));
        new AttenteBase(application(), serveur, reglages.journal()).attendre();
        Files.delete(script);
    }

    public int port() {
        return port;
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + ComptesBase.BASE;
    }

    /** Le compte de l'application, sans droit sur le schéma. */
    public AccesBase application() {
        return new AccesBase(url(), ComptesBase.APPLICATION, ComptesBase.APPLICATION);
    }

    /** Le compte qui crée et modifie le schéma. */
    public AccesBase migration() {
        return new AccesBase(url(), ComptesBase.MIGRATION, ComptesBase.MIGRATION);
    }

    @Override
    public void close() throws IOException {
        installateur.close();
        serveur.close();
        if (verrou != null) {
            verrou.close();
        }
    }

    private static int portLibre() throws IOException {
        try (ServerSocket prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        }
    }
}
