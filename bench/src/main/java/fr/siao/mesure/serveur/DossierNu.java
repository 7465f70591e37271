package fr.siao.mesure.serveur;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * La page d'un dossier, nue : on lui envoie une fois les ordres que la vraie page a posés à la base, tels que le journal de
 * celle-ci les a gardés ; elle les repose, dans les mêmes transactions, et rend leurs lignes sans mise en forme.
 */
@WebServlet("/dossier")
public class DossierNu extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ENTRE = "\u0000";
    private final transient Map<String, List<String>> ordres = new ConcurrentHashMap<>();

    @Resource(lookup = "java:/jdbc/siao")
    private transient DataSource base;

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String corps = new String(requete.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        ordres.put(requete.getParameter("cle"), List.of(corps.split(ENTRE)));
    }

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        reponse.setContentType("text/html;charset=UTF-8");
        PrintWriter page = reponse.getWriter();
        page.print("<!DOCTYPE html><title>Dossier</title><table>");
        try (Connection connexion = base.getConnection()) {
            connexion.setAutoCommit(false);
            Ordres poses = new Ordres(connexion);
            for (String ordre : ordres.get(requete.getParameter("cle"))) {
                if (ordre.equalsIgnoreCase("COMMIT")) {
                    connexion.commit();
                } else {
                    ecrire(page, poses.rejouer(ordre));
                }
            }
            connexion.commit();
        } catch (SQLException e) {
            throw new ServletException(e);
        }
        page.print("</table>");
    }

    private static void ecrire(PrintWriter page, List<Object[]> lignes) {
        for (Object[] ligne : lignes) {
            page.print("<tr>");
            for (Object valeur : ligne) {
                page.print("<td>");
                page.print(valeur == null ? "" : valeur);
                page.print("</td>");
            }
            page.print("</tr>");
        }
    }
}
