package fr.siao.ecrans;

import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
@DisplayName("Le serveur dit comment il va")
class SanteIT {
    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @Test
    @Tag("OPS-3")
    @DisplayName("le serveur dit s'il vit et s'il est prêt")
    void sante() throws Exception {
        assertEquals(200, new Visiteur().gestion("/health/live").statusCode());
        HttpResponse<String> pret = new Visiteur().gestion("/health/ready");
        assertEquals(200, pret.statusCode());
        assertTrue(pret.body().contains("base de données"), pret.body());
    }

    @Test
    @Tag("OPS-3")
    @DisplayName("les métriques du métier se lisent avec le jeton, et sans donnée personnelle")
    void metriques() throws Exception {
        assertEquals(401, metriques(null).statusCode());
        assertEquals(401, metriques("Bearer autre").statusCode());
        HttpResponse<String> lues = metriques("Bearer jeton-des-tests");
        assertEquals(200, lues.statusCode());
        assertTrue(lues.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
        String texte = lues.body();
        assertEquals(
                Long.parseLong(lire("SELECT COUNT(*) FROM vacance WHERE close_le IS NULL")),
                mesure(texte, "siao_vacances{etat=\"ouverte\"}"));
        assertEquals(
                Long.parseLong(lire("SELECT COUNT(*) FROM demande WHERE etat = 'TRANSMISE'")),
                mesure(texte, "siao_demandes{etat=\"a_examiner\"}"));
        assertEquals(1, mesure(texte, "siao_base_joignable"));
        for (String nom : List.of(
                "siao_vacances{etat=\"en_retard\"}",
                "siao_reponses_en_retard{de=\"menage\"}",
                "siao_reponses_en_retard{de=\"structure\"}",
                "siao_messages{etat=\"en_attente\"}",
                "siao_messages{etat=\"en_echec\"}",
                "siao_messages_plus_ancien_seconds")) {
            assertTrue(mesure(texte, nom) >= 0, nom);
        }
        assertFalse(texte.contains("@") || texte.contains("K-"), texte);
    }

    private static HttpResponse<String> metriques(String jeton) throws Exception {
        HttpRequest.Builder requete = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + System.getProperty("test.port.http") + "/metriques"));
        if (jeton != null) {
            requete.header("Authorization", jeton);
        }
        return HttpClient.newHttpClient().send(requete.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static long mesure(String texte, String nom) {
        return texte.lines()
                .filter(ligne -> ligne.startsWith(nom + " "))
                .map(ligne -> (long) Double.parseDouble(ligne.substring(nom.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(nom + " manque :\n" + texte));
    }
}
