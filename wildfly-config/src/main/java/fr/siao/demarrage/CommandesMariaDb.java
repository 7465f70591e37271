package fr.siao.demarrage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Les lignes de commande de MariaDB : ce qui rend la base durable, locale et conforme au modèle. */
final class CommandesMariaDb {

    private CommandesMariaDb() {}

    static ProcessBuilder installer(Path binaires, Path donnees) {
        return preparer(List.of("--bootstrap", marque(donnees), "--skip-log-error", "--skip-ssl"), binaires);
    }

    static ProcessBuilder servir(Path binaires, ReglagesBase reglages, int port, Path script) {
        List<String> options = List.of(
                marque(reglages.donnees()),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // Relative au dossier des données : un chemin complet dépasse vite les 107 caractères permis.
                "--socket=mariadb.sock",
                "--skip-name-resolve",
                // Sans cela, la 11.4 calcule un certificat à chaque ouverture : six secondes, pour une liaison locale.
                "--skip-ssl",
                "--init-file=" + script,
                "--log-error=" + reglages.journal(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-snapshot-isolation=ON",
                "--innodb-buffer-pool-size=" + reglages.memoire(),
                "--key-buffer-size=8M",
                "--max-allowed-packet=64M",
                "--max-connections=300");
        return preparer(options, binaires);
    }

    /** L'argument qui désigne, parmi tous les processus, celui qui tient ces données. */
    static String marque(Path donnees) {
        return "--datadir=" + donnees;
    }

    private static ProcessBuilder preparer(List<String> options, Path binaires) {
        List<String> commande = new ArrayList<>();
        commande.add(binaires.resolve("bin/mariadbd").toString());
        commande.add("--no-defaults");
        commande.add("--basedir=" + binaires);
        commande.addAll(options);
        if (System.getProperty("user.name").equals("root")) {
            commande.add("--user=root");
        }
        ProcessBuilder preparee = new ProcessBuilder(commande).redirectErrorStream(true);
        preparee.environment().put("LD_LIBRARY_PATH", binaires.resolve("libs").toString());
        return preparee;
    }
}
