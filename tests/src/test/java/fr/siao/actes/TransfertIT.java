package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.identifiant;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.accueil.ConsulterDossier;
import fr.siao.accueil.ConsulterTransferts;
import fr.siao.accueil.ConsulterTransferts.Fiche;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.menage.DemanderTransfert;
import fr.siao.menage.EtatTransfert;
import fr.siao.menage.OuvrirTransfert;
import fr.siao.menage.RepondreTransfert;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("MEN-10")
@DisplayName("Un ménage change de SIAO de référence, par les actes")
public class TransfertIT {
    private static final String INTERVENANTE = "intervenante.93";
    private static final String OPERATEUR = "operateur.93";
    private static final String PARIS = "operateur.75";

    /** Rien ne lui est proposé, et il n'a jamais changé de SIAO. */
    private static final String[] LIBRE = {
        "NOT EXISTS (SELECT 1 FROM transfert t WHERE t.menage_id = m.id)",
        "NOT EXISTS (SELECT 1 FROM proposition p WHERE p.menage_id = m.id AND p.demande_vivante IS NOT NULL)"
    };

    private static final String D_UNE_AUTRE = """
            SELECT m.cle FROM menage m JOIN compte c ON c.id = m.referent_id JOIN file_attente f ON f.menage_id = m.id
              JOIN siao s ON s.id = f.siao_id AND s.departement = '93'
            WHERE c.courriel <> 'intervenante.93@demo.example' AND m.clos_le IS NULL AND NOT m.protege
              AND f.etat = 'EN_ATTENTE' AND\s""" + String.join(" AND ", LIBRE) + " ORDER BY m.id LIMIT 1";

    @Inject
    private DemanderTransfert demander;

    @Inject
    private RepondreTransfert repondre;

    @Inject
    private OuvrirTransfert ouvrir;

    @Inject
    private ConsulterTransferts consulter;

    @Inject
    private ConsulterDossier dossier;

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(TransfertIT.class, Comme.class, Base.class);
    }

    @Test
    @Tag("DEM-8")
    @Tag("HAB-3")
    @DisplayName(
            "accordé : la demande passe d'une file à l'autre à son ancienneté, le dossier s'ouvre ici et se ferme là, le référent reste")
    void accorder() {
        String cle = Base.suivi(LIBRE);
        String anciennete = file(cle, "anciennete");
        String priorite = file(cle, "priorite");
        String version = lire("SELECT version FROM menage WHERE cle = ?", cle);
        agir(OPERATEUR, () -> demander.demander(cle, siao("75"), "HEBERGE", "Hébergé à Paris depuis un an."));
        Long id = transfert(cle);
        assertEquals("93", departement(cle));
        refuse("erreur.introuvable", PARIS, () -> dossier.voir(cle));

        assertEquals(cle, faire(PARIS, () -> repondre.accorder(id)));
        assertEquals("75", departement(cle));
        assertEquals(anciennete, file(cle, "anciennete"));
        assertEquals(priorite, file(cle, "priorite"));
        assertEquals(siao("75").toString(), file(cle, "siao_id"));
        assertEquals(
                "1",
                lire(
                        "SELECT COUNT(DISTINCT p.siao_id) FROM file_preconisation p JOIN file_attente f ON f.demande_id = p.demande_id"
                                + " WHERE f.cle = ? AND p.siao_id = f.siao_id",
                        cle));
        assertEquals(
                siao("75").toString(),
                lire(
                        "SELECT d.siao_id FROM demande d JOIN file_attente f ON f.demande_id = d.id WHERE f.cle = ?",
                        cle));
        assertNotEquals(version, lire("SELECT version FROM menage WHERE cle = ?", cle));
        assertEquals(
                "intervenante.93@demo.example",
                lire("SELECT c.courriel FROM menage m JOIN compte c ON c.id = m.referent_id WHERE m.cle = ?", cle));

        assertNotNull(faire(PARIS, () -> dossier.voir(cle)));
        assertNotNull(faire(INTERVENANTE, () -> dossier.voir(cle)));
        refuse("erreur.introuvable", OPERATEUR, () -> dossier.voir(cle));
        refuse("erreur.introuvable", OPERATEUR, () -> ouvrir.voir(cle));
        Fiche histoire = faire(OPERATEUR, () -> consulter.voir(id));
        assertEquals(EtatTransfert.ACCORDE, histoire.transfert().etat());
        assertNull(histoire.apercu());
        assertFalse(histoire.ici());
        assertTrue(faire(PARIS, () -> consulter.voir(id)).ici());
        assertEquals(
                "1",
                lire(
                        "SELECT COUNT(*) FROM trace t JOIN menage m ON m.id = t.menage_id WHERE m.cle = ? AND t.acte = 'menage.repondre-transfert'",
                        cle));
        refuse("transfert.deja", PARIS, () -> repondre.refuser(id, "ATTACHES", null));
    }

    @Test
    @Tag("HAB-3")
    @DisplayName(
            "qui doit répondre lit de quoi décider, sans nom ; un tiers ne lit rien ; qui l'envoie ne répond pas à sa place")
    void apercu() {
        String cle = Base.suivi(LIBRE);
        agir(INTERVENANTE, () -> demander.demander(cle, siao("75"), "SUIVI_SOCIAL", null));
        Long id = transfert(cle);
        Fiche lue = faire(PARIS, () -> consulter.voir(id));
        assertEquals(
                lire("SELECT anciennete FROM file_attente WHERE cle = ?", cle),
                lue.apercu().anciennete().toString());
        assertFalse(lue.apercu().situation().isEmpty());
        assertFalse(lue.apercu().souhaits().isEmpty());
        String nom = lire(
                "SELECT p.nom FROM personne p JOIN appartenance a ON a.personne_id = p.id JOIN menage m ON m.id = a.menage_id"
                        + " WHERE m.cle = ? AND a.lien = 'TITULAIRE' AND a.fin IS NULL",
                cle);
        assertFalse(lue.apercu().membres().toString().contains(nom));
        assertTrue(faire(PARIS, consulter::lister).recus().stream()
                .anyMatch(l -> l.cle().equals(cle)));
        assertTrue(faire(OPERATEUR, consulter::lister).envoyes().stream()
                .anyMatch(l -> l.cle().equals(cle)));
        assertNull(faire(OPERATEUR, () -> consulter.voir(id)).apercu());

        refuse("erreur.introuvable", OPERATEUR, () -> repondre.accorder(id));
        refuse("erreur.introuvable", "operateur.92", () -> consulter.voir(id));
        refuse("erreur.introuvable", "operateur.92", () -> repondre.refuser(id, "ATTACHES", null));
        refuse("erreur.introuvable", PARIS, () -> demander.retirer(cle));
        for (String qui : List.of("responsable.93", "etat.93", "dpd.93")) {
            assertThrows(EJBAccessException.class, () -> agir(qui, () -> demander.retirer(cle)), qui);
            assertThrows(EJBAccessException.class, () -> agir(qui, () -> repondre.accorder(id)), qui);
            assertThrows(EJBAccessException.class, () -> agir(qui, consulter::lister), qui);
        }
        assertThrows(EJBAccessException.class, () -> agir(INTERVENANTE, () -> repondre.accorder(id)));
        agir(INTERVENANTE, () -> demander.retirer(cle));
    }

    @Test
    @DisplayName(
            "refusé avec un motif, le ménage reste ; un second transfert se demande alors, mais jamais deux ensemble")
    void refuser() throws Exception {
        String cle = Base.suivi(LIBRE);
        refuse("transfert.meme", OPERATEUR, () -> demander.demander(cle, siao("93"), "HEBERGE", null));
        refuse("saisie.motif", OPERATEUR, () -> demander.demander(cle, siao("75"), "N_IMPORTE", null));
        agir(OPERATEUR, () -> demander.demander(cle, siao("75"), "HEBERGE", null));
        Long id = transfert(cle);
        refuse("erreur.transfert.deja", INTERVENANTE, () -> demander.demander(cle, siao("92"), "EMPLOI", null));
        assertThrows(
                SQLException.class,
                () -> Base.tenter(
                        "INSERT INTO transfert (menage_id, origine_id, destination_id, etat, motif, demande_le, demande_par)"
                                + " SELECT menage_id, origine_id, destination_id, etat, motif, demande_le, demande_par FROM transfert WHERE id = ?",
                        id));
        refuse("saisie.motif", PARIS, () -> repondre.refuser(id, "HEBERGE", null));
        agir(PARIS, () -> repondre.refuser(id, "ATTACHES", "L’école est à Montreuil."));
        assertEquals("93", departement(cle));
        assertEquals(siao("93").toString(), file(cle, "siao_id"));
        assertTrue(faire(INTERVENANTE, () -> ouvrir.voir(cle))
                .passages()
                .get(0)
                .refus()
                .contains("Montreuil"));
        refuse("transfert.aucun", OPERATEUR, () -> demander.retirer(cle));
        agir(OPERATEUR, () -> demander.demander(cle, siao("92"), "EMPLOI", null));
        agir(INTERVENANTE, () -> demander.retirer(cle));
    }

    @Test
    @Tag("ORI-3")
    @DisplayName("tant qu'une place est proposée, ni la demande ni l'accord ne passent, et rien n'est écrit")
    void propositions() {
        String cle = Base.suivi(LIBRE);
        agir(OPERATEUR, () -> demander.demander(cle, siao("75"), "HEBERGE", null));
        Long id = transfert(cle);
        executer(
                "INSERT INTO proposition (vacance_id, place_id, demande_id, menage_id, etat, preparee_le, preparee_par, version)"
                        + " SELECT v.id, v.place_id, f.demande_id, f.menage_id, 'PREPAREE', UTC_TIMESTAMP(6), v.declaree_par, 0"
                        + " FROM vacance v JOIN file_attente f ON f.cle = ? WHERE v.close_le IS NULL ORDER BY v.id LIMIT 1",
                cle);
        try {
            refuse("transfert.propositions", PARIS, () -> repondre.accorder(id));
            assertEquals("93", departement(cle));
            assertEquals("DEMANDE", lire("SELECT etat FROM transfert WHERE id = ?", id));
            agir(OPERATEUR, () -> demander.retirer(cle));
            refuse("transfert.propositions", OPERATEUR, () -> demander.demander(cle, siao("75"), "HEBERGE", null));
        } finally {
            executer(
                    "DELETE p FROM proposition p JOIN menage m ON m.id = p.menage_id WHERE m.cle = ? AND p.etat = 'PREPAREE'",
                    cle);
        }
    }

    @Test
    @DisplayName("accorder et retirer ensemble, cinq fois : une seule issue, et le ménage est là où elle le dit")
    void ensemble() throws Exception {
        for (int fois = 0; fois < 5; fois++) {
            String cle = lire(D_UNE_AUTRE);
            agir(OPERATEUR, () -> demander.demander(cle, siao("75"), "HEBERGE", null));
            Long id = transfert(cle);
            long reussis = Comme.ensemble(List.of(
                    () -> agir(PARIS, () -> repondre.accorder(id)),
                    () -> agir(OPERATEUR, () -> demander.retirer(cle)),
                    () -> agir(PARIS, () -> repondre.refuser(id, "ATTACHES", null)),
                    () -> agir(PARIS, () -> repondre.accorder(id))));
            assertEquals(1, reussis);
            String etat = lire("SELECT etat FROM transfert WHERE id = ?", id);
            assertNotEquals("DEMANDE", etat);
            String attendu = etat.equals("ACCORDE") ? "75" : "93";
            assertEquals(attendu, departement(cle));
            assertEquals(siao(attendu).toString(), file(cle, "siao_id"));
        }
    }

    private static Long siao(String departement) {
        return identifiant("SELECT id FROM siao WHERE departement = ?", departement);
    }

    private static Long transfert(String cle) {
        return identifiant(
                "SELECT t.id FROM transfert t JOIN menage m ON m.id = t.menage_id WHERE m.cle = ? AND t.etat = 'DEMANDE'",
                cle);
    }

    private static String departement(String cle) {
        return lire("SELECT s.departement FROM menage m JOIN siao s ON s.id = m.siao_id WHERE m.cle = ?", cle);
    }

    private static String file(String cle, String colonne) {
        return lire("SELECT " + colonne + " FROM file_attente WHERE cle = ?", cle);
    }
}
