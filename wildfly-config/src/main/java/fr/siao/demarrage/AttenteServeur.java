package fr.siao.demarrage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

/** Attend que l'application soit déployée et réponde, ou dit en une phrase pourquoi elle ne le fera pas. */
record AttenteServeur(DossierServeur dossier, ProcessusFils processus, String adresse) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    void attendre() throws IOException, InterruptedException {
        Instant limite = Instant.now().plus(PATIENCE);
        while (!Files.exists(dossier.deploye()) || !repond()) {
            if (Files.exists(dossier.echec())) {
                String cause = CauseEchec.lire(Files.readString(dossier.echec()));
                throw new DemarrageImpossible("L'application n'a pas pu être déployée : " + cause + details());
            }
            if (!processus.vivant()) {
                throw new DemarrageImpossible("Le serveur s'est arrêté pendant son démarrage" + details());
            }
            if (Instant.now().isAfter(limite)) {
                throw new DemarrageImpossible(
                        "L'application ne répond pas après " + PATIENCE.toMinutes() + " minutes" + details());
            }
            Thread.sleep(200);
        }
    }

    private boolean repond() throws InterruptedException {
        HttpRequest demande = HttpRequest.newBuilder(URI.create(adresse))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(demande, BodyHandlers.discarding())
                            .statusCode()
                    < 500;
        } catch (IOException e) {
            return false;
        }
    }

    private String details() {
        return " ; le journal du serveur est " + dossier.console() + ".";
    }
}
