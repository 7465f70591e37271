package fr.siao.demarrage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Ce que voit la personne qui attend : une ligne par étape, avec sa durée. L'UTF-8 est imposé parce qu'un Java 17 lancé
 * sans locale écrirait des points d'interrogation à la place des accents.
 */
final class Annonces {

    /** Une étape, qui peut échouer. */
    interface Travail {
        void faire() throws Exception;
    }

    private final PrintStream sortie = ecran(FileDescriptor.out);
    private final PrintStream erreurs = ecran(FileDescriptor.err);
    private final boolean terminal = System.console() != null;
    private final long debut = System.nanoTime();
    private int etapes;
    private int numero;
    private String ligneOuverte;

    void prevoir(int nombreDEtapes) {
        etapes = nombreDEtapes;
    }

    void etape(String libelle, Travail travail) throws Exception {
        long depart = System.nanoTime();
        ouvrir(libelle);
        Thread pouls = new Thread(() -> battre(depart), "progression");
        pouls.setDaemon(true);
        pouls.start();
        try {
            travail.faire();
            fermer(duree(depart));
        } finally {
            pouls.interrupt();
        }
    }

    synchronized void dire(String phrase) {
        finirLaLigne();
        sortie.println(phrase);
    }

    void detail(String phrase) {
        dire("    " + phrase);
    }

    /** Une phrase, jamais la pile des appels sauf si on la demande : elle n'aide que les développeurs. */
    void echec(Exception erreur) {
        boolean connue = erreur instanceof DemarrageImpossible;
        finirLaLigne();
        erreurs.println(connue ? erreur.getMessage() : "Le démarrage a échoué : " + erreur);
        if (Boolean.getBoolean("siao.trace")) {
            erreur.printStackTrace(erreurs);
        }
    }

    synchronized boolean rienDeCommence() {
        return numero == 0;
    }

    String depuisLeDebut() {
        return duree(debut);
    }

    private synchronized void finirLaLigne() {
        if (ligneOuverte != null) {
            sortie.println();
            ligneOuverte = null;
        }
    }

    private synchronized void ouvrir(String libelle) {
        numero++;
        ligneOuverte = numero + "/" + etapes + " " + libelle + "…";
        sortie.print(ligneOuverte);
        sortie.flush();
    }

    private synchronized void fermer(String duree) {
        if (ligneOuverte == null) {
            sortie.println("    fait en " + duree);
        } else {
            // Les espaces effacent ce que le compteur de secondes aurait écrit de plus long.
            sortie.println(terminal ? "\r" + ligneOuverte + " " + duree + "  " : " " + duree);
        }
        ligneOuverte = null;
    }

    private void battre(long depart) {
        try {
            while (terminal) {
                Thread.sleep(1000);
                rafraichir((System.nanoTime() - depart) / 1_000_000_000L);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void rafraichir(long secondes) {
        if (ligneOuverte != null) {
            sortie.print("\r" + ligneOuverte + " " + secondes + " s");
            sortie.flush();
        }
    }

    private static PrintStream ecran(FileDescriptor descripteur) {
        return new PrintStream(new FileOutputStream(descripteur), true, StandardCharsets.UTF_8);
    }

    private static String duree(long depart) {
        return String.format(Locale.FRANCE, "%.1f s", (System.nanoTime() - depart) / 1e9);
    }
}
