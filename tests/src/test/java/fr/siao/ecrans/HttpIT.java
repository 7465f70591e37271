package fr.siao.ecrans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.compte.Profil;
import fr.siao.socle.Ecran;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
@DisplayName("L'application, vue de l'extérieur")
class HttpIT {
    private static final Map<Profil, String> COMPTES = new EnumMap<>(Map.of(
            Profil.OPERATEUR_SIAO, "operateur.93",
            Profil.COORDINATEUR_SIAO, "coordinateur.93",
            Profil.RESPONSABLE_DISPOSITIF, "responsable.93",
            Profil.GESTIONNAIRE_ENTITE, "gestionnaire.93",
            Profil.INTERVENANT_SOCIAL, "intervenante.93",
            Profil.SERVICE_ETAT, "etat.93",
            Profil.DELEGUE_PROTECTION_DONNEES, "dpd.93",
            Profil.ADMINISTRATEUR_TECHNIQUE, "administrateur"));

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @Test
    @Tag("SEC-1")
    @DisplayName("sans connexion, aucun écran ne s'ouvre : la page de connexion répond à la place")
    void sansConnexion() throws Exception {
        Visiteur anonyme = new Visiteur();
        for (Ecran ecran : Ecran.values()) {
            HttpResponse<String> page = anonyme.lire(ecran.chemin());
            assertTrue(page.body().contains("<title>Connexion"), ecran::chemin);
        }
        assertTrue(anonyme.lire("/export/demandes?format=csv").body().contains("<title>Connexion"));
        assertTrue(anonyme.lire("/export/echeances?format=csv").body().contains("<title>Connexion"));
    }

    @Test
    @Tag("EVA-3")
    @DisplayName(
            "une évaluation due se voit dans la liste et dans le dossier ; reportée de là, elle change de jour et le dit")
    void reporterUneEvaluation() throws Exception {
        Visiteur operateur = new Visiteur().connecte("operateur.93");
        String cle = lire(
                "SELECT MIN(m.cle) FROM echeance e JOIN menage m ON m.id = e.menage_id JOIN siao s ON s.id = m.siao_id"
                        + " WHERE s.departement = '93' AND e.nature = 'ACTUALISATION' AND e.reports = 0 AND e.due_le BETWEEN CURRENT_DATE"
                        + " AND CURRENT_DATE + INTERVAL 25 DAY");
        String liste =
                operateur.lire("/echeances?etat=BIENTOT&nature=ACTUALISATION").body();
        assertTrue(liste.contains("bientôt dues") && liste.contains("/evaluation/K-"), liste);
        assertEquals(
                200, operateur.lire("/echeances?page=9999&structure=x&etat=y").statusCode());

        Document dossier = operateur.page("/menage/" + cle);
        LocalDate jusque = LocalDate.parse(
                        dossier.getElementById("report:jusque").attr("min"))
                .plusDays(3);
        dossier.getElementById("report:jusque").val(jusque.minusYears(1).toString());
        Visiteur.choisir(dossier, "INJOIGNABLE");
        HttpResponse<String> refusee = operateur.presser(dossier, "Reporter l’évaluation");
        assertTrue(Visiteur.message(refusee).contains("Un report éloigne l’échéance"), refusee::body);

        dossier.getElementById("report:jusque").val(jusque.toString());
        HttpResponse<String> reponse = operateur.presser(dossier, "Reporter l’évaluation");
        assertTrue(Visiteur.message(reponse).contains("Évaluation reportée jusqu’au"), reponse::body);
        assertEquals(
                jusque.toString(),
                lire("SELECT e.due_le FROM echeance e JOIN menage m ON m.id = e.menage_id WHERE m.cle = '" + cle
                        + "'"));
        String export = operateur.lire("/export/echeances?format=csv").body();
        assertTrue(export.contains(cle) && export.contains("actualisation"), export);
    }

    @Test
    @Tag("SEC-1")
    @Tag("HAB-1")
    @Tag("HAB-3")
    @DisplayName("chaque profil n'ouvre que ses écrans, et rien de ce qui vient d'un autre territoire")
    void tousLesEcrans() throws Exception {
        Map<Ecran, String> ailleurs = identifiantsDe75();
        for (Map.Entry<Profil, String> compte : COMPTES.entrySet()) {
            Visiteur visiteur = new Visiteur().connecte(compte.getValue());
            for (Ecran ecran : Ecran.values()) {
                String cas = compte.getKey() + " " + ecran;
                if (!ecran.profils().contains(compte.getKey())) {
                    assertEquals(404, visiteur.lire(ecran.chemin()).statusCode(), cas);
                    assertEquals(
                            404,
                            visiteur.lire(ecran.chemin() + "/" + ailleurs.getOrDefault(ecran, "1"))
                                    .statusCode(),
                            cas);
                } else if (ailleurs.containsKey(ecran)) {
                    assertEquals(
                            404,
                            visiteur.lire(ecran.chemin() + "/" + ailleurs.get(ecran))
                                    .statusCode(),
                            cas);
                    assertEquals(
                            404, visiteur.lire(ecran.chemin() + "/999999999").statusCode(), cas);
                } else {
                    assertEquals(200, visiteur.lire(ecran.chemin()).statusCode(), cas);
                }
            }
            boolean exporte = Ecran.DEMANDES.profils().contains(compte.getKey());
            assertEquals(
                    exporte ? 200 : 404,
                    visiteur.lire("/export/demandes?format=csv").statusCode(),
                    compte::toString);
            boolean echeances = Ecran.ECHEANCES.profils().contains(compte.getKey());
            assertEquals(
                    echeances ? 200 : 404,
                    visiteur.lire("/export/echeances?format=csv").statusCode(),
                    compte::toString);
        }
    }

    /** De vrais identifiants du SIAO de Paris, que personne de Seine-Saint-Denis ne doit pouvoir ouvrir. */
    private static Map<Ecran, String> identifiantsDe75() throws SQLException {
        String structure =
                " JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id JOIN siao x ON x.id = s.siao_id WHERE x.departement = '75'";
        Map<Ecran, String> identifiants = new EnumMap<>(Ecran.class);
        identifiants.put(Ecran.PLACE, lire("SELECT MIN(p.id) FROM place p" + structure));
        identifiants.put(Ecran.MODIFIER_PLACE, identifiants.get(Ecran.PLACE));
        String dispositif = lire("SELECT MIN(d.id) FROM place p" + structure);
        for (Ecran ecran : List.of(Ecran.DISPOSITIF, Ecran.MODIFIER_DISPOSITIF, Ecran.NOUVELLES_PLACES)) {
            identifiants.put(ecran, dispositif);
        }
        String etablissement = lire("SELECT MIN(s.id) FROM place p" + structure);
        for (Ecran ecran : List.of(Ecran.STRUCTURE, Ecran.MODIFIER_STRUCTURE, Ecran.NOUVEAU_DISPOSITIF)) {
            identifiants.put(ecran, etablissement);
        }
        String gestionnaire = lire("SELECT MIN(s.gestionnaire_id) FROM structure s JOIN siao x ON x.id = s.siao_id"
                + " WHERE x.departement = '75' AND s.gestionnaire_id NOT IN (SELECT s.gestionnaire_id FROM structure s"
                + " JOIN siao x ON x.id = s.siao_id WHERE x.departement = '93')");
        for (Ecran ecran : List.of(Ecran.GESTIONNAIRE, Ecran.NOUVELLE_STRUCTURE)) {
            identifiants.put(ecran, gestionnaire);
        }
        identifiants.put(
                Ecran.VACANCE,
                lire("SELECT MIN(p.id) FROM vacance v JOIN place p ON p.id = v.place_id" + structure
                        + " AND v.close_le IS NULL"));
        identifiants.put(
                Ecran.PROPOSITION,
                lire("SELECT MIN(pr.id) FROM proposition pr JOIN place p ON p.id = pr.place_id" + structure
                        + " AND pr.etat = 'PROPOSEE_AU_MENAGE'"));
        identifiants.put(
                Ecran.DEMANDE,
                lire(
                        "SELECT MIN(f.demande_id) FROM file_attente f JOIN siao x ON x.id = f.siao_id WHERE x.departement = '75'"));
        identifiants.put(Ecran.COMPTE, lire("SELECT id FROM compte WHERE courriel = 'operateur.75@demo.example'"));
        String cle = lire("SELECT MIN(m.cle) FROM menage m JOIN siao x ON x.id = m.siao_id WHERE x.departement = '75'");
        identifiants.put(Ecran.MENAGE, cle);
        identifiants.put(Ecran.COMPOSITION, cle);
        identifiants.put(Ecran.CONTRAINTES, cle);
        identifiants.put(
                Ecran.PERSONNE,
                lire(
                        "SELECT MIN(p.cle) FROM personne p JOIN appartenance a ON a.personne_id = p.id JOIN menage m ON m.id = a.menage_id WHERE m.cle = '"
                                + cle + "'"));
        identifiants.put(Ecran.OUVRIR, cle);
        identifiants.put(Ecran.PROTECTION, cle);
        identifiants.put(Ecran.CONSULTATIONS, cle);
        identifiants.put(Ecran.EVALUATION, cle);
        identifiants.put(Ecran.FLASH, cle);
        identifiants.put(Ecran.DOUBLE, unDouble("75"));
        identifiants.put(Ecran.TRANSFERER, cle);
        identifiants.put(Ecran.REMETTRE, cle);
        identifiants.put(
                Ecran.REFUS_RENDU,
                lire(
                        "SELECT MIN(r.id) FROM refus r JOIN proposition pr ON pr.id = r.proposition_id JOIN place p ON p.id = pr.place_id"
                                + structure));
        return identifiants;
    }

    /** Deux personnes de ce territoire, signalées comme doubles. */
    private static String unDouble(String departement) throws SQLException {
        String deux =
                "SELECT MIN(a.personne_id), MAX(a.personne_id), x.id, 0.9, 'MEME_NOM', 'NUIT', UTC_TIMESTAMP(6), 'A_VOIR'"
                        + " FROM appartenance a JOIN menage m ON m.id = a.menage_id JOIN siao x ON x.id = m.siao_id"
                        + " WHERE x.departement = ? GROUP BY x.id";
        Base.executer(
                "INSERT IGNORE INTO double_presume (une_id, autre_id, siao_id, score, raisons, origine, vu_le, etat) "
                        + deux,
                departement);
        return lire("SELECT MIN(d.id) FROM double_presume d JOIN siao x ON x.id = d.siao_id WHERE x.departement = '"
                + departement + "'");
    }

    private static String lire(String sql) throws SQLException {
        try (Connection base = DriverManager.getConnection(System.getenv("SIAO_BASE_URL"), "siao", "siao");
                Statement ordre = base.createStatement();
                ResultSet ligne = ordre.executeQuery(sql)) {
            assertTrue(ligne.next() && ligne.getString(1) != null, sql);
            return ligne.getString(1);
        }
    }

    @Test
    @Tag("ORI-5")
    @DisplayName("trente personnes qui pressent « Accueillir » ensemble n'admettent qu'une fois")
    void accueillirEnsemble() throws Exception {
        Visiteur operateur = new Visiteur().connecte("operateur.93");
        String place = lire(
                "SELECT MIN(p.id) FROM place p JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id WHERE s.nom LIKE '%Tilleuls%' AND p.libelle = 'Logement 21'");
        operateur.presser(operateur.page("/vacance/" + place), "Proposer");
        String proposition = lire("SELECT MAX(id) FROM proposition WHERE place_id = " + place);
        operateur.presser(operateur.page("/proposition/" + proposition), "Le ménage accepte");
        ExecutorService personnes = Executors.newFixedThreadPool(30);
        List<Callable<HttpResponse<String>>> gestes = new ArrayList<>();
        CyclicBarrier ensemble = new CyclicBarrier(30);
        for (int i = 0; i < 30; i++) {
            gestes.add(() -> {
                Visiteur responsable = new Visiteur().connecte("responsable.93");
                Document page = responsable.page("/proposition/" + proposition);
                ensemble.await(60, TimeUnit.SECONDS);
                return responsable.presser(page, "Accueillir");
            });
        }
        int reussites = 0;
        for (Future<HttpResponse<String>> geste : personnes.invokeAll(gestes)) {
            HttpResponse<String> reponse = geste.get();
            if (Visiteur.message(reponse).contains("réponse enregistrée")) {
                reussites++;
            } else {
                assertEquals(409, reponse.statusCode());
                assertTrue(Visiteur.document(reponse).text().contains("déjà admis"), reponse::body);
            }
        }
        personnes.shutdown();
        assertEquals(1, reussites);
        assertEquals("1", lire("SELECT COUNT(*) FROM prise_en_charge WHERE fin IS NULL AND place_id = " + place));
    }

    @Test
    @Tag("SEC-2")
    @DisplayName(
            "adresse inconnue ou mot de passe faux : la même réponse ; l'identifiant de session change à la connexion")
    void connexion() throws Exception {
        Visiteur inconnu = new Visiteur();
        Visiteur faux = new Visiteur();
        HttpResponse<String> reponseInconnu = inconnu.essayer("personne.ici", "un mot de passe quelconque");
        HttpResponse<String> reponseFaux = faux.essayer("etat.93", "un mot de passe quelconque");
        assertEquals(Visiteur.message(reponseInconnu), Visiteur.message(reponseFaux));
        assertFalse(Visiteur.message(reponseFaux).isBlank());

        Visiteur bon = new Visiteur();
        bon.lire("/connexion");
        String avant = bon.session();
        bon.connecte("etat.93");
        assertNotEquals(avant, bon.session());
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("après cinq échecs, même le bon mot de passe attend")
    void ralenti() throws Exception {
        Visiteur visiteur = new Visiteur();
        for (int i = 0; i < 5; i++) {
            visiteur.essayer("operateur.92", "faux mot de passe " + i);
        }
        visiteur.essayer("operateur.92", Visiteur.MOT_DE_PASSE);
        assertTrue(visiteur.lire("/aujourdhui").body().contains("<title>Connexion"));
    }

    @Test
    @Tag("SEC-3")
    @DisplayName("les en-têtes protègent la page, et le cookie ne sort ni vers les scripts ni vers d'autres sites")
    void entetes() throws Exception {
        HttpResponse<String> page = new Visiteur().connecte("operateur.93").lire("/aujourdhui");
        String politique = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(politique.contains("default-src 'self'"), politique);
        assertFalse(politique.contains("unsafe"), politique);
        assertEquals(
                "nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("DENY", page.headers().firstValue("X-Frame-Options").orElse(""));
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
        String cookie = new Visiteur()
                .lire("/connexion")
                .headers()
                .firstValue("Set-Cookie")
                .orElse("");
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
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
