package fr.siao.socle.tableur;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Un classeur d'une feuille, écrit ligne à ligne sans rien garder en mémoire. Une cellule est un texte, un entier, une
 * {@link LocalDate} ou rien.
 */
public interface Tableur extends Closeable {

    void ligne(List<?> cellules) throws IOException;

    /** Un texte qui commence comme une formule ne doit jamais en devenir une (SEC-4). */
    static String inoffensif(String texte) {
        return !texte.isEmpty() && "=+-@\t\r".indexOf(texte.charAt(0)) >= 0 ? "'" + texte : texte;
    }
}
