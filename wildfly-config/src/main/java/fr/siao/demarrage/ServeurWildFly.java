package fr.siao.demarrage;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * Le serveur, lancé directement en Java : le script standalone.sh laisserait un processus entre lui et nous, que les
 * signaux n'atteignent pas toujours.
 */
final class ServeurWildFly implements AutoCloseable {

    private final Reglages reglages;
    private final AccesBase application;
    private final DossierServeur dossier;
    private final ProcessusFils processus = new ProcessusFils(Duration.ofSeconds(60));

    ServeurWildFly(Reglages reglages, AccesBase application) {
        this.reglages = reglages;
        this.application = application;
        this.dossier = new DossierServeur(reglages.dossierServeur());
    }

    void demarrer() throws IOException {
        dossier.preparer(reglages.serveur(), reglages.ear());
        ProcessBuilder commande = new ProcessBuilder(commande())
                .directory(dossier.racine().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(dossier.console().toFile()));
        commande.environment().putAll(environnement());
        processus.lancer(commande);
    }

    void attendreLApplication() throws IOException, InterruptedException {
        new AttenteServeur(dossier, processus, reglages.adresse()).attendre();
    }

    /** Rend la main quand le serveur s'est arrêté de lui-même. */
    void attendreLaFin() throws InterruptedException {
        processus.attendre();
    }

    /** À appeler en tenant le verrou de la démonstration. */
    static void reprendre(Reglages reglages, Consumer<String> dire) {
        List<Long> oublies = ProcessusOublies.arreter(marque(reglages));
        oublies.forEach(numero -> dire.accept(
                "Un serveur laissé par un arrêt brutal (processus " + numero + ") vient d'être arrêté proprement."));
    }

    private List<String> commande() {
        return StandaloneCommandBuilder.of(reglages.serveur())
                .setJavaHome(System.getProperty("java.home"))
                .setBaseDirectory(dossier.racine())
                .setJavaOptions("-Xms256m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:MetaspaceSize=160m", marque(reglages))
                .addJavaOptions("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "-Djava.net.preferIPv4Stack=true")
                .addJavaOption("-Djboss.bind.address=127.0.0.1")
                .addJavaOption("-Djboss.bind.address.management=127.0.0.1")
                .addJavaOption("-Djboss.http.port=" + reglages.portHttp())
                .addJavaOption("-Djboss.management.http.port=" + reglages.portGestion())
                .build();
    }

    private Map<String, String> environnement() {
        if (reglages.baseExterne().isPresent()) {
            return Map.of("SIAO_COOKIE_SECURISE", "false");
        }
        return Map.of(
                "SIAO_COOKIE_SECURISE",
                "false",
                "SIAO_BASE_URL",
                application.url(),
                "SIAO_BASE_UTILISATEUR",
                application.utilisateur(),
                "SIAO_BASE_MOT_DE_PASSE",
                application.motDePasse(),
                "SIAO_MIGRATION_UTILISATEUR",
                ComptesBase.MIGRATION,
                "SIAO_MIGRATION_MOT_DE_PASSE",
                ComptesBase.MIGRATION);
    }

    /** L'argument qui désigne, parmi tous les processus, le serveur de ce dossier. */
    private static String marque(Reglages reglages) {
        return "-Dsiao.dossier=" + reglages.dossierServeur();
    }

    @Override
    public void close() {
        processus.close();
    }
}
