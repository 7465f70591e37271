package fr.siao.ecrans;

import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
@DisplayName("Un envoi périmé, illisible ou hostile, vu de l'extérieur")
class EnvoisIT {
    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @Test
    @Tag("SEC-3")
    @DisplayName("un envoi sans le jeton de la page ne change rien")
    void sansJeton() throws Exception {
        Visiteur visiteur = new Visiteur().connecte("responsable.93");
        HttpResponse<String> reponse =
                visiteur.envoyer("/aujourdhui", "attente=attente&attente%3Aj_idt9%3A0%3Aj_idt1=Oui");
        assertEquals(400, reponse.statusCode());
        assertFalse(reponse.body().contains("vacance confirmée"));
    }

    @Test
    @Tag("SEC-3")
    @DisplayName(
            "une page restée ouverte trop longtemps revient à jour, avec ce qui y était tapé ; rien n'est fait avant qu'on ne presse de nouveau")
    void pageExpiree() throws Exception {
        Visiteur visiteur = new Visiteur().connecte("responsable.93");
        String place = "/place/"
                + lire(
                        "SELECT MIN(p.id) FROM place p JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id"
                                + " = d.structure_id WHERE s.nom LIKE '%Tilleuls%' AND p.etat = 'OCCUPEE'");
        Document ancienne = visiteur.page(place);
        ancienne.getElementById("annonce:annonceLe")
                .val(LocalDate.now().plusDays(9).toString());
        for (int i = 0; i < 25; i++) {
            visiteur.lire(place);
        }
        HttpResponse<String> reponse = visiteur.presser(ancienne, "Annoncer bientôt vacante");
        assertEquals(409, reponse.statusCode());
        assertTrue(Visiteur.message(reponse).contains("restée ouverte trop longtemps"), reponse::body);
        assertEquals(place, reponse.uri().getPath());
        Document rendue = Visiteur.document(reponse);
        assertEquals(
                LocalDate.now().plusDays(9).toString(),
                rendue.getElementById("annonce:annonceLe").val());
        assertFalse(Visiteur.message(visiteur.lire(place)).contains("bientôt"), "rien n'a été fait");
        assertTrue(Visiteur.message(visiteur.presser(rendue, "Annoncer bientôt vacante"))
                .contains("bientôt"));
    }

    @Test
    @Tag("SEC-3")
    @DisplayName("un ménage de trois personnes tapé dans une page que le serveur a oubliée revient entier")
    void menageDansUnePageExpiree() throws Exception {
        Visiteur visiteur = new Visiteur().connecte("intervenante.93");
        Document page = visiteur.page("/nouveau-menage");
        List<String> prenoms = List.of("Awa", "Issa", "Lina");
        for (int i = 0; i < 2; i++) {
            page.getElementById("menage:personnes:" + i + ":prenom").val(prenoms.get(i));
            page = Visiteur.document(visiteur.presser(page, "Ajouter une personne"));
        }
        page.getElementById("menage:personnes:2:prenom").val(prenoms.get(2));
        for (int i = 0; i < 25; i++) {
            visiteur.lire("/nouveau-menage");
        }
        Document rendue = Visiteur.document(visiteur.presser(page, "Enregistrer le ménage"));
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    prenoms.get(i),
                    rendue.getElementById("menage:personnes:" + i + ":prenom").val());
        }
    }

    @Test
    @Tag("SEC-3")
    @DisplayName("une saisie illisible garde ce qui a été tapé, dit quoi corriger en français, et répond 422")
    void saisieIllisible() throws Exception {
        Visiteur visiteur = new Visiteur().connecte("intervenante.93");
        Document page = visiteur.page("/nouveau-menage");
        page.getElementById("menage:personnes:0:nom").val("Kaboré");
        page.getElementById("menage:personnes:0:naissance").val("2020-02-31");
        page.select("select[id='menage:personnes:0:sexe'] option").removeAttr("selected");
        page.select("select[id='menage:personnes:0:sexe'] option").last().val("LICORNE");
        page.select("select[id='menage:personnes:0:sexe'] option").last().attr("selected", "selected");
        HttpResponse<String> reponse = visiteur.presser(page, "Enregistrer le ménage");
        assertEquals(422, reponse.statusCode());
        Document rendue = Visiteur.document(reponse);
        assertEquals("Kaboré", rendue.getElementById("menage:personnes:0:nom").val());
        assertEquals(
                "2020-02-31",
                rendue.getElementById("menage:personnes:0:naissance").val());
        assertTrue(reponse.body().contains("Date de naissance : une date est attendue"));
        assertTrue(reponse.body().contains("Sexe\u00a0: choisissez une valeur de la liste"), reponse::body);
        assertFalse(reponse.body().contains("Enum"));
    }

    @Test
    @Tag("SEC-3")
    @DisplayName("un nom démesuré ou fait de signes trompeurs est refusé, et le journal du serveur n'en dit rien")
    void nomsRefuses() throws Exception {
        Visiteur visiteur = new Visiteur().connecte("intervenante.93");
        for (String nom : List.of("Zyxwv".repeat(2000), "Zyx\u202Ewv", "Zyx\uD83D\uDE00wv", "<b>Zyxwv</b>")) {
            Document page = visiteur.page("/nouveau-menage");
            page.getElementById("menage:personnes:0:nom").val(nom);
            Visiteur.choisir(page, "FEMME");
            Visiteur.choisir(page, "ORAL");
            HttpResponse<String> reponse = visiteur.presser(page, "Enregistrer le ménage");
            assertEquals(422, reponse.statusCode(), reponse::body);
            assertEquals(
                    nom,
                    Visiteur.document(reponse)
                            .getElementById("menage:personnes:0:nom")
                            .val());
        }
        Path journal = Path.of(System.getProperty("test.donnees"), "serveur", "log", "server.log");
        try (Stream<String> lignes = Files.lines(journal, StandardCharsets.ISO_8859_1)) {
            assertTrue(lignes.noneMatch(ligne -> ligne.contains("Zyx")));
        }
    }
}
