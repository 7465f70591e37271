package fr.siao.mesure.serveur;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Un passage de la recherche de candidats, par l'acte ou par le SQL, sur les mêmes places dans le même ordre. */
@WebServlet("/candidats")
public class MesureDesCandidats extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String OPERATEUR = "operateur.93@demo.example";
    private static final int PLACES = 400;

    private static final String A_POURVOIR = """
            SELECT p.id FROM vacance v JOIN place p ON p.id = v.place_id JOIN dispositif d ON d.id = p.dispositif_id
              JOIN structure s ON s.id = d.structure_id JOIN siao o ON o.id = s.siao_id
            WHERE v.close_le IS NULL AND d.regule AND o.departement = '93'
            ORDER BY CRC32(p.id) LIMIT ?
            """;

    @Inject
    private transient CandidatsParActe acte;

    @Resource(lookup = "java:/jdbc/siao")
    private transient DataSource base;

    private transient List<Long> places;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        try {
            switch (requete.getParameter("voie")) {
                case "preparer" -> preparer().ecrire(reponse);
                case "acte" ->
                    new Latences()
                            .avec("acte", this::parActe)
                            .mesurer(secondes(requete))
                            .ecrire(reponse);
                case "duel" -> duel().mesurer(secondes(requete)).ecrire(reponse);
                default -> reponse.sendError(HttpServletResponse.SC_BAD_REQUEST);
            }
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Latences duel() {
        CandidatsParSql sql = new CandidatsParSql(base, true);
        CandidatsParSql lecture = new CandidatsParSql(base, false);
        return new Latences()
                .avec("acte", this::parActe)
                .avec("sql", n -> sql.chercher(OPERATEUR, place(n)))
                .avec("lecture", n -> lecture.chercher(OPERATEUR, place(n)));
    }

    private void parActe(int numero) throws Exception {
        Identites.comme(OPERATEUR, () -> acte.chercher(place(numero)));
    }

    /** Choisit les places et vérifie que les deux voies rendent la même chose. */
    private Reponse preparer() throws Exception {
        places = new ArrayList<>();
        try (Connection c = base.getConnection();
                PreparedStatement s = c.prepareStatement(A_POURVOIR)) {
            s.setInt(1, PLACES);
            try (ResultSet r = s.executeQuery()) {
                while (r.next()) {
                    places.add(r.getLong(1));
                }
            }
        }
        CandidatsParSql sql = new CandidatsParSql(base, true);
        int differents = 0;
        long combien = 0;
        String difference = "";
        for (long place : places) {
            Resultat parActe = Identites.comme(OPERATEUR, () -> CandidatsParActe.resultat(acte.chercher(place)));
            Resultat parSql = sql.chercher(OPERATEUR, place);
            combien += parActe.combien();
            if (!parActe.equals(parSql)) {
                differents++;
                difference = place + " " + parActe + " / " + parSql;
            }
        }
        return new Reponse()
                .avec("places", places.size())
                .avec("candidats", combien)
                .avec("differents", differents)
                .avec("difference", difference);
    }

    private long place(int numero) {
        return places.get(numero % places.size());
    }

    private static int secondes(HttpServletRequest requete) {
        return Integer.parseInt(requete.getParameter("secondes"));
    }
}
