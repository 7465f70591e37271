package fr.siao.veille;

import fr.siao.socle.Portier;
import fr.siao.veille.Veiller.Nombre;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Donne au navigateur le lexique, qu'il garde tant qu'il n'a pas changé : le texte que l'on tape n'en sort pas. Reçoit, quand
 * la page se ferme, combien de mots elle a signalés (MEN-8).
 */
@WebServlet(Portier.VEILLE)
public class VeilleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger JOURNAL = LoggerFactory.getLogger(VeilleServlet.class);

    /** Ce que dit le signalement, à côté de sa raison. */
    private static final List<String> PHRASES = List.of("titre", "plutot", "remplacer", "retirer", "autres");

    /** Un formulaire d'un autre site ne peut pas poser cet en-tête. */
    private static final String PREUVE = "X-Veille";

    private static final String ENVOIS = VeilleServlet.class.getName();
    private static final int ENVOIS_MAX = 500;

    @Inject
    private Veiller veiller;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        byte[] corps = enJson(veiller.lexique()).getBytes(StandardCharsets.UTF_8);
        String version = '"' + UUID.nameUUIDFromBytes(corps).toString() + '"';
        reponse.setHeader("Cache-Control", "private, no-cache");
        reponse.setHeader("ETag", version);
        if (version.equals(requete.getHeader("If-None-Match"))) {
            reponse.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        reponse.setContentType("application/json");
        reponse.setContentLength(corps.length);
        reponse.getOutputStream().write(corps);
    }

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        HttpSession session = requete.getSession(false);
        if (requete.getHeader(PREUVE) == null || session == null) {
            reponse.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        int envois = session.getAttribute(ENVOIS) instanceof Integer deja ? deja : 0;
        if (envois < ENVOIS_MAX) {
            session.setAttribute(ENVOIS, envois + 1);
            veiller.compter(Arrays.stream(Categorie.values())
                    .map(c -> nombre(c, requete.getParameter(c.name())))
                    .flatMap(Optional::stream)
                    .toList());
        }
        reponse.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** « 3 1 » : trois signalés, un remplacé. */
    private static Optional<Nombre> nombre(Categorie categorie, String valeur) {
        if (valeur == null || !valeur.matches("\\d{1,4} \\d{1,4}")) {
            return Optional.empty();
        }
        String[] nombres = valeur.split(" ");
        return Optional.of(new Nombre(categorie, Integer.parseInt(nombres[0]), Integer.parseInt(nombres[1])));
    }

    private static String enJson(Lexique lexique) {
        if (!lexique.ecartes().isEmpty()) {
            JOURNAL.warn(
                    "lexique : lignes illisibles, sans effet : {}",
                    lexique.ecartes().stream().map(Terme::id).toList());
        }
        JsonArrayBuilder termes = Json.createArrayBuilder();
        JsonArrayBuilder exceptions = Json.createArrayBuilder();
        for (Map.Entry<Terme, List<String>> ligne : lexique.formes().entrySet()) {
            Terme terme = ligne.getKey();
            if (terme.exception()) {
                ligne.getValue().forEach(exceptions::add);
            } else {
                termes.add(Json.createObjectBuilder()
                        .add("categorie", terme.getCategorie().name())
                        .add("neutre", terme.getNeutre() == null ? "" : terme.getNeutre())
                        .add("formes", Json.createArrayBuilder(ligne.getValue())));
            }
        }
        ResourceBundle textes = ResourceBundle.getBundle("fr.siao.textes", Locale.FRENCH);
        JsonObjectBuilder dire = Json.createObjectBuilder();
        PHRASES.forEach(cle -> dire.add(cle, textes.getString("veille." + cle)));
        for (Categorie categorie : Categorie.values()) {
            dire.add(categorie.name(), textes.getString("veille.pourquoi." + categorie));
        }
        return Json.createObjectBuilder()
                .add("termes", termes)
                .add("exceptions", exceptions)
                .add("dire", dire)
                .build()
                .toString();
    }
}
