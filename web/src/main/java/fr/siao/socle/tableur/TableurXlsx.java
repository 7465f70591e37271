package fr.siao.socle.tableur;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Classeur Excel, vidé dans la sortie tous les mille rangs. */
final class TableurXlsx implements Tableur {
    private static final int LOT = 1_000;
    private static final int LARGEUR = 18;

    private final OutputStream sortie;
    private final Workbook classeur;
    private final Worksheet feuille;
    private int rang;

    TableurXlsx(OutputStream sortie, String nom, List<String> titres) throws IOException {
        this.sortie = sortie;
        classeur = new Workbook(sortie, "SIAO", "1.0");
        feuille = classeur.newWorksheet(nom);
        feuille.freezePane(0, 1);
        for (int colonne = 0; colonne < titres.size(); colonne++) {
            feuille.width(colonne, LARGEUR);
        }
        ligne(titres);
    }

    @Override
    public void ligne(List<?> cellules) throws IOException {
        for (int colonne = 0; colonne < cellules.size(); colonne++) {
            poser(colonne, cellules.get(colonne));
            if (rang == 0) {
                feuille.style(rang, colonne).bold().set();
            }
        }
        rang++;
        if (rang % LOT == 0) {
            feuille.flush();
        }
    }

    private void poser(int colonne, Object cellule) {
        if (cellule instanceof Number n) {
            feuille.value(rang, colonne, n);
        } else if (cellule instanceof LocalDate jour) {
            feuille.value(rang, colonne, jour);
            feuille.style(rang, colonne).format("dd/mm/yyyy").set();
        } else if (cellule != null) {
            feuille.inlineString(rang, colonne, Tableur.inoffensif(cellule.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        try (sortie) {
            classeur.finish();
        }
    }
}
