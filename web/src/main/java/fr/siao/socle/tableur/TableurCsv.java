package fr.siao.socle.tableur;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV comme les tableurs français l'ouvrent d'un double clic : UTF-8 annoncé, point-virgule ; les jours en ISO 8601. */
final class TableurCsv implements Tableur {
    private final CsvWriter csv;

    TableurCsv(OutputStream sortie, List<String> titres) throws IOException {
        Writer texte = new BufferedWriter(new OutputStreamWriter(sortie, StandardCharsets.UTF_8));
        texte.write('\uFEFF');
        csv = CsvWriter.builder().fieldSeparator(';').build(texte);
        ligne(titres);
    }

    @Override
    public void ligne(List<?> cellules) {
        csv.writeRecord(cellules.stream().map(TableurCsv::texte).toList());
    }

    private static String texte(Object cellule) {
        if (cellule == null) {
            return "";
        }
        return cellule instanceof String s ? Tableur.inoffensif(s) : cellule.toString();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
