package fr.siao.piece;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Textes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Ce qu'un fichier est d'après son contenu, jamais d'après ce qu'il prétend (SEC-4). Rien ne se décompresse ni ne s'exécute
 * ici : l'en-tête d'une image dit sa taille, un PDF ne s'ouvre pas.
 */
public enum Forme {
    PDF("%PDF-", "pdf") {
        /** Un envoi interrompu n'a pas la marque de fin. */
        @Override
        void exigerEntiere(byte[] contenu) {
            int debut = Math.max(0, contenu.length - FIN_DE_PDF);
            String fin = new String(contenu, debut, contenu.length - debut, StandardCharsets.ISO_8859_1);
            if (!fin.contains("%%EOF")) {
                throw new SaisieInvalide("piece.abimee");
            }
        }
    },
    JPEG("\u00ff\u00d8\u00ff", "jpg", "jpeg", "jpe", "jfif"),
    PNG("\u0089PNG\r\n\u001a\n", "png");

    /** Des outils ajoutent quelques lignes après la marque de fin d'un PDF. */
    private static final int FIN_DE_PDF = 2_048;

    /** Quatre fois la photo d'un téléphone ; au-delà, l'image gèlerait le poste de qui l'ouvre. */
    private static final long POINTS_MAX = 100_000_000;

    private final byte[] signature;
    private final List<String> extensions;

    /** @param signature les octets par quoi tout fichier de cette forme commence, un par signe */
    Forme(String signature, String... extensions) {
        this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
        this.extensions = List.of(extensions);
    }

    /**
     * Reconnaît un fichier.
     *
     * @param nom celui que le poste lui donne ; il ne sert qu'à cela
     * @throws SaisieInvalide si le contenu n'est ni un PDF, ni un JPEG, ni un PNG, s'il est abîmé, ou si le nom ment
     */
    public static Forme de(String nom, byte[] contenu) {
        Forme forme = Arrays.stream(values())
                .filter(f -> Arrays.mismatch(f.signature, contenu) == f.signature.length
                        || Arrays.equals(f.signature, contenu))
                .findFirst()
                .orElseThrow(() -> new SaisieInvalide("piece.forme"));
        forme.exigerEntiere(contenu);
        String extension = extension(nom);
        if (extension.isEmpty()) {
            throw new SaisieInvalide("piece.sansNom", Textes.libelle(forme), forme.getExtension());
        }
        if (!forme.extensions.contains(extension)) {
            throw new SaisieInvalide("piece.ment", Textes.libelle(forme), extension);
        }
        return forme;
    }

    /** Celle que porte le fichier que l'on rend. */
    public String getExtension() {
        return extensions.get(0);
    }

    private static String extension(String nom) {
        int point = nom == null ? -1 : nom.lastIndexOf('.');
        String extension = point < 0 ? "" : nom.substring(point + 1).toLowerCase(Locale.ROOT);
        return extension.matches("[a-z0-9]{1,10}") ? extension : "";
    }

    /** De quoi le regarder : une image dit sa taille, et elle est raisonnable. */
    void exigerEntiere(byte[] contenu) {
        try (ImageInputStream flux = new MemoryCacheImageInputStream(new ByteArrayInputStream(contenu))) {
            Iterator<ImageReader> lecteurs = ImageIO.getImageReaders(flux);
            if (!lecteurs.hasNext()) {
                throw new SaisieInvalide("piece.abimee");
            }
            ImageReader lecteur = lecteurs.next();
            try {
                lecteur.setInput(flux, true, true);
                if ((long) lecteur.getWidth(0) * lecteur.getHeight(0) > POINTS_MAX) {
                    throw new SaisieInvalide("piece.demesuree");
                }
            } finally {
                lecteur.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof SaisieInvalide refus ? refus : new SaisieInvalide("piece.abimee");
        }
    }
}
