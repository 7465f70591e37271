package fr.siao.mesure;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Mesure l'application. Chaque chiffre est un rapport à une référence qui fait le même travail, au même moment, sur la
 * même machine : c'est lui qui se compare d'un jour à l'autre, pas les millisecondes.
 */
public final class Mesurer {
    private static final DateTimeFormatter QUAND =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH'h'mm", Locale.FRANCE);

    /** Une mesure ; si elle échoue, le tableau le dit et les autres se font. */
    private interface Mesure {
        void faire() throws Exception;
    }

    private final Reglages reglages;
    private final Tableau tableau = new Tableau();

    private Mesurer(Reglages reglages) {
        this.reglages = reglages;
    }

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        Reglages reglages = Reglages.lire();
        Files.createDirectories(reglages.dossier());
        new Mesurer(reglages).tout();
    }

    private void tout() throws Exception {
        Chrono chrono = new Chrono();
        if (reglages.veut("doubles")) {
            mesurer("5. doubles", () -> new MesureDoubles().faire(tableau));
        }
        if (!reglages.mesures().equals(Set.of("doubles"))) {
            surUneBase();
        }
        tableau.constat(
                "Mesure faite en %d minutes ; charge moyenne de la machine à la fin : %.1f.",
                Math.round(chrono.secondes() / 60.0), charge());
        Path resultats = reglages.dossier().resolve("resultats.md");
        tableau.garder(resultats);
        System.out.println("\n" + tableau.enMarkdown() + "\nGardé dans " + resultats);
    }

    private void surUneBase() throws Exception {
        try (BaseDeMesure base = BaseDeMesure.ouvrir(reglages, reglages.facteur())) {
            decrire(base);
            if (Set.of("cycle", "candidats", "file", "personnes", "dossier").stream()
                    .anyMatch(reglages::veut)) {
                dansLeServeur(base);
            }
            if (reglages.veut("demarrage")) {
                mesurer("4. démarrage", () -> new MesureDemarrage(reglages, base.acces()).faire(tableau));
            }
        }
    }

    private void dansLeServeur(BaseDeMesure base) throws Exception {
        Path ear = Livrables.avecMesures(reglages);
        try (Serveur serveur = new Serveur(reglages, "grand")) {
            serveur.demarrer(ear, base.acces());
            Visiteur mesures = new Visiteur(serveur.adresse());
            if (reglages.veut("candidats")) {
                mesurer("2. candidats", () -> candidats(ear, mesures));
            }
            if (reglages.veut("file")) {
                mesurer("3. file", () -> new MesureFile(reglages, serveur.adresse()).faire(tableau));
            }
            if (reglages.veut("personnes")) {
                mesurer("6. personnes", () -> new MesurePersonnes(reglages, mesures).faire(tableau));
            }
            if (reglages.veut("dossier")) {
                mesurer("7. dossier", () -> new MesureDossier(reglages, base, serveur.adresse()).faire(tableau));
            }
            if (reglages.veut("cycle")) {
                mesurer("1. cycle", () -> new MesureCycle(reglages, base, mesures).faire(tableau));
            }
        }
    }

    /** La petite base et son serveur ne vivent que le temps de cette mesure. */
    private void candidats(Path ear, Visiteur grand) throws Exception {
        try (BaseDeMesure petite = BaseDeMesure.ouvrir(reglages, reglages.petitFacteur());
                Serveur serveur = new Serveur(reglages, "petit")) {
            serveur.demarrer(ear, petite.acces());
            tableau.contexte("Petite base, facteur %s : %s", reglages.petitFacteur(), taille(petite));
            new MesureCandidats(reglages, grand, new Visiteur(serveur.adresse())).faire(tableau);
        }
    }

    private void mesurer(String nom, Mesure mesure) {
        try {
            mesure.faire();
        } catch (Exception e) {
            tableau.manque(nom, String.valueOf(e).replaceAll("\\s+", " "));
        }
    }

    private void decrire(BaseDeMesure base) throws Exception {
        tableau.contexte(
                "%s ; %d cœurs, charge moyenne au départ : %.1f.",
                LocalDateTime.now().format(QUAND), Runtime.getRuntime().availableProcessors(), charge());
        tableau.contexte("Base, facteur %s : %s", reglages.facteur(), taille(base));
        tableau.contexte(
                "MariaDB %s, innodb_flush_log_at_trx_commit=%s, cache de %s ; %d tours de %d s.",
                base.texte("SELECT VERSION()"),
                base.texte("SELECT @@innodb_flush_log_at_trx_commit"),
                reglages.memoire(),
                reglages.tours(),
                reglages.secondes());
    }

    private static String taille(BaseDeMesure base) throws Exception {
        return String.format(
                Locale.FRANCE,
                "%,d places, %,d demandes vivantes dont %,d dans la file.",
                base.nombre("SELECT COUNT(*) FROM place"),
                base.nombre("SELECT COUNT(*) FROM demande WHERE menage_vivant IS NOT NULL"),
                base.nombre("SELECT COUNT(*) FROM file_attente"));
    }

    private static double charge() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
