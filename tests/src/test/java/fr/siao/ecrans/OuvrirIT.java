package fr.siao.ecrans;

import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import java.net.http.HttpResponse;
import java.util.List;
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
@Tag("MEN-9")
@DisplayName("Ouvrir un dossier, par les écrans")
class OuvrirIT {
    private static final String VIVANTES =
            "('BROUILLON', 'TRANSMISE', 'COMPLEMENT_DEMANDE', 'EN_ATTENTE', 'EN_COURS_D_ORIENTATION')";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @Test
    @DisplayName("chaque écran d'un ménage dont on n'est pas en charge demande la même raison ; elle ouvre le dossier")
    void raison() throws Exception {
        String cle = lire(
                "SELECT MIN(m.cle) FROM menage m JOIN siao s ON s.id = m.siao_id WHERE s.departement = '93' AND NOT m.protege"
                        + " AND m.structure_referente_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM demande d WHERE d.menage_id = m.id AND d.etat IN "
                        + VIVANTES
                        + ") AND NOT EXISTS (SELECT 1 FROM prise_en_charge p WHERE p.menage_id = m.id AND p.fin IS NULL)"
                        + " AND NOT EXISTS (SELECT 1 FROM acces_motive a WHERE a.menage_id = m.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM demande d JOIN demande_etape e ON e.demande_id = d.id"
                        + " WHERE d.menage_id = m.id AND e.instant > UTC_TIMESTAMP() - INTERVAL 2 DAY)");
        Visiteur operateur = new Visiteur().connecte("operateur.93");
        for (String ecran : List.of("/menage/", "/composition/")) {
            String renvoi = operateur.renvoi(ecran + cle);
            assertTrue(renvoi.endsWith("/ouvrir/" + cle), ecran + " : " + renvoi);
        }
        Document question = operateur.page("/ouvrir/" + cle);
        assertFalse(question.text().contains("Composition"), question::text);
        Visiteur.choisir(question, "DOUBLE");
        HttpResponse<String> ouvert = operateur.presser(question, "Ouvrir le dossier");
        assertTrue(Visiteur.message(ouvert).contains("Le dossier est ouvert"), ouvert::body);
        assertTrue(ouvert.uri().getPath().endsWith("/menage/" + cle), ouvert.uri()::toString);
        assertEquals(200, operateur.lire("/composition/" + cle).statusCode());
        assertTrue(operateur.renvoi("/ouvrir/" + cle).endsWith("/menage/" + cle));
        assertEquals(404, operateur.lire("/consultations/" + cle).statusCode());
    }

    @Test
    @Tag("URG-10")
    @DisplayName("aucune adresse ne mène à un ménage protégé, sauf pour son équipe")
    void protege() throws Exception {
        String cle = lire("SELECT m.cle FROM menage m JOIN siao s ON s.id = m.siao_id JOIN file_attente f"
                + " ON f.menage_id = m.id WHERE m.protege AND s.departement = '93' LIMIT 1");
        String demande = lire(
                "SELECT f.demande_id FROM file_attente f JOIN menage m ON m.id = f.menage_id WHERE m.cle = ?", cle);
        Visiteur operateur = new Visiteur().connecte("operateur.93");
        Visiteur coordinatrice = new Visiteur().connecte("coordinateur.93");
        for (String adresse : List.of(
                "/menage/" + cle,
                "/composition/" + cle,
                "/ouvrir/" + cle,
                "/protection/" + cle,
                "/consultations/" + cle,
                "/demande/" + demande)) {
            assertEquals(404, operateur.lire(adresse).statusCode(), adresse);
            assertEquals(200, coordinatrice.lire(adresse).statusCode(), adresse);
        }
        assertFalse(operateur.lire("/demandes").body().contains(cle));
    }
}
