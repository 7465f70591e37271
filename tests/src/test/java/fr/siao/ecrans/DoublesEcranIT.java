package fr.siao.ecrans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import fr.siao.banc.Base;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
@Tag("MEN-5")
@DisplayName("Les doubles présumés, à l'écran")
class DoublesEcranIT {
    private static final String HOSTILE = "<img src=x onerror=alert(1)> ' {0} #{sessionScope}";

    private static final String A_VOIR =
            "SELECT MAX(d.id) FROM double_presume d JOIN siao s ON s.id = d.siao_id WHERE d.etat = 'A_VOIR' AND s.departement = ?";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @Test
    @DisplayName("la file se trie par ressemblance ; une paire se compare, se montre réunie, se réunit, et se défait")
    void reunir() throws Exception {
        Visiteur operateur = new Visiteur().connecte("operateur.93");
        Document file = operateur.page("/doubles");
        assertTrue(file.select("table.doubles tbody tr").size() >= 4, file::text);
        var scores = file.select("table.doubles td.nombre").eachText().stream()
                .map(score -> Integer.parseInt(score.replaceAll("\\D", "")))
                .toList();
        assertEquals(scores.stream().sorted((a, b) -> b - a).toList(), scores);

        String paire = file.selectFirst("table.doubles a.bouton").attr("href");
        Document page = operateur.page(paire);
        assertNull(page.selectFirst("input[value=\"Réunir les deux fiches\"]"));
        assertFalse(page.select(".paire__ligne--differe").isEmpty());
        Document sansFoyer = Visiteur.document(operateur.presser(page, "Voir le résultat"));
        assertNull(sansFoyer.getElementById("resultat"), "le foyer est exigé");

        cocher(sansFoyer, "input[name='fusion:foyer']");
        Document montree = Visiteur.document(operateur.presser(sansFoyer, "Voir le résultat"));
        assertNotNull(montree.getElementById("resultat"), montree::text);
        HttpResponse<String> reunie = operateur.presser(montree, "Réunir les deux fiches");
        assertTrue(Visiteur.message(reunie).contains("n’en font plus qu’une"), reunie::body);
        assertTrue(operateur
                        .page("/doubles?etat=fusionne")
                        .select("table.doubles a[href=" + paire + "]")
                        .size()
                == 1);

        HttpResponse<String> defaite = operateur.presser(Visiteur.document(reunie), "Défaire la fusion");
        assertTrue(Visiteur.message(defaite).contains("comme avant"), defaite::body);
        assertTrue(operateur
                        .page("/doubles")
                        .select("table.doubles a[href=" + paire + "]")
                        .size()
                == 1);
    }

    @Test
    @DisplayName("des choix changés après le résultat se montrent d'abord ; d'une page dépassée, rien ne se fait")
    void relire() throws Exception {
        Visiteur operateur = new Visiteur().connecte("operateur.93");
        String id = Base.lire(A_VOIR, "93");
        Document page = operateur.page("/double/" + id);
        cocher(page, "input[name='fusion:foyer']");
        Document montree = Visiteur.document(operateur.presser(page, "Voir le résultat"));
        cocher(montree, "input[name='fusion:gardee'][value=AUTRE]");
        Document remontree = Visiteur.document(operateur.presser(montree, "Réunir les deux fiches"));
        assertNotNull(remontree.getElementById("resultat"));
        assertEquals("A_VOIR", Base.lire("SELECT etat FROM double_presume WHERE id = ?", id));

        Base.executer(
                "UPDATE personne p JOIN double_presume d ON d.une_id = p.id SET p.version = p.version + 1 WHERE d.id = ?",
                id);
        HttpResponse<String> depassee = operateur.presser(remontree, "Réunir les deux fiches");
        assertEquals(409, depassee.statusCode());
        assertEquals("A_VOIR", Base.lire("SELECT etat FROM double_presume WHERE id = ?", id));
    }

    @Test
    @Tag("SEC-3")
    @DisplayName("une paire s'écarte avec un motif, montré tel qu'il a été tapé, et se remet à voir")
    void ecarter() throws Exception {
        Visiteur operateur = new Visiteur().connecte("operateur.93");
        String id = Base.lire(A_VOIR.replace("MAX", "MIN"), "93");
        Document page = operateur.page("/double/" + id);
        assertTrue(
                Visiteur.message(operateur.presser(page, "Écarter cette paire")).isEmpty());
        assertEquals("A_VOIR", Base.lire("SELECT etat FROM double_presume WHERE id = ?", id));
        Document encore = operateur.page("/double/" + id);
        encore.getElementById("ecart:motif").val(HOSTILE);
        assertTrue(Visiteur.message(operateur.presser(encore, "Écarter cette paire"))
                .contains("écartée"));
        Document ecartees = operateur.page("/doubles?etat=ecarte");
        assertTrue(ecartees.text().contains(HOSTILE), ecartees::text);
        assertNull(ecartees.selectFirst("img[src=x]"));
        Document ecartee = operateur.page("/double/" + id);
        assertTrue(ecartee.text().contains(HOSTILE));
        assertNull(ecartee.selectFirst("input[value=\"Voir le résultat\"]"));
        assertTrue(
                Visiteur.message(operateur.presser(ecartee, "Remettre à voir")).contains("à voir"));
    }

    @Test
    @DisplayName("mille paires se lisent page par page")
    void mille() throws Exception {
        Base.executer(
                "INSERT IGNORE INTO double_presume (une_id, autre_id, siao_id, score, raisons, origine, vu_le, etat)"
                        + " SELECT a.personne_id, b.personne_id, m.siao_id, 0.5, 'MEME_NOM', 'NUIT', UTC_TIMESTAMP(6), 'A_VOIR'"
                        + " FROM appartenance a JOIN menage m ON m.id = a.menage_id JOIN siao s ON s.id = m.siao_id"
                        + " JOIN appartenance b ON b.id > a.id AND b.id <= a.id + 40 AND b.personne_id > a.personne_id"
                        + " JOIN menage n ON n.id = b.menage_id AND n.siao_id = m.siao_id WHERE s.departement = ? LIMIT 1000",
                "93");
        try {
            Visiteur operateur = new Visiteur().connecte("operateur.93");
            Document premiere = operateur.page("/doubles");
            int lignes = premiere.select("table.doubles tbody tr").size();
            assertTrue(lignes > 40 && lignes <= 50, "lignes : " + lignes);
            assertTrue(premiere.select("a.bouton[href*='page=2']").size() == 1);
            Document derniere = operateur.page("/doubles?page=20");
            assertFalse(derniere.select("table.doubles tbody tr").isEmpty());
            assertTrue(operateur.page("/doubles?page=9999").text().contains("Aucun double à voir"));
        } finally {
            Base.executer("DELETE FROM double_presume WHERE score = ? AND raisons = 'MEME_NOM'", 0.5);
        }
    }

    private static void cocher(Document page, String selecteur) {
        Element choix = page.selectFirst(selecteur);
        assertNotNull(choix, selecteur);
        page.select("input[name='" + choix.attr("name") + "']").removeAttr("checked");
        choix.attr("checked", "checked");
    }
}
