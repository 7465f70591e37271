package fr.siao.demarrage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Le dossier de travail de WildFly, refait à chaque démarrage à partir du serveur monté par Maven, qui reste ainsi
 * intact. Les journaux sont gardés.
 */
record DossierServeur(Path racine) {

    private static final String LIVRABLE = "siao.ear";

    void preparer(Path serveur, Path ear) throws IOException {
        exiger(serveur.resolve("jboss-modules.jar"));
        exiger(ear);
        Files.createDirectories(journaux());
        for (Path reste : Dossiers.contenu(racine)) {
            if (!reste.equals(journaux())) {
                supprimer(reste);
            }
        }
        for (String partie : new String[] {"configuration", "lib"}) {
            Dossiers.copier(serveur.resolve("standalone").resolve(partie), racine.resolve(partie));
        }
        Files.createDirectories(deploiements());
        Files.copy(ear, deploiements().resolve(LIVRABLE));
    }

    Path journaux() {
        return racine.resolve("log");
    }

    Path console() {
        return journaux().resolve("console.log");
    }

    Path deploye() {
        return deploiements().resolve(LIVRABLE + ".deployed");
    }

    Path echec() {
        return deploiements().resolve(LIVRABLE + ".failed");
    }

    private Path deploiements() {
        return racine.resolve("deployments");
    }

    private static void supprimer(Path reste) throws IOException {
        if (Files.isDirectory(reste)) {
            Dossiers.supprimer(reste);
        } else {
            Files.delete(reste);
        }
    }

    private static void exiger(Path fichier) {
        if (!Files.exists(fichier)) {
            throw new DemarrageImpossible(
                    "Il manque " + fichier + " : construisez d'abord l'application avec « ./mvnw package ».");
        }
    }
}
