package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.accueil.ConsulterDossier;
import fr.siao.accueil.ConsulterTrace;
import fr.siao.accueil.ConsulterTrace.Recherche;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.menage.ConsulterProtection;
import fr.siao.menage.Proteger;
import fr.siao.menage.ReleverEquipes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("URG-10")
@DisplayName("La relève de l'équipe d'un ménage protégé, la nuit")
public class ReleveIT {
    private static final String COORDINATEUR = "coordinateur.93";
    private static final String OPERATEUR = "operateur.93";
    private static final String PRESENTS =
            "SELECT GROUP_CONCAT(c.courriel ORDER BY c.courriel) FROM protection_equipier e JOIN compte c ON c.id = e.compte_id"
                    + " JOIN menage m ON m.id = e.menage_id WHERE m.cle = ? AND e.retire_le IS NULL";

    @Inject
    private ReleverEquipes relever;

    @Inject
    private Proteger proteger;

    @Inject
    private ConsulterDossier dossier;

    @Inject
    private ConsulterProtection protection;

    @Inject
    private ConsulterTrace trace;

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(ReleveIT.class, Comme.class, Base.class);
    }

    @Test
    @DisplayName(
            "le seul du SIAO s'en va : la nuit, les coordinateurs le remplacent, sans auteur ; une seconde nuit ne change rien")
    void releve() {
        String cle = protegePar(OPERATEUR);
        refuse("erreur.introuvable", COORDINATEUR, () -> dossier.voir(cle));
        relever.chaqueNuit();
        refuse("erreur.introuvable", COORDINATEUR, () -> dossier.voir(cle));

        suspendre("OPERATEUR_SIAO", true);
        try {
            relever.chaqueNuit();
            assertTrue(lire(PRESENTS, cle).contains("coordinateur.93"), () -> lire(PRESENTS, cle));
            assertEquals(cle, faire(COORDINATEUR, () -> dossier.voir(cle)).cle());
            assertEquals(
                    "0",
                    lire(
                            "SELECT COUNT(*) FROM protection_equipier e JOIN menage m ON m.id = e.menage_id"
                                    + " JOIN compte c ON c.id = e.compte_id"
                                    + " WHERE m.cle = ? AND c.courriel LIKE 'coordinateur%' AND e.nomme_par IS NOT NULL",
                            cle));
            String equipe = lire(PRESENTS, cle);
            relever.chaqueNuit();
            assertEquals(equipe, lire(PRESENTS, cle));
            assertEquals(
                    "1",
                    lire(
                            "SELECT COUNT(*) FROM trace t JOIN menage m ON m.id = t.menage_id WHERE m.cle = ?"
                                    + " AND t.acte = 'menage.relever-equipe' AND t.compte_id IS NULL",
                            cle));
            assertTrue(faire(COORDINATEUR, () -> protection.voir(cle)).equipe().stream()
                    .anyMatch(m -> m.moi() && m.doffice()));
            assertEquals(
                    "L’application",
                    faire("dpd.93", () -> trace.chercher(new Recherche(cle, null, null, null))).stream()
                            .filter(l -> l.acte().equals("menage.relever-equipe"))
                            .findFirst()
                            .orElseThrow()
                            .qui());
        } finally {
            suspendre("OPERATEUR_SIAO", false);
            rendreLesAutres(cle);
        }
        agir(COORDINATEUR, () -> proteger.lever(cle, "DANGER_PASSE"));
    }

    @Test
    @DisplayName(
            "sans coordinateur, les opérateurs ; sans personne au SIAO, rien ne se casse et la nuit suivante reprend")
    void aDefaut() {
        String cle = protegePar(COORDINATEUR);
        suspendre("COORDINATEUR_SIAO", true);
        suspendre("OPERATEUR_SIAO", true);
        try {
            String avant = lire(PRESENTS, cle);
            relever.chaqueNuit();
            assertEquals(avant, lire(PRESENTS, cle));
            suspendre("OPERATEUR_SIAO", false);
            relever.chaqueNuit();
            assertTrue(lire(PRESENTS, cle).contains(OPERATEUR), () -> lire(PRESENTS, cle));
        } finally {
            suspendre("COORDINATEUR_SIAO", false);
            suspendre("OPERATEUR_SIAO", false);
            rendreLesAutres(cle);
        }
        agir(OPERATEUR, () -> proteger.lever(cle, "DANGER_PASSE"));
    }

    @Test
    @DisplayName("une protection levée pendant que la nuit l'attend le reste : personne n'y est nommé")
    void levee() throws Exception {
        String cle = protegePar(OPERATEUR);
        suspendre("OPERATEUR_SIAO", true);
        ExecutorService fil = Executors.newSingleThreadExecutor();
        ClassLoader chargeur = Thread.currentThread().getContextClassLoader();
        try (Connection autre = Base.ouvrir();
                Statement ordre = autre.createStatement()) {
            autre.setAutoCommit(false);
            String menage = lire("SELECT id FROM menage WHERE cle = ?", cle);
            ordre.executeQuery("SELECT id FROM menage WHERE id = " + menage + " FOR UPDATE");
            Future<?> nuit = fil.submit(() -> {
                Thread.currentThread().setContextClassLoader(chargeur);
                relever.chaqueNuit();
            });
            Thread.sleep(1_000);
            assertFalse(nuit.isDone());
            ordre.execute("UPDATE protection_equipier SET retire_le = UTC_TIMESTAMP(6), retire_par = compte_id"
                    + " WHERE retire_le IS NULL AND menage_id = " + menage);
            ordre.execute("UPDATE protection SET levee_le = UTC_TIMESTAMP(6), levee_par = posee_par,"
                    + " motif_levee = 'DANGER_PASSE' WHERE levee_le IS NULL AND menage_id = " + menage);
            ordre.execute("UPDATE menage SET protege = FALSE WHERE id = " + menage);
            autre.commit();
            nuit.get(60, TimeUnit.SECONDS);
            assertEquals(
                    "0",
                    lire("SELECT COUNT(*) FROM protection_equipier WHERE retire_le IS NULL AND menage_id = ?", menage));
        } finally {
            fil.shutdown();
            suspendre("OPERATEUR_SIAO", false);
            rendreLesAutres(cle);
        }
    }

    /** Protégé de cette seule personne : le référent, nommé avec elle, n'en est plus. */
    private String protegePar(String qui) {
        String cle = Base.suivi("NOT EXISTS (SELECT 1 FROM protection p WHERE p.menage_id = m.id)");
        agir(qui, () -> proteger.proteger(cle));
        executer(
                "UPDATE protection_equipier e JOIN menage m ON m.id = e.menage_id JOIN compte c ON c.id = e.compte_id"
                        + " SET e.retire_le = UTC_TIMESTAMP(6), e.retire_par = e.nomme_par WHERE m.cle = ? AND c.courriel NOT LIKE '"
                        + qui + "@%'",
                cle);
        return cle;
    }

    /** La nuit a relevé aussi les ménages protégés des autres tests : leurs équipes redeviennent les leurs. */
    private static void rendreLesAutres(String cle) {
        executer(
                "DELETE e FROM protection_equipier e JOIN menage m ON m.id = e.menage_id WHERE e.nomme_par IS NULL AND m.cle <> ?",
                cle);
    }

    /** Un jour de fin que personne d'autre ne porte, pour ne rendre que ces droits-là. */
    private static void suspendre(String profil, boolean oui) {
        executer("UPDATE habilitation h JOIN siao s ON s.id = h.siao_id AND s.departement = '93' SET h.fin = "
                + (oui ? "'2025-12-31'" : "NULL") + " WHERE h.profil = '" + profil + "' AND h.fin "
                + (oui ? "IS NULL" : "= '2025-12-31'"));
    }
}
