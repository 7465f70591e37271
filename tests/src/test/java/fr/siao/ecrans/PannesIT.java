package fr.siao.ecrans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
@Tag("OPS-3")
@Tag("SEC-3")
@DisplayName("Une panne")
class PannesIT {
    private static final Path JOURNAL = Path.of(System.getProperty("test.donnees"), "serveur", "log", "server.log");

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @Test
    @DisplayName("pendant un acte : une page le dit, et le journal sa nature et son lieu, rien de ce qui a été saisi")
    void acte() throws Exception {
        Visiteur visiteur = new Visiteur().connecte("coordinateur.93");
        Document page = visiteur.page("/comptes");
        page.getElementById("nouveau:prenom").val("Zyxwvane");
        page.getElementById("nouveau:nom").val("Zyxwvut");
        page.getElementById("nouveau:courriel").val("zyxwv@essai.example");
        Visiteur.choisir(page, "OPERATEUR_SIAO");
        long avant = lignes().size();
        parLeProprietaire("CREATE TRIGGER panne BEFORE INSERT ON compte FOR EACH ROW BEGIN"
                + " SET @dite = CONCAT(NEW.prenom, ' ', NEW.nom);"
                + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = @dite; END");
        try {
            panne(visiteur.presser(page, "Créer le compte"));
        } finally {
            parLeProprietaire("DROP TRIGGER panne");
        }
        List<String> dites = lignes().stream().skip(avant).toList();
        sansMessages(dites, "zyx");
        assertTrue(
                dites.stream()
                        .anyMatch(l -> l.contains("acte GererComptes en panne")
                                && l.contains(" [1644] ")
                                && l.contains("fr.siao.compte.")),
                () -> String.join("\n", dites));
    }

    @Test
    @DisplayName("pendant qu'une page se lit : de même, avec l'identifiant de la requête")
    void page() throws Exception {
        Visiteur visiteur = new Visiteur().connecte("operateur.93");
        long avant = lignes().size();
        parLeProprietaire("RENAME TABLE message TO message_zyx");
        try {
            panne(visiteur.lire("/messages"));
        } finally {
            parLeProprietaire("RENAME TABLE message_zyx TO message");
        }
        List<String> dites = lignes().stream().skip(avant).toList();
        sansMessages(dites, "siao.message");
        assertTrue(
                dites.stream().anyMatch(l -> l.matches(".*Portier\\] [0-9a-f-]{13} requête en panne : .*\\[1146].*")),
                () -> String.join("\n", dites));
        assertEquals(200, visiteur.lire("/messages").statusCode());
    }

    private static void sansMessages(List<String> dites, String cite) {
        assertTrue(
                dites.stream()
                        .noneMatch(l -> l.toLowerCase().contains(cite)
                                || l.startsWith("\tat ")
                                || l.contains("Internal Exception")),
                () -> String.join("\n", dites));
    }

    private static void panne(HttpResponse<String> reponse) {
        assertEquals(500, reponse.statusCode());
        assertTrue(reponse.body().contains("<title>Cela n’a pas marché"), reponse::body);
        assertTrue(!reponse.body().contains("Exception"), reponse::body);
    }

    private static List<String> lignes() throws java.io.IOException {
        try (Stream<String> lignes = Files.lines(JOURNAL, StandardCharsets.UTF_8)) {
            return lignes.toList();
        }
    }

    private static void parLeProprietaire(String sql) throws SQLException {
        try (Connection base = DriverManager.getConnection(
                        System.getenv("SIAO_BASE_URL"), "siao_migration", "siao_migration");
                Statement ordre = base.createStatement()) {
            ordre.execute(sql);
        }
    }
}
