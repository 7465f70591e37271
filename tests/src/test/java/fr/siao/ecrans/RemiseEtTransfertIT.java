package fr.siao.ecrans;

import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import java.net.http.HttpResponse;
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
@DisplayName("Remettre un dossier, changer de SIAO, par les écrans")
class RemiseEtTransfertIT {
    private static final String EN_FILE = """
            SELECT m.cle FROM menage m JOIN file_attente f ON f.menage_id = m.id
            WHERE f.siao_id = (SELECT id FROM siao WHERE departement = '93') AND m.clos_le IS NULL AND NOT m.protege AND f.etat = 'EN_ATTENTE'
              AND NOT EXISTS (SELECT 1 FROM transfert t WHERE t.menage_id = m.id)
              AND NOT EXISTS (SELECT 1 FROM proposition p WHERE p.menage_id = m.id AND p.demande_vivante IS NOT NULL)
            ORDER BY m.id DESC LIMIT 1
            """;

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @Test
    @Tag("RGP-1")
    @DisplayName("du dossier, on remet un PDF ou un JSON ; sans dire à qui, la page le demande")
    void remettre() throws Exception {
        String cle = lire(EN_FILE);
        Visiteur operateur = new Visiteur().connecte("operateur.93");
        Document dossier = operateur.page("/menage/" + cle);
        assertEquals(1, dossier.select("a[href$=/remettre/" + cle + "]").size());

        Document page = operateur.page("/remettre/" + cle);
        page.select("select[id$=pour] option").removeAttr("selected");
        HttpResponse<String> refus = operateur.presser(page, "À lire (PDF)");
        assertTrue(refus.body().contains("À qui"), refus::body);
        assertEquals(422, refus.statusCode());

        page = operateur.page("/remettre/" + cle);
        Visiteur.choisir(page, "P-");
        HttpResponse<String> pdf = operateur.presser(page, "À lire (PDF)");
        assertEquals(200, pdf.statusCode());
        assertTrue(pdf.body().startsWith("%PDF"));
        page = operateur.page("/remettre/" + cle);
        Visiteur.choisir(page, "P-");
        HttpResponse<String> json = operateur.presser(page, "À donner à un autre logiciel (JSON)");
        assertTrue(json.body().startsWith("{\"remisLe\""), json::body);
        assertTrue(json.headers().firstValue("Content-Disposition").orElse("").contains("dossier-" + cle + ".json"));
    }

    @Test
    @Tag("MEN-10")
    @DisplayName("du dossier, on demande à Paris ; Paris lit, accorde, et ouvre le dossier qui se ferme au 93")
    void transferer() throws Exception {
        String cle = lire(EN_FILE);
        Visiteur operateur = new Visiteur().connecte("operateur.93");
        assertEquals(
                1,
                operateur
                        .page("/menage/" + cle)
                        .select("a[href$=/transferer/" + cle + "]")
                        .size());
        Document page = operateur.page("/transferer/" + cle);
        Visiteur.choisir(page, lire("SELECT id FROM siao WHERE departement = '75'"));
        Visiteur.choisir(page, "HEBERGE");
        assertTrue(
                Visiteur.message(operateur.presser(page, "Envoyer la demande")).contains("Demande envoyée"));
        assertTrue(operateur.page("/transferts").text().contains(cle));

        Visiteur paris = new Visiteur().connecte("operateur.75");
        String adresse =
                paris.page("/transferts").select("a:contains(" + cle + ")").attr("href");
        Document recu = paris.page(adresse);
        assertTrue(recu.text().contains("Souhaits"), recu::text);
        assertEquals(404, paris.lire("/menage/" + cle).statusCode());
        HttpResponse<String> accorde = paris.presser(recu, "Accorder");
        assertTrue(Visiteur.message(accorde).contains("Vous êtes maintenant le SIAO"), accorde::body);
        assertEquals(404, operateur.lire("/menage/" + cle).statusCode());
        assertTrue(operateur.page(adresse).text().contains("l’histoire de ce changement"));
        assertEquals(404, new Visiteur().connecte("operateur.92").lire(adresse).statusCode());
    }
}
