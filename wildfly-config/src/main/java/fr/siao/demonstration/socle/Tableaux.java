package fr.siao.demonstration.socle;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lecture des tableaux livrés avec l'application. */
public final class Tableaux {
    private Tableaux() {}

    /** Tableau de la démonstration : virgules dans le texte, donc points-virgules entre colonnes. */
    public static List<NamedCsvRecord> demonstration(String nom) {
        return lire("/demonstration/" + nom + ".csv", ';');
    }

    /** Tableau du référentiel livré avec le modèle. */
    public static List<NamedCsvRecord> referentiel(String nom) {
        return lire("/referentiel/" + nom + ".csv", ',');
    }

    private static List<NamedCsvRecord> lire(String chemin, char separateur) {
        try (InputStream flux = Tableaux.class.getResourceAsStream(chemin)) {
            if (flux == null) {
                throw new IllegalStateException("tableau absent : " + chemin);
            }
            try (CsvReader<NamedCsvRecord> lecteur = CsvReader.builder()
                    .fieldSeparator(separateur)
                    .ofNamedCsvRecord(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
                return lecteur.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
