package fr.siao.actes;

import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.identifiants;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.banc.Memoire;
import fr.siao.demande.FaireExpirer;
import fr.siao.socle.Fuseau;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("DEM-3")
@DisplayName("Chaque nuit, dans le serveur et sur la vraie base")
public class NuitIT {
    private static final String EN_ATTENTE_DU_92 =
            "SELECT d.id FROM demande d JOIN siao s ON s.id = d.siao_id JOIN menage m ON m.id = d.menage_id"
                    + " WHERE s.departement = '92' AND d.etat = 'EN_ATTENTE'";

    private static final String NAISSANCE =
            "SELECT MAX(p.naissance) FROM personne p JOIN appartenance a ON a.personne_id = p.id AND a.fin IS NULL AND a.lien = 'ENFANT'"
                    + " JOIN demande d ON d.menage_id = a.menage_id WHERE d.id = ?";

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(NuitIT.class, Memoire.class, Base.class);
    }

    @Inject
    private FaireExpirer nuit;

    private final LocalDate jour = LocalDate.now(Fuseau.PARIS);

    @Test
    @DisplayName("le référent est prévenu une fois par terme et par délai, sans un nom, à son adresse")
    void referentPrevenu() {
        Long demande = identifiants(EN_ATTENTE_DU_92 + " AND m.referent_id IS NOT NULL LIMIT 1")
                .get(0);
        expire(demande, 2);
        nuit.chaqueNuit();
        nuit.chaqueNuit();

        assertEquals(
                "rappel-" + demande + "-" + jour.plusDays(2) + "-3",
                lire("SELECT GROUP_CONCAT(x.cle) FROM message x WHERE x.cle LIKE CONCAT('rappel-', ?, '-%')", demande));
        assertEquals(
                lire(
                        "SELECT c.courriel FROM demande d JOIN menage m ON m.id = d.menage_id JOIN compte c ON c.id = m.referent_id WHERE d.id = ?",
                        demande),
                unDuRappel("destinataire", demande));
        assertEquals("COURRIEL", unDuRappel("canal", demande));
        String texte = unDuRappel("texte", demande);
        assertTrue(texte.contains(
                lire("SELECT m.cle FROM demande d JOIN menage m ON m.id = d.menage_id WHERE d.id = ?", demande)));
        assertFalse(texte.contains(lire(
                "SELECT MAX(COALESCE(p.nom, p.surnom)) FROM demande d JOIN appartenance a ON a.menage_id = d.menage_id JOIN personne p ON p.id = a.personne_id WHERE d.id = ?",
                demande)));

        expire(demande, 12);
        nuit.chaqueNuit();
        assertEquals("2", lire("SELECT COUNT(*) FROM message x WHERE x.cle LIKE CONCAT('rappel-', ?, '-%')", demande));
    }

    @Test
    @DisplayName("sans référent, les intervenants de la structure sont prévenus ; sans structure, personne")
    void sansReferent() {
        List<Long> demandes = identifiants(EN_ATTENTE_DU_92
                + " AND EXISTS (SELECT 1 FROM habilitation h JOIN compte c ON c.id = h.compte_id WHERE h.structure_id = m.structure_referente_id AND h.profil = 'INTERVENANT_SOCIAL' AND c.etat = 'ACTIF')"
                + " ORDER BY d.id DESC LIMIT 2");
        Long parLaStructure = demandes.get(0);
        Long parPersonne = demandes.get(1);
        executer(
                "UPDATE menage m JOIN demande d ON d.menage_id = m.id SET m.referent_id = NULL WHERE d.id = ?",
                parLaStructure);
        executer(
                "UPDATE menage m JOIN demande d ON d.menage_id = m.id SET m.referent_id = NULL, m.structure_referente_id = NULL WHERE d.id = ?",
                parPersonne);
        expire(parLaStructure, 30);
        expire(parPersonne, 30);
        nuit.chaqueNuit();

        String combien =
                lire("SELECT COUNT(*) FROM message x WHERE x.cle LIKE CONCAT('rappel-', ?, '-%')", parLaStructure);
        String intervenants = lire(
                "SELECT LEAST(5, COUNT(DISTINCT h.compte_id)) FROM demande d JOIN menage m ON m.id = d.menage_id JOIN habilitation h ON h.structure_id = m.structure_referente_id AND h.profil = 'INTERVENANT_SOCIAL' AND (h.fin IS NULL OR h.fin >= CURRENT_DATE) JOIN compte c ON c.id = h.compte_id AND c.etat = 'ACTIF' WHERE d.id = ?",
                parLaStructure);
        assertEquals(intervenants, combien);
        assertTrue(Integer.parseInt(combien) >= 1);
        assertEquals(
                "0", lire("SELECT COUNT(*) FROM message x WHERE x.cle LIKE CONCAT('rappel-', ?, '-%')", parPersonne));
        for (Long demande : demandes) {
            executer(
                    "UPDATE menage m JOIN demande d ON d.menage_id = m.id JOIN suivi s ON s.menage_id = m.id AND s.fin IS NULL"
                            + " AND s.role = 'REFERENT_SOCIAL' SET m.referent_id = s.compte_id,"
                            + " m.structure_referente_id = s.structure_id WHERE d.id = ?",
                    demande);
        }
    }

    @Test
    @Tag("OPS-2")
    @DisplayName("toutes les demandes échues expirent, lot après lot ; une qui échoue n'arrête pas les autres")
    void parLots() throws Exception {
        List<Long> demandes = identifiants(
                "SELECT d.id FROM demande d JOIN siao s ON s.id = d.siao_id WHERE s.departement IN ('77', '78', '91') AND d.etat IN ('EN_ATTENTE', 'TRANSMISE') ORDER BY d.id LIMIT 230");
        assertTrue(demandes.size() > 200, "il faut plus d'un lot : " + demandes.size());
        demandes.forEach(demande -> expire(demande, -1));
        Long gardee = demandes.get(100);
        try (Connection autre = Base.ouvrir()) {
            autre.setAutoCommit(false);
            try (PreparedStatement garde = autre.prepareStatement("SELECT id FROM demande WHERE id = ? FOR UPDATE")) {
                garde.setLong(1, gardee);
                garde.executeQuery();
                nuit.chaqueNuit();
            } finally {
                autre.rollback();
            }
        }
        for (Long demande : demandes) {
            if (!demande.equals(gardee)) {
                assertEquals("EXPIREE", lire("SELECT etat FROM demande WHERE id = ?", demande));
                assertEquals("0", lire("SELECT COUNT(*) FROM file_attente WHERE demande_id = ?", demande));
            }
        }
        nuit.chaqueNuit();
        assertEquals("EXPIREE", lire("SELECT etat FROM demande WHERE id = ?", gardee));
    }

    @Test
    @DisplayName("le seuil d'un long séjour à l'hôtel est celui du SIAO")
    void hotelParSiao() {
        String deux =
                "SELECT f.demande_id FROM file_attente f JOIN siao s ON s.id = f.siao_id WHERE NOT f.hotel_long AND s.departement = ";
        Long du94 = identifiants(deux + "'94' LIMIT 1").get(0);
        Long du95 = identifiants(deux + "'95' LIMIT 1").get(0);
        executer("UPDATE file_attente SET hotel_depuis = CURRENT_DATE - INTERVAL 40 MONTH WHERE demande_id = ?", du94);
        executer("UPDATE file_attente SET hotel_depuis = CURRENT_DATE - INTERVAL 40 MONTH WHERE demande_id = ?", du95);
        executer(
                "INSERT INTO reglage (code, siao_id, valeur, debut) SELECT 'HOTEL_LONG_MOIS', f.siao_id, '36', '2024-01-01' FROM file_attente f WHERE f.demande_id = ?",
                du94);
        Memoire.laisserPasser();
        nuit.chaqueNuit();
        assertEquals("1", lire("SELECT hotel_long FROM file_attente WHERE demande_id = ?", du94));
        assertEquals("0", lire("SELECT hotel_long FROM file_attente WHERE demande_id = ?", du95));
    }

    @Test
    @Tag("DEM-8")
    @DisplayName(
            "l'enfant qui a dix-huit ans aujourd'hui compte dans la file comme un majeur ; demain, il attend encore")
    void majorite() {
        List<Long> demandes = identifiants(
                "SELECT f.demande_id FROM file_attente f JOIN siao s ON s.id = f.siao_id WHERE s.departement = '95'"
                        + " AND f.composition = '40' AND f.personnes = 2 AND f.mineurs = 1 ORDER BY f.demande_id DESC LIMIT 2");
        List<LocalDate> avant =
                demandes.stream().map(d -> LocalDate.parse(lire(NAISSANCE, d))).toList();
        naitre(demandes.get(0), jour.minusYears(18));
        naitre(demandes.get(1), jour.minusYears(18).plusDays(1));
        nuit.chaqueNuit();
        String ligne =
                "SELECT CONCAT_WS(' ', f.composition, f.personnes, f.mineurs, f.adulte_plus_jeune) FROM file_attente f WHERE f.demande_id = ?";
        String encore = lire(ligne, demandes.get(1));
        assertEquals("70 2 0 " + jour.minusYears(18), lire(ligne, demandes.get(0)));
        assertTrue(encore.startsWith("40 2 1 "), encore);
        assertEquals(
                "70", lire("SELECT MAX(composition) FROM file_preconisation WHERE demande_id = ?", demandes.get(0)));
        naitre(demandes.get(0), avant.get(0));
        naitre(demandes.get(1), avant.get(1));
    }

    private void naitre(Long demande, LocalDate quand) {
        executer(
                "UPDATE personne p JOIN appartenance a ON a.personne_id = p.id AND a.fin IS NULL AND a.lien = 'ENFANT'"
                        + " JOIN demande d ON d.menage_id = a.menage_id SET p.naissance = ? WHERE d.id = ?",
                quand,
                demande);
    }

    private void expire(Long demande, int dans) {
        executer(
                "UPDATE demande SET confirmee_le = NOW(6) - INTERVAL 5 MONTH, expire_le = '" + jour.plusDays(dans)
                        + "' WHERE id = ?",
                demande);
    }

    private String unDuRappel(String colonne, Long demande) {
        return lire("SELECT x." + colonne + " FROM message x WHERE x.cle LIKE CONCAT('rappel-', ?, '-%')", demande);
    }
}
