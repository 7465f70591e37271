package fr.siao.ecrans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import fr.siao.compte.Profil;
import fr.siao.socle.Ecran;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    }

    @Test
    @Tag("SEC-1")
    @Tag("HAB-1")
    @Tag("HAB-3")
    @DisplayName("chaque profil n'ouvre que ses écrans, et rien de ce qui vient d'ailleurs")
    void tousLesEcrans() throws Exception {
        for (Map.Entry<Profil, String> compte : COMPTES.entrySet()) {
            Visiteur visiteur = new Visiteur().connecte(compte.getValue());
            for (Ecran ecran : Ecran.values()) {
                boolean permis = ecran.profils().contains(compte.getKey());
                for (String ailleurs : List.of("", "/999999999", "/K-000-000")) {
                    int statut = visiteur.lire(ecran.chemin() + ailleurs).statusCode();
                    String cas = compte.getKey() + " " + ecran.chemin() + ailleurs + " : " + statut;
                    if (!permis) {
                        assertEquals(404, statut, cas);
                    } else {
                        assertTrue(statut == 200 || statut == 404 || statut == 400 || statut == 409, cas);
                    }
                }
            }
        }
    }

    @Test
    @Tag("SEC-2")
    @DisplayName(
            "adresse inconnue ou mot de passe faux : la même réponse ; l'identifiant de session change à la connexion")
    void connexion() throws Exception {
        Visiteur inconnu = new Visiteur();
        Visiteur faux = new Visiteur();
        String reponseInconnu = inconnu.essayer("personne.ici", "un mot de passe quelconque");
        String reponseFaux = faux.essayer("etat.93", "un mot de passe quelconque");
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
        assertFalse(reponse.body().contains("vacance confirmée"));
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
}
