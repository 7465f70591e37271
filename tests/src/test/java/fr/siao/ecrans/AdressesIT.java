package fr.siao.ecrans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import fr.siao.banc.Base;
import java.net.http.HttpResponse;
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
@Tag("SEC-1")
@DisplayName("Les adresses")
class AdressesIT {
    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @Test
    @DisplayName("un écran s'ouvre à son adresse et à aucune autre : un mot de trop, et rien n'est là")
    void deTrop() throws Exception {
        String place = Base.lire(
                "SELECT MIN(v.place_id) FROM vacance v JOIN place p ON p.id = v.place_id JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id JOIN siao x ON x.id = s.siao_id WHERE x.departement = '93' AND v.close_le IS NULL");
        Visiteur visiteur = new Visiteur().connecte("operateur.93");
        for (String bonne : new String[] {"/vacance/" + place, "/vacance/" + place + "/", "/messages", "/vacances"}) {
            assertEquals(200, visiteur.lire(bonne).statusCode(), bonne);
        }
        for (String deTrop : new String[] {
            "/vacance/" + place + "/2", "/vacance/" + place + "//", "/messages/1/2", "/vacances/1", "/aujourdhui/1"
        }) {
            introuvable(visiteur.lire(deTrop));
        }
    }

    @Test
    @DisplayName("ce qui est rangé dans l'application n'a pas d'adresse : la page « introuvable » le dit")
    void rangees() throws Exception {
        Visiteur visiteur = new Visiteur().connecte("operateur.93");
        for (String rangee :
                new String[] {"/WEB-INF/web.xml", "/WEB-INF/", "/WEB-INF", "/web-inf/x", "/META-INF/MANIFEST.MF"}) {
            introuvable(visiteur.lire(rangee));
            assertTrue(new Visiteur().lire(rangee).body().contains("<title>Connexion"), rangee);
        }
    }

    private static void introuvable(HttpResponse<String> reponse) {
        assertEquals(404, reponse.statusCode(), reponse.uri()::toString);
        assertTrue(reponse.body().contains("<title>Introuvable"), reponse::body);
    }
}
