package fr.siao.mesure.serveur;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.sql.DataSource;

/** Un passage du cycle, par les actes ou par le SQL ; et ce que la base en dit à la fin. */
@WebServlet("/cycle")
public class MesureDuCycle extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CycleParActes actes;

    @Resource(lookup = "java:/jdbc/siao")
    private transient DataSource base;

    private transient Reserve reserve;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        try {
            switch (requete.getParameter("voie")) {
                case "preparer" -> preparer().ecrire(reponse);
                case "actes" -> passer(actes, requete).ecrire(reponse);
                case "sql" -> passer(new CycleParSql(base), requete).ecrire(reponse);
                default -> reponse.sendError(HttpServletResponse.SC_BAD_REQUEST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Reponse preparer() throws Exception {
        reserve = new Reserve(base);
        return new Reponse().avec("places", reserve.places()).avec("demandes", reserve.demandes());
    }

    private Reponse passer(Cycle cycle, HttpServletRequest requete) throws InterruptedException {
        int ouvriers = Integer.parseInt(requete.getParameter("ouvriers"));
        int secondes = Integer.parseInt(requete.getParameter("secondes"));
        Ouvriers.Bilan bilan = Ouvriers.travailler(ouvriers, secondes, () -> {
            Situation situation = reserve.prendre();
            if (situation == null) {
                return false;
            }
            cycle.accomplir(situation);
            reserve.rendre(situation);
            return true;
        });
        return new Reponse()
                .avec("cycles", bilan.faits())
                .avec("erreurs", bilan.erreurs())
                .avec("nanos", bilan.nanos())
                .avec("erreur", bilan.premiereErreur());
    }
}
