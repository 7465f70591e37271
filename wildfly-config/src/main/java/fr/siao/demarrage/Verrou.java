package fr.siao.demarrage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/** Un seul lanceur à la fois sur un dossier. Le système le rend tout seul si le lanceur est tué : aucun verrou périmé. */
final class Verrou implements AutoCloseable {

    private final FileChannel canal;

    private Verrou(FileChannel canal) {
        this.canal = canal;
    }

    /** Attend un peu : le lanceur précédent est peut-être en train de s'arrêter. */
    static Verrou prendre(Path fichier, Duration patience, String phraseSiOccupe) throws IOException {
        Files.createDirectories(fichier.getParent());
        FileChannel canal = FileChannel.open(fichier, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Instant limite = Instant.now().plus(patience);
        try {
            while (essayer(canal) == null) {
                if (Instant.now().isAfter(limite)) {
                    canal.close();
                    throw new DemarrageImpossible(phraseSiOccupe);
                }
                Thread.sleep(200);
            }
            return new Verrou(canal);
        } catch (InterruptedException e) {
            canal.close();
            Thread.currentThread().interrupt();
            throw new DemarrageImpossible("Arrêt demandé avant la fin.", e);
        }
    }

    private static FileLock essayer(FileChannel canal) throws IOException {
        try {
            return canal.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        canal.close();
    }
}
