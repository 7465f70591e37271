package fr.siao.socle.tableur;

import fr.siao.socle.Fuseau;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Remet un classeur. Il s'écrit ligne à ligne dans un fichier temporaire, effacé dès l'envoi : un lecteur lent ne retient ni
 * la base ni la mémoire, et une panne reste une panne.
 */
public final class Livraison {
    /** Écrit le classeur dans ce format. */
    public interface Ecriture {
        void dans(FormatTableur format, OutputStream sortie) throws IOException;
    }

    private Livraison() {}

    /** @param demande format demandé ; s'il est inconnu, la demande est mauvaise */
    public static void remettre(HttpServletResponse reponse, String demande, String nom, Ecriture ecriture)
            throws IOException {
        Optional<FormatTableur> format = FormatTableur.de(demande);
        if (format.isEmpty()) {
            reponse.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String extension = format.get().extension();
        Path fichier = Files.createTempFile("export-", "." + extension);
        try {
            try (OutputStream sortie = new BufferedOutputStream(Files.newOutputStream(fichier))) {
                ecriture.dans(format.get(), sortie);
            }
            reponse.setContentType(format.get().type());
            reponse.setContentLengthLong(Files.size(fichier));
            reponse.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + nom + "-" + LocalDate.now(Fuseau.PARIS) + "." + extension + "\"");
            Files.copy(fichier, reponse.getOutputStream());
        } finally {
            Files.delete(fichier);
        }
    }
}
