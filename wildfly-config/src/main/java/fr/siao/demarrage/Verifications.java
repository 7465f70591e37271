package fr.siao.demarrage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;

/** Ce qui ferait échouer le démarrage plus tard et moins clairement. */
record Verifications(Reglages reglages) {

    private static final long PLACE_MINIMALE = 1L << 30;

    void faire() throws IOException {
        verifierLaPlace();
        if (reglages.baseExterne().isEmpty()) {
            verifierLaMachine();
            verifierLePort(reglages.portBase(), "la base", "port.base");
        }
        verifierLePort(reglages.portHttp(), "l'application", "port");
        verifierLePort(reglages.portGestion(), "la gestion du serveur", "port.gestion");
    }

    private void verifierLaPlace() throws IOException {
        Files.createDirectories(reglages.donnees());
        long place = Files.getFileStore(reglages.donnees()).getUsableSpace();
        if (place < PLACE_MINIMALE) {
            throw new DemarrageImpossible("Il reste " + (place >> 20) + " Mo sur le disque de " + reglages.donnees()
                    + " : il en faut au moins 1 024, libérez de la place puis relancez.");
        }
    }

    private static void verifierLaMachine() {
        String systeme = System.getProperty("os.name");
        String processeur = System.getProperty("os.arch");
        if (!systeme.equals("Linux") || !(processeur.equals("amd64") || processeur.equals("x86_64"))) {
            throw new DemarrageImpossible("La base embarquée n'existe que pour Linux x86-64 (ici : " + systeme + " "
                    + processeur + ") : désignez une MariaDB 11.4 existante par la variable SIAO_BASE_URL, par exemple "
                    + "« jdbc:mariadb://127.0.0.1:3306/siao ».");
        }
    }

    /** Sans SO_REUSEADDR, un port quitté à l'instant passerait pour occupé et un second démarrage immédiat échouerait. */
    private static void verifierLePort(int port, String usage, String option) {
        try (ServerSocket prise = new ServerSocket()) {
            prise.setReuseAddress(true);
            prise.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new DemarrageImpossible(
                    "Le port " + port + ", prévu pour " + usage
                            + ", est déjà pris : choisissez-en un autre avec « ./mvnw -Pdemo -D" + option + "=… ».",
                    e);
        }
    }
}
