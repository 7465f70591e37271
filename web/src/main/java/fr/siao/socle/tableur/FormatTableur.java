package fr.siao.socle.tableur;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Formats d'export d'un tableau. */
public enum FormatTableur {
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String type;

    FormatTableur(String type) {
        this.type = type;
    }

    public static Optional<FormatTableur> de(String nom) {
        return Arrays.stream(values()).filter(f -> f.extension().equals(nom)).findFirst();
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Type MIME. */
    public String type() {
        return type;
    }

    /** Commence un classeur ; le fermer achève le fichier. */
    public Tableur ouvrir(OutputStream sortie, String feuille, List<String> titres) throws IOException {
        return switch (this) {
            case ODS -> new TableurOds(sortie, feuille, titres);
            case XLSX -> new TableurXlsx(sortie, feuille, titres);
            case CSV -> new TableurCsv(sortie, titres);
        };
    }
}
