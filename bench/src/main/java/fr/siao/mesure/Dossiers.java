package fr.siao.mesure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Des dossiers entiers, vidés ou copiés. */
final class Dossiers {
    private Dossiers() {}

    /** Laisse le dossier en place et vide. */
    static void vider(Path dossier) throws IOException {
        if (Files.exists(dossier)) {
            try (Stream<Path> fichiers = Files.walk(dossier)) {
                for (Path fichier : (Iterable<Path>) fichiers.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(fichier);
                }
            }
        }
        Files.createDirectories(dossier);
    }

    static void copier(Path de, Path vers) throws IOException {
        for (Path fichier : contenu(de)) {
            Path cible = vers.resolve(de.relativize(fichier).toString());
            Files.createDirectories(cible.getParent());
            Files.copy(fichier, cible);
        }
    }

    /** Les fichiers d'un dossier et de ses sous-dossiers, dans un ordre stable. */
    static List<Path> contenu(Path dossier) throws IOException {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            return fichiers.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
