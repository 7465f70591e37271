package fr.siao.mesure.serveur;

import fr.siao.menage.ChercherPersonnes;
import fr.siao.menage.PersonneConnue;
import fr.siao.menage.ReconnaitreDoubles;
import fr.siao.menage.Sexe;
import fr.siao.menage.doubles.Signalement;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.sql.DataSource;

/** Un passage de la recherche de personnes, ou de la reconnaissance d'un double, par l'acte et par le SQL, tour à tour. */
@WebServlet("/personnes")
public class MesureDesPersonnes extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String OPERATEUR = "operateur.93@demo.example";
    private static final long GRAINE = 20261127L;
    private static final int TROUVEES_MAX = 20;

    private static final String AU_HASARD = """
            SELECT p.nom, p.prenom, p.naissance, p.telephone, p.cle, p.sexe FROM personne p
              JOIN appartenance a ON a.personne_presente = p.id JOIN menage m ON m.id = a.menage_id
              JOIN siao s ON s.id = m.siao_id
            WHERE s.departement = '93' AND m.protege = 0 AND p.nom IS NOT NULL AND p.prenom IS NOT NULL
              AND p.naissance IS NOT NULL
            ORDER BY CRC32(p.id) LIMIT 150
            """;

    @Inject
    private transient ChercherPersonnes chercher;

    @Inject
    private transient ReconnaitreDoubles reconnaitre;

    @Resource(lookup = "java:/jdbc/siao")
    private transient DataSource base;

    private transient List<String> tapes;
    private transient List<Signalement> signalements;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        try {
            PersonnesParSql sql = new PersonnesParSql(base);
            switch (requete.getParameter("voie")) {
                case "preparer" -> preparer(sql).ecrire(reponse);
                case "recherche" ->
                    new Latences()
                            .avec("acte", n -> parActe(tape(n)))
                            .avec("sql", n -> sql.chercher(OPERATEUR, tape(n)))
                            .mesurer(secondes(requete))
                            .ecrire(reponse);
                case "ressemblances" ->
                    new Latences()
                            .avec(
                                    "acte",
                                    n -> Identites.comme(OPERATEUR, () -> reconnaitre.reconnaitre(signalement(n))))
                            .avec("sql", n -> sql.candidates(OPERATEUR, signalement(n)))
                            .mesurer(secondes(requete))
                            .ecrire(reponse);
                default -> reponse.sendError(HttpServletResponse.SC_BAD_REQUEST);
            }
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Choisit ce qui se tape, et vérifie que les deux voies trouvent les mêmes personnes. */
    private Reponse preparer(PersonnesParSql sql) throws Exception {
        tapes = new ArrayList<>();
        signalements = new ArrayList<>();
        Random hasard = new Random(GRAINE);
        for (Object[] personne : auHasard()) {
            String nom = (String) personne[0];
            String prenom = (String) personne[1];
            LocalDate naissance = LocalDate.parse(personne[2].toString());
            frapper(nom, prenom, naissance, (String) personne[3], (String) personne[4], hasard);
            signalements.add(new Signalement(
                    faute(nom, hasard), null, prenom, null, naissance, Sexe.valueOf(personne[5].toString()), (String)
                            personne[3]));
        }
        Collections.shuffle(tapes, hasard);
        int differents = 0;
        int trouvees = 0;
        int pleines = 0;
        String difference = "";
        for (String tape : tapes) {
            List<String> parActe =
                    parActe(tape).stream().map(PersonneConnue::cle).toList();
            List<String> parSql = sql.chercher(OPERATEUR, tape);
            trouvees += parActe.size();
            pleines += parActe.size() == TROUVEES_MAX ? 1 : 0;
            // vingt parmi davantage : la base en donne vingt quelconques, et les deux réponses sont bonnes
            boolean memes = parActe.size() == TROUVEES_MAX
                    ? parSql.size() == TROUVEES_MAX
                    : new HashSet<>(parActe).equals(new HashSet<>(parSql));
            if (!memes) {
                differents++;
                difference = parActe.size() + " / " + parSql.size();
            }
        }
        return new Reponse()
                .avec("personnes", lignes("personne"))
                .avec("cles", lignes("personne_cle"))
                .avec("tapes", tapes.size())
                .avec("trouvees", trouvees)
                .avec("pleines", pleines)
                .avec("differents", differents)
                .avec("difference", difference);
    }

    /** Ce que l'on tape pour une personne, lettre après lettre, et de plusieurs façons. */
    private void frapper(String nom, String prenom, LocalDate naissance, String telephone, String cle, Random hasard) {
        String minuscules = nom.toLowerCase(Locale.ROOT);
        for (int lettres = 2; lettres <= Math.min(6, minuscules.length()); lettres++) {
            tapes.add(minuscules.substring(0, lettres));
        }
        tapes.add(nom + " " + prenom.charAt(0));
        tapes.add(nom + " " + prenom.substring(0, Math.min(3, prenom.length())));
        tapes.add(prenom + " " + nom);
        tapes.add(faute(nom, hasard) + " " + prenom);
        tapes.add("%02d/%02d/%d".formatted(naissance.getDayOfMonth(), naissance.getMonthValue(), naissance.getYear()));
        tapes.add(nom + " " + naissance);
        tapes.add(cle);
        if (telephone != null) {
            tapes.add(telephone);
        }
    }

    /** Une lettre doublée, ôtée ou changée. */
    private static String faute(String nom, Random hasard) {
        int ou = 1 + hasard.nextInt(Math.max(1, nom.length() - 1));
        return switch (hasard.nextInt(3)) {
            case 0 -> nom.substring(0, ou) + nom.charAt(ou - 1) + nom.substring(ou);
            case 1 -> nom.substring(0, ou) + nom.substring(Math.min(nom.length(), ou + 1));
            default -> nom.substring(0, ou) + "e" + nom.substring(Math.min(nom.length(), ou + 1));
        };
    }

    private List<PersonneConnue> parActe(String tape) throws Exception {
        return Identites.comme(OPERATEUR, () -> chercher.chercher(tape));
    }

    private List<Object[]> auHasard() throws SQLException {
        return new TransactionSql(base).faire(o -> o.lister(AU_HASARD));
    }

    private long lignes(String table) throws SQLException {
        return Ordres.nombre(new TransactionSql(base).faire(o -> o.lire("SELECT COUNT(*) FROM " + table)[0]));
    }

    private String tape(int numero) {
        return tapes.get(numero % tapes.size());
    }

    private Signalement signalement(int numero) {
        return signalements.get(numero % signalements.size());
    }

    private static int secondes(HttpServletRequest requete) {
        return Integer.parseInt(requete.getParameter("secondes"));
    }
}
