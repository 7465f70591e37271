package fr.siao.demande;

import fr.siao.menage.Composition;
import fr.siao.socle.Libelles;
import fr.siao.socle.Textes;
import fr.siao.socle.tableur.FormatTableur;
import fr.siao.socle.tableur.Livraison;
import fr.siao.socle.tableur.Tableur;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Exporte la file telle qu'elle est filtrée et triée (DEM-8). */
@WebServlet("/export/demandes")
public class ExportDemandes extends HttpServlet {
    private static final List<String> COLONNES = List.of(
            "cle",
            "etat",
            "priorite",
            "composition",
            "personnes",
            "mineurs",
            "anciennete",
            "hotelDepuis",
            "hotelLong",
            "preconisations",
            "evaluee",
            "expire",
            "animaux",
            "mobilite");

    @Inject
    private ConsulterFile file;

    @Inject
    private Libelles dit;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Livraison.remettre(
                reponse,
                requete.getParameter("format"),
                "demandes",
                (format, sortie) -> ecrire(requete, format, sortie));
    }

    private void ecrire(HttpServletRequest requete, FormatTableur format, OutputStream sortie) throws IOException {
        FiltreFile filtre = CriteresFile.lire(requete::getParameter).filtre();
        TriFile tri = Optional.ofNullable(CriteresFile.lu(requete::getParameter, "tri", TriFile::valueOf))
                .orElse(TriFile.RANG);
        List<String> titres =
                COLONNES.stream().map(c -> dit.dire("export." + c)).toList();
        try (Tableur tableur = format.ouvrir(sortie, dit.dire("menu.DEMANDES"), titres)) {
            file.exporter(filtre, tri, !"false".equals(requete.getParameter("croissant")), ligne -> {
                try {
                    tableur.ligne(cellules(ligne));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private List<Object> cellules(LigneFile l) {
        return Arrays.asList(
                l.getCle(),
                Textes.libelle(l.getEtat()),
                l.getPriorite(),
                Textes.libelle(Composition.deCode(l.getComposition())),
                l.getPersonnes(),
                l.getMineurs(),
                l.getAnciennete(),
                l.getHotelDepuis(),
                ouiNon(l.isHotelLong()),
                DemandesVue.preconisees(l),
                l.getEvalueeLe(),
                l.getExpireLe(),
                ouiNon(l.isAnimaux()),
                ouiNon(l.isMobiliteReduite()));
    }

    private String ouiNon(boolean vrai) {
        return dit.dire(vrai ? "oui" : "non");
    }
}
