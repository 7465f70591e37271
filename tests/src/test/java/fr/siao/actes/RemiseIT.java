package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.identifiant;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.accueil.OuvrirRemise;
import fr.siao.accueil.RemettreDossier;
import fr.siao.accueil.RemettreDossier.Forme;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.menage.EcrireNote;
import fr.siao.socle.Fuseau;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("RGP-1")
@DisplayName("Remettre son dossier à un ménage, par les actes")
public class RemiseIT {
    private static final String INTERVENANTE = "intervenante.93";
    private static final String OPERATEUR = "operateur.93";

    /** Un couple du 93 avec un enfant, évalué et en file, dont aucune épreuve ne s'est encore servie. */
    private static final String COUPLE = """
            SELECT m.cle FROM menage m JOIN file_attente f ON f.menage_id = m.id
            WHERE f.siao_id = (SELECT id FROM siao WHERE departement = '93') AND m.clos_le IS NULL
              AND EXISTS (SELECT 1 FROM appartenance a WHERE a.menage_id = m.id AND a.fin IS NULL AND a.lien = 'CONJOINT')
              AND EXISTS (SELECT 1 FROM appartenance a JOIN personne p ON p.id = a.personne_id
                WHERE a.menage_id = m.id AND a.fin IS NULL AND a.lien = 'ENFANT' AND p.naissance > CURRENT_DATE - INTERVAL 15 YEAR)
              AND NOT EXISTS (SELECT 1 FROM appartenance a WHERE a.menage_id = m.id AND a.fin IS NULL AND a.lien = 'AUTRE')
              AND NOT EXISTS (SELECT 1 FROM note n WHERE n.menage_id = m.id)
              AND NOT EXISTS (SELECT 1 FROM trace t WHERE t.menage_id = m.id AND t.acte = 'accueil.remettre-dossier')
            ORDER BY m.id LIMIT 1
            """;

    private final LocalDate jour = LocalDate.now(Fuseau.PARIS);

    @Inject
    private RemettreDossier remettre;

    @Inject
    private OuvrirRemise ouvrir;

    @Inject
    private EcrireNote ecrireNote;

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(RemiseIT.class, Comme.class, Base.class);
    }

    @Test
    @Tag("EVA-4")
    @DisplayName(
            "le PDF et le JSON disent ce qui est à elle, à l'enfant et au ménage ; jamais une note, ni ce qui est de l'autre adulte")
    void tiers() throws IOException {
        String cle = lire(COUPLE);
        String elle = membre(cle, "TITULAIRE");
        String lui = membre(cle, "CONJOINT");
        sansViolences(cle);
        agir(OPERATEUR, () -> ecrireNote.ajouter(cle, UUID.randomUUID().toString(), "NOTEUNIQUE"));
        repondre(cle, elle, "LIEU_ACTIVITE", "AELLEUNIQUE");
        repondre(cle, lui, "LIEU_SOINS", "ALUIUNIQUE");
        repondre(cle, membre(cle, "ENFANT"), "LIEU_SCOLARITE", "ENFANTUNIQUE");
        repondre(cle, null, "NUMERO_UNIQUE", "MENAGEUNIQUE");
        figer(cle, lui, "FIGEUNIQUE");
        executer(
                "UPDATE evaluation_recit r JOIN evaluation e ON e.id = r.evaluation_id JOIN menage m ON m.id = e.menage_id"
                        + " SET r.texte = 'RECITUNIQUE' WHERE m.cle = ? AND r.partie = 'SOUHAITS'",
                cle);
        executer(
                "UPDATE personne SET telephone = '0102030405', prenom = 'Zéphirin', surnom = 'SURNOMUNIQUE' WHERE cle = ?",
                lui);
        message(cle);
        piece("IMPOTS", elle, null);
        piece("SEJOUR", lui, null);
        piece("LOGEMENT", null, cle);

        for (Forme forme : Forme.values()) {
            String dit = dit(cle, elle, Map.of(), forme);
            for (String sien : List.of(
                    "AELLEUNIQUE",
                    "ENFANTUNIQUE",
                    "MENAGEUNIQUE",
                    "RECITUNIQUE",
                    "SMSUNIQUE",
                    "Avis d’imposition",
                    "fin de bail",
                    elle)) {
                assertTrue(dit.contains(sien), forme + " " + sien);
            }
            for (String dAutrui : List.of(
                    "NOTEUNIQUE",
                    "ALUIUNIQUE",
                    "FIGEUNIQUE",
                    "SURNOMUNIQUE",
                    "Zéphirin",
                    "0102030405",
                    "Titre de séjour",
                    lui)) {
                assertFalse(dit.contains(dAutrui), forme + " " + dAutrui);
            }
            for (String nom : professionnels(cle)) {
                assertFalse(dit.contains(nom), forme + " " + nom);
            }
            String avecAccord = dit(cle, elle, Map.of(lui, jour), forme);
            for (String accorde : List.of("ALUIUNIQUE", "FIGEUNIQUE", "SURNOMUNIQUE", "Zéphirin", "RECITUNIQUE")) {
                assertTrue(avecAccord.contains(accorde), forme + " " + accorde);
            }
            assertFalse(avecAccord.contains("NOTEUNIQUE"));
        }
        JsonObject json = json(cle, elle, Map.of());
        List<String> remises = json.getJsonArray("personnes").getValuesAs(JsonObject.class).stream()
                .map(p -> p.getString("cle"))
                .toList();
        assertTrue(remises.containsAll(List.of(elle, membre(cle, "ENFANT"))));
        assertFalse(remises.contains(lui));
        assertTrue(json.getJsonArray("composition").getValuesAs(JsonObject.class).stream()
                .anyMatch(p ->
                        !p.containsKey("appellation") && p.getString("lien").equals("CONJOINT")));
        assertTrue(json.getJsonArray("evaluations").size() > 0);
        assertTrue(json.getJsonArray("demandes")
                        .getJsonObject(0)
                        .getJsonArray("etapes")
                        .size()
                > 1);
        assertTrue(json.getJsonArray("evaluations")
                .getJsonObject(0)
                .getString("par")
                .contains(","));
    }

    @Test
    @DisplayName(
            "des violences dites et l'autre adulte sans accord : ni récits, ni parcours, ni vulnérabilités ne sortent")
    void violences() throws IOException {
        String cle = lire(COUPLE);
        String elle = membre(cle, "TITULAIRE");
        sansViolences(cle);
        repondre(cle, null, "VIOLENCE", "OUI");
        repondre(cle, null, "LIEU", "SECTEURUNIQUE");
        repondre(cle, elle, "LIEU_ACTIVITE", "AELLEUNIQUE");
        piece("DEMANDE_LOGEMENT", null, cle);
        executer(
                "UPDATE evaluation_recit r JOIN evaluation e ON e.id = r.evaluation_id JOIN menage m ON m.id = e.menage_id"
                        + " SET r.texte = 'RECITUNIQUE' WHERE m.cle = ?",
                cle);
        for (Forme forme : Forme.values()) {
            String dit = dit(cle, elle, Map.of(), forme);
            assertTrue(dit.contains("AELLEUNIQUE"));
            for (String tu : List.of("RECITUNIQUE", "SECTEURUNIQUE", "Victime de violences", "DALO")) {
                assertFalse(dit.contains(tu), forme + " " + tu);
            }
            assertTrue(
                    dit(cle, elle, Map.of(membre(cle, "CONJOINT"), jour), forme).contains("RECITUNIQUE"));
        }
    }

    @Test
    @Tag("TRA-1")
    @Tag("HAB-3")
    @DisplayName("la trace dit à qui, sous quelle forme, avec quel accord ; hors du périmètre le ménage n'existe pas")
    void traceEtPerimetre() {
        String cle = lire(COUPLE);
        String elle = membre(cle, "TITULAIRE");
        String lui = membre(cle, "CONJOINT");
        assertEquals(2, faire(OPERATEUR, () -> ouvrir.voir(cle)).adultes().size());
        agir(OPERATEUR, () -> remettre.remettre(cle, elle, Map.of(lui, jour.minusDays(1)), Forme.JSON));
        assertEquals("JSON", trace(cle, "remise", elle));
        assertEquals(jour.minusDays(1).toString(), trace(cle, "accord", lui));
        refuse("remise.adulte", OPERATEUR, () -> remettre.remettre(cle, membre(cle, "ENFANT"), Map.of(), Forme.PDF));
        refuse(
                "remise.accord",
                OPERATEUR,
                () -> remettre.remettre(cle, elle, Map.of(lui, jour.plusDays(1)), Forme.PDF));
        refuse("erreur.introuvable", "operateur.75", () -> remettre.remettre(cle, elle, Map.of(), Forme.PDF));
        refuse("erreur.introuvable", "operateur.75", () -> ouvrir.voir(cle));
        for (String qui : List.of("responsable.93", "etat.93", "dpd.93")) {
            assertThrows(
                    EJBAccessException.class, () -> agir(qui, () -> remettre.remettre(cle, elle, Map.of(), Forme.PDF)));
        }
        String ailleurs =
                lire("SELECT MIN(m.cle) FROM menage m JOIN siao s ON s.id = m.siao_id WHERE s.departement = '75'");
        refuse("erreur.introuvable", INTERVENANTE, () -> ouvrir.voir(ailleurs));
    }

    @Test
    @DisplayName("vingt personnes et vingt évaluations se remettent en autant d'ordres que trois et une")
    void borne() {
        String cle = lire(COUPLE);
        String elle = membre(cle, "TITULAIRE");
        long peu = ordres(cle, elle);
        Long menage = identifiant("SELECT id FROM menage WHERE cle = ?", cle);
        for (int i = 0; i < 17; i++) {
            String enfant = "P-9Z" + (char) ('A' + i % 6) + "-Z" + i / 10 + i % 10;
            executer(
                    "INSERT INTO personne (cle, nom, prenom, naissance, sexe, nationalite, notice_moyen, notice_le, notice_par, cree_le, a_comparer)"
                            + " SELECT ?, nom, 'Enfant', CURRENT_DATE - INTERVAL 5 YEAR, 'FEMME', nationalite, notice_moyen, notice_le, notice_par, cree_le, FALSE"
                            + " FROM personne WHERE cle = ?",
                    enfant,
                    elle);
            executer(
                    "INSERT INTO appartenance (menage_id, personne_id, lien, debut) SELECT ?, id, 'ENFANT', CURRENT_DATE - INTERVAL 1 DAY"
                            + " FROM personne WHERE cle = ?",
                    menage,
                    enfant);
            executer(
                    "INSERT INTO renseignement (question, personne_id, valeur, modifie_le, modifie_par, version)"
                            + " SELECT 'LIEU_SCOLARITE', id, 'École', cree_le, notice_par, 1 FROM personne WHERE cle = ?",
                    enfant);
        }
        for (int i = 0; i < 20; i++) {
            executer(
                    "INSERT INTO evaluation (menage_id, etat, auteur_id, commencee_le, publiee_le, version)"
                            + " SELECT ?, 'REMPLACEE', MIN(id), '2026-01-01', '2026-01-01', 1 FROM compte",
                    menage);
            Long evaluation = identifiant("SELECT MAX(id) FROM evaluation WHERE menage_id = ?", menage);
            executer(
                    "INSERT INTO evaluation_recit (evaluation_id, partie, texte, modifie_le, modifie_par, version)"
                            + " SELECT ?, 'SOUHAITS', 'Un logement.', '2026-01-01', MIN(id), 1 FROM compte",
                    evaluation);
            executer(
                    "INSERT INTO evaluation_reponse (evaluation_id, rang, question, personne_id, valeur)"
                            + " SELECT ?, 0, 'LIEU_ACTIVITE', id, 'Montreuil' FROM personne WHERE cle = ?",
                    evaluation,
                    elle);
            executer(
                    "INSERT INTO evaluation_preconisation (evaluation_id, rang, type_dispositif, departement, accompagnement)"
                            + " VALUES (?, 0, 'CHRS_INSERTION', '93', 'REGULIER')",
                    evaluation);
            executer(
                    "INSERT INTO evaluation_flash (menage_id, auteur_id, mode, rencontree_le, saisie_le, mise_a_l_abri)"
                            + " SELECT ?, MIN(id), 'MARAUDE', '2026-01-01', '2026-01-01', FALSE FROM compte",
                    menage);
        }
        long beaucoup = ordres(cle, elle);
        JsonObject json = json(cle, elle, Map.of());
        assertTrue(json.getJsonArray("personnes").size() >= 19);
        assertTrue(json.getJsonArray("evaluations").size() >= 21);
        assertTrue(beaucoup <= peu + 4, peu + " ordres, puis " + beaucoup);
        assertTrue(beaucoup <= 60, beaucoup + " ordres");
    }

    private long ordres(String cle, String pour) {
        return Comme.ordres(OPERATEUR, () -> remettre.remettre(cle, pour, Map.of(), Forme.JSON));
    }

    private String dit(String cle, String pour, Map<String, LocalDate> accords, Forme forme) throws IOException {
        byte[] document = faire(OPERATEUR, () -> remettre.remettre(cle, pour, accords, forme));
        if (forme == Forme.JSON) {
            return new String(document, StandardCharsets.UTF_8);
        }
        try (PDDocument pdf = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private JsonObject json(String cle, String pour, Map<String, LocalDate> accords) {
        byte[] document = faire(OPERATEUR, () -> remettre.remettre(cle, pour, accords, Forme.JSON));
        return Json.createReader(new ByteArrayInputStream(document)).readObject();
    }

    private static String membre(String cle, String lien) {
        return lire(
                "SELECT p.cle FROM personne p JOIN appartenance a ON a.personne_id = p.id JOIN menage m ON m.id = a.menage_id"
                        + " WHERE m.cle = ? AND a.lien = ? AND a.fin IS NULL ORDER BY p.naissance DESC LIMIT 1",
                cle,
                lien);
    }

    /** Répond pour une personne, ou pour le ménage si elle est nulle. */
    private static void repondre(String cle, String personne, String question, String valeur) {
        executer(
                "INSERT INTO renseignement (question, menage_id, personne_id, valeur, modifie_le, modifie_par, version)"
                        + " SELECT ?, IF(? IS NULL, m.id, NULL), (SELECT id FROM personne WHERE cle = ?), ?, UTC_TIMESTAMP(6), (SELECT MIN(id) FROM compte), 1"
                        + " FROM menage m WHERE m.cle = ? ON DUPLICATE KEY UPDATE valeur = ?",
                question,
                personne,
                personne,
                valeur,
                cle,
                valeur);
    }

    /** Écrit, dans l'image de l'évaluation en vigueur, une réponse de cette personne. */
    private static void figer(String cle, String personne, String valeur) {
        executer(
                "INSERT INTO evaluation_reponse (evaluation_id, rang, question, personne_id, valeur)"
                        + " SELECT e.id, (SELECT MAX(r.rang) + 1 FROM evaluation_reponse r WHERE r.evaluation_id = e.id), 'LIEU_SOINS', p.id, ?"
                        + " FROM evaluation e JOIN menage m ON m.id = e.menage_id JOIN personne p ON p.cle = ?"
                        + " WHERE m.cle = ? AND e.etat = 'PUBLIEE'",
                valeur,
                personne,
                cle);
    }

    private static void sansViolences(String cle) {
        executer(
                "DELETE r FROM renseignement r JOIN menage m ON m.id = r.menage_id WHERE m.cle = ? AND r.question IN ('VIOLENCE', 'MOTIF_RUPTURE')",
                cle);
        executer(
                "UPDATE evaluation_reponse r JOIN evaluation e ON e.id = r.evaluation_id JOIN menage m ON m.id = e.menage_id"
                        + " SET r.valeur = IF(r.question = 'VIOLENCE', 'NON', '203') WHERE m.cle = ? AND r.question IN ('VIOLENCE', 'MOTIF_RUPTURE')",
                cle);
    }

    private static void piece(String nature, String personne, String menage) {
        executer(
                "INSERT INTO piece (menage_id, personne_id, nature, forme, octets, empreinte, envoi, deposee_le, deposee_par)"
                        + " SELECT (SELECT id FROM menage WHERE cle = ?), (SELECT id FROM personne WHERE cle = ?), ?, 'PDF', 1,"
                        + " SHA2('a', 256), UUID(), UTC_TIMESTAMP(6), c.id FROM compte c WHERE c.courriel = ?",
                menage,
                personne,
                nature,
                "operateur.93@demo.example");
    }

    private static void message(String cle) {
        executer(
                "INSERT INTO message (cle, menage_id, canal, destinataire, texte, etat, cree_le) SELECT CONCAT('essai-', m.id), m.id, 'SMS', '0102030405', 'SMSUNIQUE', 'ENVOYE', UTC_TIMESTAMP(6) FROM menage m WHERE m.cle = ?",
                cle);
    }

    /** Les noms de qui a évalué, demandé, proposé. */
    private static List<String> professionnels(String cle) {
        return List.of(
                lire(
                        "SELECT CONCAT(c.prenom, ' ', c.nom) FROM evaluation e JOIN compte c ON c.id = e.auteur_id JOIN menage m ON m.id = e.menage_id WHERE m.cle = ? LIMIT 1",
                        cle),
                lire(
                        "SELECT CONCAT(c.prenom, ' ', c.nom) FROM demande d JOIN compte c ON c.id = d.auteur_id JOIN menage m ON m.id = d.menage_id WHERE m.cle = ? LIMIT 1",
                        cle));
    }

    private static String trace(String cle, String objet, String personne) {
        return lire(
                "SELECT t.motif FROM trace t JOIN menage m ON m.id = t.menage_id JOIN personne p ON p.id = t.objet_id"
                        + " WHERE m.cle = ? AND t.acte = 'accueil.remettre-dossier' AND t.objet = ? AND p.cle = ?",
                cle,
                objet,
                personne);
    }
}
