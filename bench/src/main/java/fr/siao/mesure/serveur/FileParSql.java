package fr.siao.mesure.serveur;

import fr.siao.menage.Composition;
import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * La page de la file, nue : les mêmes ordres que l'écran — qui est là, combien de demandes, les cinquante premières,
 * chacun tracé dans sa transaction — et un tableau sans mise en forme. Les mêmes paramètres que l'adresse de l'écran.
 */
@WebServlet("/file")
public class FileParSql extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String OPERATEUR = "operateur.93@demo.example";

    private static final String COLONNES = "f.demande_id, f.cle, f.composition, f.priorite, f.anciennete, f.personnes,"
            + " f.mineurs, f.hotel_depuis, f.hotel_long, f.types, f.evaluee_le, f.expire_le, f.etat, f.mobilite_reduite,"
            + " f.animaux, f.plus_jeune, f.adulte_plus_jeune, f.adulte_plus_age, f.menage_id, f.referent_id, f.siao_id";

    private static final Map<String, String> ORDRES = Map.of(
            "RANG", "f.priorite, f.hotel_long DESC, f.anciennete, f.demande_id",
            "ANCIENNETE", "f.anciennete, f.demande_id",
            "PERSONNES", "f.personnes, f.anciennete, f.demande_id",
            "COMPOSITION", "f.composition, f.anciennete, f.demande_id",
            "EVALUATION", "f.evaluee_le, f.demande_id",
            "EXPIRATION", "f.expire_le, f.demande_id");

    @Resource(lookup = "java:/jdbc/siao")
    private transient DataSource base;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        LocalDate jour = Moment.present().jour();
        StringBuilder ou = new StringBuilder(" FROM file_attente f WHERE f.siao_id = ?");
        List<Object> valeurs = new ArrayList<>();
        filtrer(requete, "etat", " AND f.etat = ?", ou, valeurs, v -> v);
        filtrer(requete, "priorite", " AND f.priorite = ?", ou, valeurs, Integer::valueOf);
        filtrer(
                requete,
                "composition",
                " AND f.composition = ?",
                ou,
                valeurs,
                v -> Composition.valueOf(v).code());
        filtrer(requete, "personnes", " AND f.personnes = ?", ou, valeurs, Integer::valueOf);
        filtrer(requete, "hotel", " AND f.hotel_long = ?", ou, valeurs, v -> true);
        filtrer(requete, "expire", " AND f.expire_le < ?", ou, valeurs, v -> jour.plusDays(Long.parseLong(v)));
        filtrer(requete, "evaluation", " AND f.evaluee_le < ?", ou, valeurs, v -> jour.minusMonths(Long.parseLong(v)));
        String type = " AND EXISTS (SELECT 1 FROM file_preconisation p WHERE p.demande_id = f.demande_id"
                + " AND p.type_dispositif = ?)";
        filtrer(requete, "type", type, ou, valeurs, v -> v);
        String tri = requete.getParameter("tri") == null ? "RANG" : requete.getParameter("tri");
        try {
            TransactionSql transaction = new TransactionSql(base);
            transaction.faire(o -> Droits.lire(o, OPERATEUR, jour));
            List<Object[]> total = lire(transaction, "SELECT COUNT(f.demande_id)" + ou, valeurs, jour);
            List<Object[]> lignes = lire(
                    transaction,
                    "SELECT " + COLONNES + ou + " ORDER BY " + ORDRES.get(tri) + " LIMIT 0, 50",
                    valeurs,
                    jour);
            ecrire(reponse, total.get(0)[0], lignes);
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private static void filtrer(
            HttpServletRequest requete,
            String nom,
            String condition,
            StringBuilder ou,
            List<Object> valeurs,
            Function<String, Object> lecture) {
        String texte = requete.getParameter(nom);
        if (texte != null) {
            ou.append(condition);
            valeurs.add(lecture.apply(texte));
        }
    }

    private static List<Object[]> lire(TransactionSql transaction, String sql, List<Object> filtres, LocalDate jour)
            throws SQLException {
        return transaction.faire(o -> {
            Moment quand = Moment.present();
            Droits droits = Droits.lire(o, OPERATEUR, jour);
            List<Object> valeurs = new ArrayList<>();
            valeurs.add(droits.siao());
            valeurs.addAll(filtres);
            List<Object[]> lignes = o.lister(sql, valeurs.toArray());
            droits.tracer(o, "demande.consulter-file", quand, null, null, null);
            return lignes;
        });
    }

    private static void ecrire(HttpServletResponse reponse, Object total, List<Object[]> lignes) throws IOException {
        reponse.setContentType("text/html;charset=UTF-8");
        PrintWriter page = reponse.getWriter();
        page.print("<!DOCTYPE html><title>Demandes</title><p>");
        page.print(total);
        page.print("</p><table>");
        for (Object[] ligne : lignes) {
            page.print("<tr>");
            for (int i = 0; i < 15; i++) {
                page.print("<td>");
                page.print(ligne[i] == null ? "" : ligne[i]);
                page.print("</td>");
            }
            page.print("</tr>");
        }
        page.print("</table>");
    }
}
