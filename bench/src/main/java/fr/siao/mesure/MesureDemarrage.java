package fr.siao.mesure;

import fr.siao.demarrage.AccesBase;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** 4. Le temps jusqu'à « prêt » et la mémoire, l'application telle qu'elle se livre, contre le même serveur à vide. */
final class MesureDemarrage {
    private static final int GUICHETS = 4;

    /** Ceux qui travaillent dans l'application une journée ordinaire. */
    private static final List<String> COMPTES = List.of(
            "operateur.93",
            "responsable.93",
            "intervenante.93",
            "gestionnaire.93",
            "coordinateur.93",
            "operateur.75",
            "operateur.92",
            "operateur.94");

    private final Reglages reglages;
    private final AccesBase base;
    private double memoireVide;

    MesureDemarrage(Reglages reglages, AccesBase base) {
        this.reglages = reglages;
        this.base = base;
    }

    void faire(Tableau tableau) throws Exception {
        Path vide = Livrables.vide(reglages);
        Alternance tours = new Alternance()
                .avec("livre", () -> demarrer(reglages.ear(), false))
                .avec("vide", () -> demarrer(vide, true))
                .faire(reglages.demarrages());
        Serie temps = tours.serie("secondes", "livre", "vide");
        tableau.ligne("4. du lancement à « prêt », contre un EAR vide", "%.1f s", temps, Objectif.AUCUN);
        tableau.grandeur(
                "4. … et en secondes", "%.1f s", Serie.mediane(temps.application()), null, Objectif.auPlus(10, "10 s"));
        memoire(tableau);
    }

    private Properties demarrer(Path ear, boolean vide) throws Exception {
        try (Serveur serveur = new Serveur(reglages, "demarrage")) {
            Properties passage = new Properties();
            passage.setProperty(
                    "secondes", String.valueOf(serveur.demarrer(ear, base).toMillis() / 1000.0));
            if (vide) {
                memoireVide = serveur.memoire();
            }
            return passage;
        }
    }

    private void memoire(Tableau tableau) throws Exception {
        try (Serveur serveur = new Serveur(reglages, "sessions")) {
            serveur.demarrer(reglages.ear(), base);
            long avant = serveur.memoire();
            ouvrirDesSessions(serveur.adresse());
            tableau.grandeur(
                    "4. mémoire résidente, " + reglages.sessions() + " sessions ouvertes",
                    "%.0f Mo",
                    serveur.memoire(),
                    memoireVide,
                    Objectif.auPlus(700, "700 Mo"));
            tableau.constat(
                    "Mémoire résidente au démarrage, sans session : %d Mo ; à vide : %.0f Mo.", avant, memoireVide);
        }
    }

    private void ouvrirDesSessions(String adresse) throws Exception {
        ExecutorService guichets = Executors.newFixedThreadPool(GUICHETS);
        try {
            List<? extends Future<?>> ouvertes = IntStream.range(0, reglages.sessions())
                    .mapToObj(i -> guichets.submit(() -> {
                        Visiteur visiteur = new Visiteur(adresse).connecte(COMPTES.get(i % COMPTES.size()));
                        visiteur.lire("/aujourdhui");
                        return null;
                    }))
                    .toList();
            for (Future<?> ouverte : ouvertes) {
                ouverte.get();
            }
        } finally {
            guichets.shutdown();
        }
    }
}
