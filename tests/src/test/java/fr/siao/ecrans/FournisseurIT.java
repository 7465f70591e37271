package fr.siao.ecrans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.oauth2.sdk.TokenRequest;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.dmr.ModelNode;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
@DisplayName("Entrer par un fournisseur d'identité OpenID Connect")
class FournisseurIT {
    private static final String OPERATRICE = "operateur.95@demo.example";

    private static MockOAuth2Server fournisseur;

    @ArquillianResource
    private ManagementClient serveur;

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    @BeforeAll
    static void ouvrir() throws IOException {
        String port = System.getProperty("test.port.oidc");
        if (port != null) {
            fournisseur = new MockOAuth2Server();
            fournisseur.start(InetAddress.getByName("127.0.0.1"), Integer.parseInt(port));
        }
    }

    @AfterAll
    static void fermer() {
        if (fournisseur != null) {
            fournisseur.shutdown();
        }
    }

    /** La prochaine personne que le fournisseur reconnaîtra. */
    private static void reconnait(Object adresse, Object verifiee) {
        fournisseur.enqueueCallback(new DefaultOAuth2TokenCallback(
                "siao", "sujet", "JWT", null, Map.of("email", adresse, "email_verified", verifiee), 300));
    }

    private static boolean dehors(HttpResponse<String> reponse) {
        return reponse.body().contains("<title>Connexion");
    }

    private static String echecDeMotDePasse() throws Exception {
        return Visiteur.message(new Visiteur().essayer("personne.ici", "un mot de passe quelconque"));
    }

    private static void refusee(HttpResponse<String> reponse) throws Exception {
        assertTrue(dehors(reponse));
        assertEquals(echecDeMotDePasse(), Visiteur.message(reponse));
    }

    @Test
    @Tag("SEC-2")
    @DisplayName(
            "reconnue, la personne a ses droits d'ici, dans une session à l'identifiant neuf ; rien ne reste du jeton")
    void reconnue() throws Exception {
        Visiteur elle = new Visiteur();
        elle.lire("/connexion");
        String avant = elle.session();
        reconnait(OPERATRICE.toUpperCase(), true);
        HttpResponse<String> entree = elle.lire("/oidc/entrer");
        assertTrue(entree.uri().getPath().equals("/aujourdhui") && !dehors(entree), entree.uri()::toString);
        assertNotEquals(avant, elle.session());
        assertEquals(200, elle.lire("/demandes").statusCode());
        assertEquals(404, elle.lire("/trace").statusCode());
        assertEquals("0", Base.lire("SELECT COUNT(*) FROM jeton_connexion WHERE courriel <> ?", ""));
        assertTrue(dehors(elle.presser(elle.page("/aujourdhui"), "Se déconnecter")));
        assertTrue(dehors(elle.lire("/demandes")));
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("dix postes qui entrent ensemble avec le même compte entrent tous")
    void ensemble() throws Exception {
        ExecutorService postes = Executors.newFixedThreadPool(10);
        List<Callable<Boolean>> gestes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            reconnait(OPERATRICE, true);
            gestes.add(() -> !dehors(new Visiteur().lire("/oidc/entrer")));
        }
        for (Future<Boolean> geste : postes.invokeAll(gestes)) {
            assertTrue(geste.get());
        }
        postes.shutdown();
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("adresse inconnue, compte suspendu, adresse non vérifiée ou absente : la phrase de tout échec")
    void pasReconnue() throws Exception {
        reconnait("personne.ici@demo.example", true);
        refusee(new Visiteur().lire("/oidc/entrer"));
        reconnait(OPERATRICE, false);
        refusee(new Visiteur().lire("/oidc/entrer"));
        reconnait(OPERATRICE, "true");
        refusee(new Visiteur().lire("/oidc/entrer"));
        fournisseur.enqueueCallback(new DefaultOAuth2TokenCallback("siao"));
        refusee(new Visiteur().lire("/oidc/entrer"));
        etat("SUSPENDU");
        try {
            reconnait(OPERATRICE, true);
            refusee(new Visiteur().lire("/oidc/entrer"));
        } finally {
            etat("ACTIF");
        }
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("l'adresse absente du jeton d'identité se lit à l'adresse UserInfo, si c'est la même personne")
    void parSaFiche() throws Exception {
        fournisseur.enqueueCallback(new EnDeuxFois("sujet", true));
        HttpResponse<String> entree = new Visiteur().lire("/oidc/entrer");
        assertTrue(entree.uri().getPath().equals("/aujourdhui") && !dehors(entree), entree.uri()::toString);
        fournisseur.enqueueCallback(new EnDeuxFois("sujet", false));
        refusee(new Visiteur().lire("/oidc/entrer"));
        fournisseur.enqueueCallback(new EnDeuxFois("autre", true));
        refusee(new Visiteur().lire("/oidc/entrer"));
    }

    /** Un jeton d'identité sans adresse, puis un jeton d'accès que la fiche répétera. */
    private static final class EnDeuxFois extends DefaultOAuth2TokenCallback {
        private final String sujet;
        private final boolean verifiee;
        private int sujets;
        private int jetons;

        EnDeuxFois(String sujetDeLaFiche, boolean verifiee) {
            super("siao");
            this.sujet = sujetDeLaFiche;
            this.verifiee = verifiee;
        }

        @Override
        public String subject(TokenRequest demande) {
            return sujets++ == 0 ? "sujet" : sujet;
        }

        @Override
        public Map<String, Object> addClaims(TokenRequest demande) {
            return jetons++ == 0 ? Map.of() : Map.of("email", OPERATRICE, "email_verified", verifiee);
        }
    }

    @Test
    @Tag("SEC-2")
    @DisplayName(
            "un état changé, un nonce changé, une preuve changée, un retour rejoué ou venu d'une autre session : refusé")
    void detourne() throws Exception {
        for (String champ : new String[] {"nonce", "code_challenge"}) {
            Visiteur elle = new Visiteur();
            String invitation = elle.renvoi("/oidc/entrer");
            assertTrue(invitation.contains(champ + "="), invitation);
            reconnait(OPERATRICE, true);
            String retour = elle.renvoi(invitation.replaceFirst(champ + "=[^&]+", champ + "=" + "a".repeat(43)));
            refusee(elle.lire(chemin(retour)));
        }
        Visiteur elle = new Visiteur();
        String retour = elle.renvoi(elle.renvoi("/oidc/entrer"));
        refusee(elle.lire(chemin(retour).replaceFirst("state=[^&]+", "state=autre")));
        refusee(elle.lire(chemin(retour)));

        Visiteur bonne = new Visiteur();
        String bon = chemin(bonne.renvoi(bonne.renvoi("/oidc/entrer")));
        refusee(new Visiteur().lire(bon));
        reconnait(OPERATRICE, true);
        assertFalse(dehors(bonne.lire(bon)));
        bonne.presser(bonne.page("/aujourdhui"), "Se déconnecter");
        refusee(bonne.lire(bon));
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("on n'en repart que vers l'accueil ou la connexion, jamais vers une adresse reçue")
    void pasDeRenvoiOuvert() throws Exception {
        Visiteur elle = new Visiteur();
        String invitation =
                elle.renvoi("/oidc/entrer?redirect=https://ailleurs.example&redirect_uri=https://ailleurs.example");
        assertFalse(invitation.contains("ailleurs"), invitation);
        reconnait(OPERATRICE, true);
        String retour = elle.renvoi(invitation);
        assertTrue(elle.renvoi(chemin(retour) + "&url=https://ailleurs.example").endsWith("/aujourdhui"));
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("entrer ainsi retire un mot de passe provisoire, et ferme la session de qui s'en serait servi")
    void provisoire() throws Exception {
        Base.executer("UPDATE compte SET mot_de_passe_provisoire = TRUE WHERE courriel = 'operateur.94@demo.example'");
        try {
            Visiteur autre = new Visiteur();
            assertTrue(
                    autre.essayer("operateur.94", Visiteur.MOT_DE_PASSE).body().contains("est provisoire"));
            reconnait("operateur.94@demo.example", true);
            Visiteur elle = new Visiteur();
            assertFalse(elle.lire("/oidc/entrer").body().contains("est provisoire"));
            assertEquals(200, elle.lire("/demandes").statusCode());
            assertTrue(dehors(autre.lire("/demandes")));
            assertTrue(dehors(new Visiteur().essayer("operateur.94", Visiteur.MOT_DE_PASSE)));
        } finally {
            Base.executer(
                    "UPDATE compte c JOIN compte d ON d.courriel = 'operateur.95@demo.example' SET c.mot_de_passe = d.mot_de_passe WHERE c.courriel = 'operateur.94@demo.example'");
            Base.executer("DELETE FROM essai_manque");
        }
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("un jeton de plus d'une minute n'ouvre rien")
    void jetonPerime() throws Exception {
        String jeton = "jeton-d-essai-de-quarante-trois-signes-0000";
        String empreinte = HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(jeton.getBytes()));
        poser(empreinte, "- INTERVAL 1 SECOND");
        assertTrue(dehors(new Visiteur().essayer("operateur.95", jeton)));
        poser(empreinte, "+ INTERVAL 30 SECOND");
        assertFalse(dehors(new Visiteur().essayer("operateur.95", jeton)), "le même jeton, à temps : le témoin");
        Base.executer("DELETE FROM jeton_connexion");
    }

    private static void poser(String empreinte, String decalage) throws SQLException {
        Base.executer("REPLACE INTO jeton_connexion VALUES ('" + OPERATRICE + "', '" + empreinte
                + "', UTC_TIMESTAMP(6) " + decalage + ")");
    }

    @Test
    @Tag("SEC-2")
    @Tag("OPS-1")
    @DisplayName("l'environnement peut fermer le mot de passe, ou ne rien nommer : la page suit, le serveur aussi")
    void selonLEnvironnement() throws Exception {
        Visiteur avant = new Visiteur();
        var ouverte = avant.page("/connexion");
        assertTrue(ouverte.text().contains("Se connecter avec le compte d’essai"));
        regler("siao.oidc.seulement", "true");
        try {
            assertTrue(new Visiteur()
                    .page("/connexion")
                    .select("input[type=password]")
                    .isEmpty());
            ouverte.selectFirst("input[type=email]").val(OPERATRICE);
            ouverte.selectFirst("input[type=password]").val(Visiteur.MOT_DE_PASSE);
            assertTrue(dehors(avant.presser(ouverte, "Se connecter")));
            assertTrue(dehors(avant.lire("/demandes")));
            reconnait("coordinateur.93@demo.example", true);
            Visiteur coordinatrice = new Visiteur();
            coordinatrice.lire("/oidc/entrer");
            var cree = coordinatrice.presser(compteAEcrire(coordinatrice, "Sansmotdepasse"), "Créer le compte");
            assertTrue(Visiteur.message(cree).contains("est créé"), cree::body);
            assertFalse(cree.body().contains("Mot de passe provisoire"), cree::body);
        } finally {
            oublier("siao.oidc.seulement");
        }
        Visiteur coordinatrice = new Visiteur().connecte("coordinateur.93");
        assertTrue(coordinatrice
                .presser(compteAEcrire(coordinatrice, "Avecmotdepasse"), "Créer le compte")
                .body()
                .contains("Mot de passe provisoire"));
        regler("siao.oidc.emetteur", "");
        try {
            assertFalse(new Visiteur().lire("/connexion").body().contains("/oidc/entrer"));
            assertEquals(404, new Visiteur().lire("/oidc/entrer").statusCode());
            assertEquals(404, new Visiteur().lire("/oidc/retour").statusCode());
        } finally {
            oublier("siao.oidc.emetteur");
        }
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("un fournisseur sans HTTPS, ou qui ne répond pas : la phrase de tout échec, et le serveur vit")
    void injoignable() throws Exception {
        for (String adresse :
                new String[] {"http://ailleurs.example/siao", "https://127.0.0.1:1/siao", "pas une adresse"}) {
            regler("siao.oidc.emetteur", adresse);
            try {
                refusee(new Visiteur().lire("/oidc/entrer"));
            } finally {
                oublier("siao.oidc.emetteur");
            }
        }
    }

    private static Document compteAEcrire(Visiteur visiteur, String nom) throws Exception {
        Document page = visiteur.page("/comptes");
        page.getElementById("nouveau:prenom").val("Essai");
        page.getElementById("nouveau:nom").val(nom);
        page.getElementById("nouveau:courriel").val(nom + "@essai.example");
        Visiteur.choisir(page, "OPERATEUR_SIAO");
        return page;
    }

    private void regler(String nom, String valeur) throws IOException {
        ModelNode ordre = new ModelNode();
        ordre.get("operation").set("add");
        ordre.get("address").add("system-property", nom);
        ordre.get("value").set(valeur);
        serveur.getControllerClient().execute(ordre);
    }

    private void oublier(String nom) throws IOException {
        ModelNode ordre = new ModelNode();
        ordre.get("operation").set("remove");
        ordre.get("address").add("system-property", nom);
        serveur.getControllerClient().execute(ordre);
    }

    private static void etat(String etat) throws SQLException {
        Base.executer("UPDATE compte SET etat = '" + etat + "' WHERE courriel = '" + OPERATRICE + "'");
    }

    private static String chemin(String retour) {
        return retour.replaceFirst("^https?://[^/]+", "");
    }
}
