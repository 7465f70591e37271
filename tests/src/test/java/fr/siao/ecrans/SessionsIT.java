package fr.siao.ecrans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.banc.Memoire;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
@DisplayName("Les comptes et les sessions, vus de l'extérieur")
class SessionsIT {
    private static final String CHOISI = "une phrase que je suis seule à connaître";

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.livree();
    }

    /** Une opératrice neuve du 93, créée par sa coordinatrice, avec son mot de passe provisoire. */
    private record Neuve(String adresse, String provisoire, Visiteur coordinateur) {
        static Neuve creer(String nom) throws Exception {
            Visiteur coordinateur = new Visiteur().connecte("coordinateur.93");
            HttpResponse<String> reponse = creer(coordinateur.page("/comptes"), coordinateur, "Zoé", nom, adresse(nom));
            return new Neuve(nom, SessionsIT.provisoire(reponse), coordinateur);
        }

        static String adresse(String nom) {
            return nom + "@demo.example";
        }

        static HttpResponse<String> creer(
                Document page, Visiteur coordinateur, String prenom, String nom, String courriel) throws Exception {
            page.selectFirst("[id$=prenom]").val(prenom);
            page.selectFirst("[id$=:nom]").val(nom);
            page.selectFirst("[id$=courriel]").val(courriel);
            Visiteur.choisir(page, "OPERATEUR_SIAO");
            return coordinateur.presser(page, "Créer le compte");
        }

        Long id() throws SQLException {
            return Long.valueOf(Base.lire("SELECT id FROM compte WHERE courriel = ?", adresse(adresse)));
        }

        Visiteur entree() throws Exception {
            Visiteur elle = new Visiteur();
            elle.essayer(adresse, provisoire);
            choisir(elle, provisoire, CHOISI);
            return elle;
        }

        HttpResponse<String> gerer(String bouton) throws Exception {
            return coordinateur.presser(coordinateur.page("/compte/" + id()), bouton);
        }
    }

    private static String provisoire(HttpResponse<String> reponse) {
        return Visiteur.document(reponse).select("code.provisoire").text();
    }

    private static HttpResponse<String> choisir(Visiteur qui, String actuel, String nouveau) throws Exception {
        Document page = qui.page("/mon-compte");
        page.selectFirst("[id$=actuel]").val(actuel);
        page.selectFirst("[id$=nouveau]").val(nouveau);
        page.selectFirst("[id$=encore]").val(nouveau);
        return qui.presser(page, "Changer le mot de passe");
    }

    private static boolean dehors(HttpResponse<String> reponse) {
        return reponse.body().contains("<title>Connexion");
    }

    @BeforeEach
    void sansAttente() throws SQLException {
        Base.executer("DELETE FROM essai_manque");
    }

    @Test
    @Tag("SEC-2")
    @Tag("HAB-2")
    @DisplayName("un mot de passe provisoire n'ouvre que « Mon compte » ; choisi par la personne, il ouvre le reste")
    void seulementMonCompte() throws Exception {
        Neuve zoe = Neuve.creer("zoe.provisoire");
        Visiteur elle = new Visiteur();
        elle.essayer("zoe.provisoire", zoe.provisoire());
        for (String chemin : new String[] {"/", "/aujourdhui", "/demandes", "/export/demandes?format=csv"}) {
            assertTrue(elle.lire(chemin).body().contains("Votre mot de passe est provisoire"), chemin);
        }
        assertTrue(elle.page("/mon-compte").select("nav a").isEmpty());
        HttpResponse<String> apres = choisir(elle, zoe.provisoire(), CHOISI);
        assertTrue(Visiteur.message(apres).contains("Mot de passe changé"), Visiteur.message(apres));
        assertEquals(200, elle.lire("/demandes").statusCode());
        assertFalse(elle.lire("/mon-compte").body().contains("Votre mot de passe est provisoire"));
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("un mot de passe provisoire laisse sortir")
    void sortir() throws Exception {
        Neuve zoe = Neuve.creer("zoe.sort");
        Visiteur elle = new Visiteur();
        elle.essayer("zoe.sort", zoe.provisoire());
        assertTrue(dehors(elle.presser(elle.page("/mon-compte"), "Se déconnecter")));
    }

    @Test
    @Tag("HAB-2")
    @DisplayName(
            "un mot de passe provisoire s'affiche une fois, et n'est ni dans l'adresse, ni dans la base, ni dans la trace, ni au journal")
    void montreUneFois() throws Exception {
        Visiteur coordinateur = new Visiteur().connecte("coordinateur.93");
        HttpResponse<String> reponse =
                Neuve.creer(coordinateur.page("/comptes"), coordinateur, "Zoé", "Trace", "zoe.trace@demo.example");
        String mot = provisoire(reponse);
        assertEquals(19, mot.length());
        assertFalse(reponse.uri().toString().contains(mot));
        assertFalse(Files.readString(Path.of(System.getProperty("test.donnees"), "serveur", "log", "server.log"))
                .contains(mot));
        assertFalse(coordinateur.lire("/comptes").body().contains(mot));
        String id = Base.lire("SELECT id FROM compte WHERE courriel = ?", "zoe.trace@demo.example");
        assertEquals("0", Base.lire("SELECT COUNT(*) FROM compte WHERE mot_de_passe LIKE CONCAT('%', ?, '%')", mot));
        assertEquals(
                "0",
                Base.lire(
                        "SELECT COUNT(*) FROM trace WHERE CONCAT_WS('|', acte, objet, motif, requete) LIKE CONCAT('%', ?, '%')",
                        mot));
        assertEquals(
                "1",
                Base.lire(
                        "SELECT COUNT(*) FROM trace WHERE acte = 'compte.gerer' AND objet = 'compte' AND objet_id = ?",
                        id));
    }

    @Test
    @Tag("HAB-2")
    @DisplayName("« Créer » pressé deux fois ne crée qu'un compte, et montre encore le mot de passe")
    void presseDeuxFois() throws Exception {
        Visiteur coordinateur = new Visiteur().connecte("coordinateur.93");
        Document page = coordinateur.page("/comptes");
        String premier = provisoire(Neuve.creer(page, coordinateur, "Zoé", "Double", "zoe.double@demo.example"));
        String second = provisoire(Neuve.creer(page, coordinateur, "Zoé", "Double", "zoe.double@demo.example"));
        assertFalse(premier.isEmpty());
        assertEquals(premier, second);
        assertEquals("1", Base.lire("SELECT COUNT(*) FROM compte WHERE courriel = ?", "zoe.double@demo.example"));
    }

    @Test
    @Tag("HAB-2")
    @DisplayName("une adresse illisible, dix mille signes, un signe interdit : une phrase, et rien n'est créé")
    void saisies() throws Exception {
        Visiteur coordinateur = new Visiteur().connecte("coordinateur.93");
        String avant = Base.lire("SELECT COUNT(*) FROM compte WHERE id > ?", "0");
        Object[][] cas = {
            {"Zoé", "Pasdadresse", "pas une adresse", "n’est pas une adresse professionnelle lisible"},
            {"Zoé", "z".repeat(10_000), "zoe.longue@demo.example", "80 signes au plus"},
            {"Zoé", "Longue", "z".repeat(10_000) + "@demo.example", "254 signes au plus"},
            {"Zoé", "<script>", "zoe.signe@demo.example", "ne s’écrivent pas dans un nom"},
        };
        for (Object[] c : cas) {
            HttpResponse<String> reponse = Neuve.creer(
                    coordinateur.page("/comptes"), coordinateur, (String) c[0], (String) c[1], (String) c[2]);
            assertTrue(reponse.body().contains((String) c[3]), c[3] + " : " + Visiteur.message(reponse));
        }
        assertEquals(avant, Base.lire("SELECT COUNT(*) FROM compte WHERE id > ?", "0"));
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("une session ouverte reste quand elle change son mot de passe, et ferme les autres du même compte")
    void changement() throws Exception {
        Neuve zoe = Neuve.creer("zoe.change");
        Visiteur ici = zoe.entree();
        Visiteur ailleurs = new Visiteur();
        ailleurs.essayer("zoe.change", CHOISI);
        assertEquals(200, ailleurs.lire("/demandes").statusCode());
        choisir(ici, CHOISI, "une autre phrase encore plus longue");
        assertFalse(dehors(ici.lire("/demandes")));
        HttpResponse<String> fermee = ailleurs.lire("/demandes");
        assertTrue(dehors(fermee));
        assertTrue(Visiteur.message(fermee).contains("Votre session a été fermée"), Visiteur.message(fermee));
    }

    @Test
    @Tag("SEC-2")
    @Tag("HAB-2")
    @DisplayName(
            "une session ouverte se ferme quand le mot de passe est remplacé par un provisoire, qui seul ouvre ensuite")
    void reinitialisation() throws Exception {
        Neuve zoe = Neuve.creer("zoe.perdue");
        Visiteur elle = zoe.entree();
        String nouveau = provisoire(zoe.gerer("Donner un mot de passe provisoire"));
        assertTrue(dehors(elle.lire("/demandes")));
        assertNotEquals("", nouveau);
        assertTrue(dehors(new Visiteur().essayer("zoe.perdue", CHOISI)));
        HttpResponse<String> entree = new Visiteur().essayer("zoe.perdue", nouveau);
        assertTrue(entree.body().contains("Votre mot de passe est provisoire"));
        assertEquals(
                "1",
                Base.lire(
                        "SELECT COUNT(*) FROM trace WHERE acte = 'compte.reinitialiser-mot-de-passe' AND objet_id = ?",
                        zoe.id().toString()));
    }

    @Test
    @Tag("SEC-2")
    @Tag("HAB-2")
    @DisplayName("une session ouverte se ferme quand le compte est révoqué ; le compte reste lisible à qui le gérait")
    void revocation() throws Exception {
        Neuve zoe = Neuve.creer("zoe.partie");
        Visiteur elle = zoe.entree();
        zoe.gerer("Révoquer Zoé zoe.partie");
        assertTrue(dehors(elle.lire("/demandes")));
        assertTrue(dehors(new Visiteur().essayer("zoe.partie", CHOISI)));
        assertTrue(zoe.coordinateur().lire("/compte/" + zoe.id()).body().contains("Compte révoqué"));
        assertTrue(zoe.coordinateur().lire("/comptes").body().contains("zoe.partie@demo.example"));
    }

    @Test
    @Tag("HAB-2")
    @DisplayName(
            "une session ouverte ne reprend pas quand un compte suspendu est rouvert : un mot de passe provisoire l'attend")
    void reouverture() throws Exception {
        Neuve zoe = Neuve.creer("zoe.absente");
        Visiteur elle = zoe.entree();
        Base.executer("UPDATE compte SET etat = 'SUSPENDU' WHERE courriel = 'zoe.absente@demo.example'");
        String nouveau = provisoire(zoe.gerer("Rouvrir le compte"));
        assertTrue(dehors(elle.lire("/demandes")));
        assertTrue(new Visiteur().essayer("zoe.absente", nouveau).body().contains("provisoire"));
    }

    @Test
    @Tag("HAB-2")
    @Tag("HAB-3")
    @DisplayName(
            "une session ouverte perd l'écran d'un profil retiré, gagne celui d'un profil accordé, dès sa requête suivante")
    void profils() throws Exception {
        Neuve zoe = Neuve.creer("zoe.change.de.fonction");
        Visiteur elle = zoe.entree();
        Document page = zoe.coordinateur().page("/compte/" + zoe.id());
        Visiteur.choisir(page, "INTERVENANT_SOCIAL");
        assertTrue(
                Visiteur.message(zoe.coordinateur().presser(page, "Accorder")).contains("Profil accordé"));
        assertTrue(
                Visiteur.message(zoe.coordinateur().presser(page, "Accorder")).contains("déjà ce profil"));
        assertEquals(200, elle.lire("/nouveau-menage").statusCode());
        zoe.gerer("Retirer ce profil");
        assertEquals(404, elle.lire("/demandes").statusCode());
        assertEquals(200, elle.lire("/nouveau-menage").statusCode());
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("une session ouverte finit après la durée réglée par son SIAO, et dit pourquoi")
    void duree() throws Exception {
        Neuve zoe = Neuve.creer("zoe.longtemps");
        zoe.entree();
        regler("SESSION_DUREE_HEURES", "0");
        try {
            HttpResponse<String> finie = new Visiteur().essayer("zoe.longtemps", CHOISI);
            assertTrue(dehors(finie));
            assertTrue(Visiteur.message(finie).contains("après votre connexion"), Visiteur.message(finie));
        } finally {
            oublier();
        }
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("une session perdue faute d'activité, dit au bout de combien de temps, selon le réglage de son SIAO")
    void inactivite() throws Exception {
        Neuve zoe = Neuve.creer("zoe.inactive");
        zoe.entree();
        regler("SESSION_INACTIVITE_MINUTES", "17");
        try {
            Visiteur elle = new Visiteur();
            elle.essayer("zoe.inactive", CHOISI);
            elle.perdreSaSession();
            HttpResponse<String> perdue = elle.lire("/demandes");
            assertTrue(dehors(perdue));
            assertTrue(Visiteur.message(perdue).contains("après 17 minutes sans activité"), Visiteur.message(perdue));
            assertEquals("", Visiteur.message(elle.lire("/connexion")));
        } finally {
            oublier();
        }
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("une session quittée par la personne elle-même, ne dit rien de plus")
    void quittee() throws Exception {
        Visiteur elle = new Visiteur().connecte("coordinateur.93");
        elle.presser(elle.page("/aujourdhui"), "Se déconnecter");
        assertEquals("", Visiteur.message(elle.lire("/connexion")));
    }

    private void regler(String code, String valeur) throws SQLException {
        Base.executer("INSERT INTO reglage (code, siao_id, valeur, debut) SELECT '" + code + "', id, '" + valeur
                + "', '2022-01-01' FROM siao WHERE departement = '93'");
        Memoire.laisserPasser();
    }

    private void oublier() throws SQLException {
        Base.executer("DELETE FROM reglage WHERE code LIKE 'SESSION%' AND siao_id IS NOT NULL");
        Memoire.laisserPasser();
    }

    @Test
    @Tag("SEC-2")
    @DisplayName(
            "on n'entre que par la page de connexion : l'adresse du conteneur, qui ne ralentit personne, est fermée")
    void entreeDuConteneur() throws Exception {
        for (String chemin : new String[] {"/j_security_check", "/demandes/j_security_check", "/j_security%5Fcheck"}) {
            Visiteur visiteur = new Visiteur();
            visiteur.lire("/demandes");
            HttpResponse<String> reponse = visiteur.envoyer(
                    chemin, "j_username=operateur.93%40demo.example&j_password=" + Visiteur.MOT_DE_PASSE);
            assertTrue(dehors(visiteur.lire("/demandes")), chemin + " : " + reponse.statusCode());
            assertEquals(404, reponse.statusCode(), chemin);
        }
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("une adresse inconnue fait attendre autant qu'une connue : la durée ne dit pas qui a un compte")
    void memeDuree() throws Exception {
        Neuve.creer("zoe.duree");
        long connue = Long.MAX_VALUE;
        long inconnue = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            connue = Math.min(connue, duree("zoe.duree"));
            inconnue = Math.min(inconnue, duree("personne." + i));
        }
        assertTrue(inconnue > connue / 2 && connue > inconnue / 2, connue + " ms et " + inconnue + " ms");
    }

    private static long duree(String qui) throws Exception {
        long debut = System.nanoTime();
        new Visiteur().essayer(qui, "un mot de passe quelconque");
        return (System.nanoTime() - debut) / 1_000_000;
    }

    @Test
    @Tag("HAB-3")
    @DisplayName("un compte d'un autre territoire n'existe pas, ni à voir, ni à gérer")
    void ailleurs() throws Exception {
        Neuve zoe = Neuve.creer("zoe.dici");
        Base.coordinatrice("75");
        Visiteur autre = new Visiteur().connecte("coordinateur.75");
        assertEquals(404, autre.lire("/compte/" + zoe.id()).statusCode());
        assertFalse(autre.lire("/comptes?nom=zoe.dici").body().contains("zoe.dici@demo.example"));
    }
}
