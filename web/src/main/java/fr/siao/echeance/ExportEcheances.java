package fr.siao.echeance;

import fr.siao.compte.Moi;
import fr.siao.echeance.ConsulterEcheances.Ligne;
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

/** Exporte les échéances telles qu'elles sont filtrées ; sans nom de ménage, sa clé suffit à le retrouver. */
@WebServlet("/export/echeances")
public class ExportEcheances extends HttpServlet {
    private static final List<String> COLONNES =
            List.of("menage", "nature", "depuis", "due", "etat", "reports", "referent", "structure");

    @Inject
    private ConsulterEcheances echeances;

    @Inject
    private Moi moi;

    @Inject
    private Libelles dit;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Livraison.remettre(
                reponse,
                requete.getParameter("format"),
                "echeances",
                (format, sortie) -> ecrire(requete, format, sortie));
    }

    private void ecrire(HttpServletRequest requete, FormatTableur format, OutputStream sortie) throws IOException {
        FiltreEcheances filtre = CriteresEcheances.lire(requete::getParameter).filtre(EcheancesVue.lesSiens(moi));
        List<String> titres =
                COLONNES.stream().map(c -> dit.dire("echeance.col." + c)).toList();
        try (Tableur tableur = format.ouvrir(sortie, dit.dire("menu.ECHEANCES"), titres)) {
            echeances.exporter(filtre, ligne -> {
                try {
                    tableur.ligne(cellules(ligne));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static List<Object> cellules(Ligne l) {
        return Arrays.asList(
                l.cle(),
                Textes.libelle(l.nature()),
                l.depuis(),
                l.due(),
                Textes.libelle(l.etat()),
                l.reports(),
                l.referent(),
                l.structure());
    }
}
