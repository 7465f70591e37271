package fr.siao.ecrans;

import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.compte.Profil;
import fr.siao.socle.Ecran;
import java.net.http.HttpResponse;
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
    private static Map<Ecran, String> identifiantsDe75() {
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
        identifiants.forEach((ecran, id) -> assertNotNull(id, ecran.name()));
        return identifiants;
    }

    /** Deux personnes de ce territoire, signalées comme doubles. */
    private static String unDouble(String departement) {
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
}
