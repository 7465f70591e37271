package fr.siao.ecrans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import fr.siao.banc.Base;
import java.net.http.HttpResponse;
import java.time.LocalDate;
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
@DisplayName("Une saisie que la page n'aurait pas laissée partir")
class SaisiesIT {
    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @Test
    @Tag("SEC-3")
    @DisplayName("un récit trop long est refusé par une phrase : rien n'est coupé, rien n'est écrit, rien n'est perdu")
    void recitTropLong() throws Exception {
        String menage =
                Base.suivi("NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.menage_id = m.id AND e.etat = 'BROUILLON')");
        Visiteur visiteur = new Visiteur().connecte("intervenante.93");
        String recit = "Elle raconte.\nPuis se tait. ".repeat(150);
        assertTrue(recit.length() > 4000);
        Document page = visiteur.page("/evaluation/" + menage + "?partie=SYNTHESE");
        page.select("textarea[id$=:recit]").val(recit.strip());
        HttpResponse<String> reponse = visiteur.presser(page, "Enregistrer le brouillon");
        assertEquals(422, reponse.statusCode());
        assertEquals(
                recit.strip(),
                Visiteur.document(reponse).select("textarea[id$=:recit]").val());
        assertTrue(reponse.body().contains("signes au plus"), reponse::body);
        assertEquals(
                "0",
                Base.lire(
                        "SELECT COUNT(*) FROM evaluation_recit r JOIN evaluation e ON e.id = r.evaluation_id JOIN menage m ON m.id = e.menage_id WHERE m.cle = ? AND e.etat = 'BROUILLON'",
                        menage));
    }

    @Test
    @Tag("EVA-2")
    @DisplayName(
            "deux personnes sur la même question : la seconde lit la réponse de l'autre, garde la sienne, et choisit")
    void deuxSurLaMemeQuestion() throws Exception {
        String menage = Base.suivi();
        Visiteur une = new Visiteur().connecte("intervenante.93");
        Visiteur autre = new Visiteur().connecte("operateur.93");
        Document sienne = une.page("/evaluation/" + menage + "?partie=DROITS");
        Document leur = autre.page("/evaluation/" + menage + "?partie=DROITS");
        numero(leur).val("75000111");
        autre.presser(leur, "Enregistrer le brouillon");
        assertEquals("75000111", ecrit(menage));
        numero(sienne).val("93000222");
        sienne.select("textarea[id$=:recit]").val("Dossier déposé en mars.");
        HttpResponse<String> reponse = une.presser(sienne, "Enregistrer le brouillon");
        assertEquals(409, reponse.statusCode());
        Document rendue = Visiteur.document(reponse);
        assertTrue(rendue.text().contains("75000111"), rendue::text);
        assertEquals("93000222", numero(rendue).val());
        assertEquals(
                "Dossier déposé en mars.", rendue.select("textarea[id$=:recit]").val());
        assertEquals("75000111", ecrit(menage));
        une.presser(rendue, "Garder la mienne");
        assertEquals("93000222", ecrit(menage));
    }

    private static Element numero(Document page) {
        return page.select("div[data-question=NUMERO_UNIQUE] input[id$=:mots]").first();
    }

    private static String ecrit(String menage) {
        return Base.lire(
                "SELECT r.valeur FROM renseignement r JOIN menage m ON m.id = r.menage_id WHERE m.cle = ? AND r.question = 'NUMERO_UNIQUE'",
                menage);
    }

    @Test
    @Tag("EVA-1")
    @DisplayName("l'écoutante du 115 cherche, ouvre un dossier de son SIAO et son évaluation flash, onglets compris")
    void ecoutante() throws Exception {
        String menage = Base.suivi();
        Visiteur visiteur = new Visiteur().connecte("ecoutante.93");
        for (String adresse : new String[] {
            "/aujourdhui",
            "/chercher",
            "/menage/" + menage,
            "/menage/" + menage + "?onglet=evaluation",
            "/menage/" + menage + "?onglet=demandes",
            "/menage/" + menage + "?onglet=composition",
            "/menage/" + menage + "?onglet=notes",
            "/menage/" + menage + "?onglet=histoire",
            "/flash/" + menage
        }) {
            assertFalse(visiteur.page(adresse).title().contains("pas marché"), adresse);
            assertTrue(visiteur.page(adresse).select("h1").size() == 1, adresse);
        }
    }

    @Test
    @Tag("OFF-4")
    @DisplayName("annoncer une place pour un jour passé : la phrase parle du jour où elle se libérera")
    void annonceDansLePasse() throws Exception {
        Visiteur visiteur = new Visiteur().connecte("responsable.93");
        String place = Base.lire(
                "SELECT MIN(p.id) FROM place p JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id"
                        + " WHERE s.nom LIKE '%Tilleuls%' AND p.etat = 'OCCUPEE'");
        for (LocalDate jour :
                new LocalDate[] {LocalDate.now().minusDays(10), LocalDate.now().minusYears(3)}) {
            Document page = visiteur.page("/place/" + place);
            page.getElementById("annonce:annonceLe").val(jour.toString());
            HttpResponse<String> reponse = visiteur.presser(page, "Annoncer bientôt vacante");
            assertEquals(422, reponse.statusCode());
            assertEquals(
                    "Indiquez quel jour la place se libérera : après aujourd’hui, dans moins d’un an.",
                    Visiteur.message(reponse));
            assertEquals(
                    jour.toString(),
                    Visiteur.document(reponse)
                            .getElementById("annonce:annonceLe")
                            .val());
        }
    }

    @Test
    @Tag("REF-2")
    @DisplayName("un trajet de 9 999 minutes est refusé par une phrase")
    void trajetDemesure() throws Exception {
        String proposition =
                Base.lire("SELECT MIN(pr.id) FROM proposition pr JOIN demande d ON d.id = pr.demande_id JOIN siao x ON"
                        + " x.id = d.siao_id WHERE x.departement = '93' AND pr.etat = 'PROPOSEE_AU_MENAGE'");
        Visiteur visiteur = new Visiteur().connecte("operateur.93");
        Document page = visiteur.page("/proposition/" + proposition);
        Visiteur.choisir(page, "ELOIGNEMENT_EMPLOI");
        page.getElementById("refusMenage:trajet").val("9999");
        HttpResponse<String> reponse = visiteur.presser(page, "Enregistrer le refus");
        assertEquals(422, reponse.statusCode());
        assertEquals("La durée du trajet se donne en minutes, de 0 à 600.", Visiteur.message(reponse));
        assertEquals(
                "9999",
                Visiteur.document(reponse).getElementById("refusMenage:trajet").val());
        assertEquals("PROPOSEE_AU_MENAGE", Base.lire("SELECT etat FROM proposition WHERE id = ?", proposition));
    }
}
