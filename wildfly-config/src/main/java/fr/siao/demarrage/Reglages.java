package fr.siao.demarrage;

import java.nio.file.Path;
import java.util.Optional;

/** Ce que la ligne de commande et l'environnement peuvent changer à la démonstration. */
record Reglages(
        int portHttp,
        int portGestion,
        int portBase,
        Path donnees,
        Path serveur,
        Path ear,
        String memoireBase,
        Optional<String> baseExterne) {

    static Reglages lire() {
        return new Reglages(
                port("siao.port", 8080),
                port("siao.port.gestion", 9990),
                port("siao.port.base", 3307),
                chemin("siao.donnees", ".donnees"),
                chemin("siao.serveur", "wildfly-config/target/serveur"),
                chemin("siao.ear", "ear/target/siao.ear"),
                System.getProperty("siao.memoire.base", "256M"),
                Optional.ofNullable(System.getenv("SIAO_BASE_URL")).filter(url -> !url.isBlank()));
    }

    Path dossierServeur() {
        return donnees.resolve("serveur");
    }

    ReglagesBase base() {
        return new ReglagesBase(donnees.resolve("base"), donnees.resolve("mariadb"), portBase, memoireBase);
    }

    String adresse() {
        return "http://127.0.0.1:" + portHttp + "/";
    }

    private static int port(String nom, int defaut) {
        String valeur = System.getProperty(nom, "").trim();
        if (valeur.isEmpty()) {
            return defaut;
        }
        if (!valeur.matches("\\d{1,5}") || Integer.parseInt(valeur) < 1 || Integer.parseInt(valeur) > 65535) {
            throw new DemarrageImpossible(
                    "Le port « " + valeur + " » n'en est pas un : donnez un nombre entre 1 et 65535.");
        }
        return Integer.parseInt(valeur);
    }

    private static Path chemin(String nom, String defaut) {
        return Path.of(System.getProperty(nom, defaut)).toAbsolutePath().normalize();
    }
}
