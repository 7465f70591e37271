package fr.siao.demarrage;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Les gestes sur les dossiers que la bibliothèque standard n'offre pas d'un seul appel. */
final class Dossiers {

    private Dossiers() {}

    static void supprimer(Path dossier) throws IOException {
        if (!Files.exists(dossier)) {
            return;
        }
        Files.walkFileTree(dossier, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path fichier, BasicFileAttributes attributs) throws IOException {
                Files.delete(fichier);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dossier, IOException erreur) throws IOException {
                Files.delete(dossier);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static void copier(Path source, Path cible) throws IOException {
        try (Stream<Path> chemins = Files.walk(source)) {
            for (Path chemin : (Iterable<Path>) chemins::iterator) {
                Path copie = cible.resolve(source.relativize(chemin).toString());
                if (Files.isDirectory(chemin)) {
                    Files.createDirectories(copie);
                } else {
                    Files.copy(chemin, copie);
                }
            }
        }
    }

    static List<Path> contenu(Path dossier) throws IOException {
        if (!Files.isDirectory(dossier)) {
            return List.of();
        }
        try (Stream<Path> chemins = Files.list(dossier)) {
            return chemins.toList();
        }
    }

    /** Lisible de son seul propriétaire : un mot de passe s'y trouve. */
    static void ecrireSecret(Path fichier, String texte) throws IOException {
        Files.deleteIfExists(fichier);
        Files.createFile(fichier);
        Files.setPosixFilePermissions(fichier, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        Files.writeString(fichier, texte);
    }
}
