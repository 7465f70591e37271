package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.identifiant;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.accueil.JourneeStructure;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.banc.Memoire;
import fr.siao.compte.AccorderProfil;
import fr.siao.compte.ChangerMotDePasse;
import fr.siao.compte.Connexions;
import fr.siao.compte.ConsulterCompte;
import fr.siao.compte.GererComptes;
import fr.siao.compte.Profil;
import fr.siao.compte.ReinitialiserMotDePasse;
import fr.siao.compte.RetirerProfil;
import fr.siao.compte.RevoquerCompte;
import fr.siao.socle.ErreurMetier;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Qui gère quel compte, par les actes, dans le serveur")
public class ComptesIT {
    private static final String ICI = "coordinateur.93";
    private static final String LA_BAS = "coordinateur.78";
    private static final String HIER = "CURRENT_DATE - INTERVAL 1 DAY";

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(ComptesIT.class, Comme.class, Memoire.class, Base.class);
    }

    @Inject
    private GererComptes comptes;

    @Inject
    private ConsulterCompte consulter;

    @Inject
    private AccorderProfil accorder;

    @Inject
    private RetirerProfil retirer;

    @Inject
    private RevoquerCompte revoquer;

    @Inject
    private ReinitialiserMotDePasse reinitialiser;

    @Inject
    private ChangerMotDePasse changer;

    @Inject
    private JourneeStructure journee;

    @Inject
    private Connexions connexions;

    /** La démonstration n'annonce de coordinatrice qu'au 93 : en voici une autre. */
    @BeforeEach
    void coordinatriceLaBas() {
        executer(
                "INSERT IGNORE INTO compte (courriel, nom, prenom, mot_de_passe, etat, cree_le) SELECT ?, 'Essai', 'Coordinatrice', mot_de_passe, 'ACTIF', UTC_TIMESTAMP(6) FROM compte WHERE courriel = 'coordinateur.93@demo.example'",
                LA_BAS + "@demo.example");
        executer(
                "INSERT INTO habilitation (compte_id, profil, siao_id, debut, accordee_le) SELECT c.id, 'COORDINATEUR_SIAO', s.id, '2022-01-01', UTC_TIMESTAMP(6) FROM compte c JOIN siao s WHERE c.courriel = ? AND s.departement = '78' AND NOT EXISTS (SELECT 1 FROM habilitation h WHERE h.compte_id = c.id)",
                LA_BAS + "@demo.example");
    }

    @Test
    @Tag("SEC-2")
    @Tag("HAB-2")
    @DisplayName("un mot de passe provisoire : aucun acte, sauf en choisir un autre")
    void provisoire() {
        String qui = "gestionnaire.93@demo.example";
        executer("UPDATE compte SET mot_de_passe_provisoire = TRUE WHERE courriel = ?", qui);
        try {
            refuse("compte.provisoire", "gestionnaire.93", journee::voir);
            refuse("compte.ancien", "gestionnaire.93", () -> changer.changer("ce n’est pas lui", "une phrase neuve"));
        } finally {
            executer("UPDATE compte SET mot_de_passe_provisoire = FALSE WHERE courriel = ?", qui);
        }
        agir("gestionnaire.93", journee::voir);
    }

    @Test
    @Tag("HAB-2")
    @Tag("HAB-3")
    @DisplayName("un compte se gère tant qu'un de ses droits relève de moi ; le dernier fini, il reste à qui le tenait")
    void quiGere() {
        Long zoe = creer(ICI, "93", "quigere");
        assertFalse(visible(LA_BAS, zoe));
        executer("UPDATE habilitation SET fin = " + HIER + ", debut = " + HIER + " WHERE compte_id = ?", zoe);
        assertTrue(visible(ICI, zoe), "plus aucun droit, et le dernier était d'ici");
        executer(
                "INSERT INTO habilitation (compte_id, profil, siao_id, debut, accordee_le) SELECT ?, 'OPERATEUR_SIAO', id, CURRENT_DATE, UTC_TIMESTAMP(6) FROM siao WHERE departement = '78'",
                zoe);
        assertFalse(visible(ICI, zoe), "partie ailleurs");
        assertTrue(visible(LA_BAS, zoe));
        refuse("erreur.introuvable", ICI, () -> reinitialiser.reinitialiser(zoe));
        refuse("erreur.introuvable", ICI, () -> revoquer.revoquer(zoe));
        refuse("erreur.introuvable", ICI, () -> accorder.accorder(zoe, Profil.ECOUTANT_115, siao("93"), null));
    }

    @Test
    @Tag("HAB-2")
    @DisplayName("un compte qui sert aussi ailleurs ne se révoque pas d'ici, et son mot de passe ne s'y donne pas")
    void sertAilleurs() {
        Long zoe = creer(ICI, "93", "sertailleurs");
        executer(
                "INSERT INTO habilitation (compte_id, profil, siao_id, debut, accordee_le) SELECT ?, 'OPERATEUR_SIAO', id, CURRENT_DATE, UTC_TIMESTAMP(6) FROM siao WHERE departement = '78'",
                zoe);
        refuse("compte.ailleurs", ICI, () -> revoquer.revoquer(zoe));
        refuse("compte.trop.large", ICI, () -> reinitialiser.reinitialiser(zoe));
        var ici = faire(ICI, () -> consulter.voir(zoe));
        assertEquals(1, ici.droits().size(), "le profil d'ailleurs n'existe pas d'ici");
        Long droitLaBas =
                faire(LA_BAS, () -> consulter.voir(zoe)).droits().get(0).id();
        refuse("erreur.introuvable", ICI, () -> retirer.retirer(zoe, droitLaBas));
        assertFalse(faire(ICI, () -> retirer.retirer(zoe, ici.droits().get(0).id())));
        assertTrue(visible(LA_BAS, zoe));
        agir(LA_BAS, () -> revoquer.revoquer(zoe));
        assertTrue(visible(LA_BAS, zoe), "révoqué, il reste lisible");
    }

    @Test
    @Tag("HAB-2")
    @DisplayName("personne ne reçoit le mot de passe de qui peut plus que lui, ni ne gère ses propres droits")
    void pasPlusQueMoi() {
        Long delegue = identifiant("SELECT id FROM compte WHERE courriel = ?", "dpd.93@demo.example");
        refuse("compte.trop.large", ICI, () -> reinitialiser.reinitialiser(delegue));
        Long moi = identifiant("SELECT id FROM compte WHERE courriel = ?", ICI + "@demo.example");
        refuse("compte.soi", ICI, () -> accorder.accorder(moi, Profil.OPERATEUR_SIAO, siao("93"), null));
        refuse("compte.soi", ICI, () -> revoquer.revoquer(moi));
        Long zoe = creer(ICI, "93", "pasplus");
        refuse("habilitation.interdite", ICI, () -> accorder.accorder(zoe, Profil.COORDINATEUR_SIAO, siao("93"), null));
        refuse("habilitation.interdite", ICI, () -> accorder.accorder(zoe, Profil.ECOUTANT_115, siao("78"), null));
    }

    @Test
    @Tag("TRA-1")
    @DisplayName("chaque acte sur un compte laisse sa trace, avec le compte et le droit")
    void traces() {
        Long zoe = creer(ICI, "93", "traces");
        agir(ICI, () -> accorder.accorder(zoe, Profil.ECOUTANT_115, siao("93"), null));
        Long droit = faire(ICI, () -> consulter.voir(zoe)).droits().get(0).id();
        agir(ICI, () -> retirer.retirer(zoe, droit));
        agir(ICI, () -> reinitialiser.reinitialiser(zoe));
        agir(ICI, () -> revoquer.revoquer(zoe));
        assertEquals(
                "compte.accorder-profil,compte.consulter,compte.gerer,compte.reinitialiser-mot-de-passe,compte.retirer-profil,compte.revoquer",
                lire(
                        "SELECT GROUP_CONCAT(DISTINCT acte ORDER BY acte) FROM trace WHERE objet = 'compte' AND objet_id = ?",
                        zoe));
        assertEquals(
                "1",
                lire(
                        "SELECT COUNT(*) FROM trace WHERE acte = 'compte.retirer-profil' AND objet = 'habilitation' AND objet_id = ?",
                        droit));
    }

    @Test
    @Tag("SEC-2")
    @DisplayName("les limites d'une session sont celles du SIAO du compte s'il en a, sinon celles de tous")
    void limites() {
        executer(
                "INSERT INTO reglage (code, siao_id, valeur, debut) SELECT 'SESSION_INACTIVITE_MINUTES', id, '12', '2022-01-01' FROM siao WHERE departement = ?",
                "93");
        Memoire.laisserPasser();
        try {
            assertEquals(Duration.ofMinutes(12), limitesDe("coordinateur.93").inactivite());
            assertEquals(Duration.ofHours(12), limitesDe("coordinateur.93").duree());
            assertEquals(Duration.ofMinutes(30), limitesDe("operateur.78").inactivite());
            assertEquals(Duration.ofMinutes(30), limitesDe("responsable.93").inactivite());
        } finally {
            executer("DELETE FROM reglage WHERE siao_id IS NOT NULL AND code = ?", "SESSION_INACTIVITE_MINUTES");
        }
    }

    private Connexions.Limites limitesDe(String qui) {
        return connexions.reussite(qui + "@demo.example");
    }

    private Long creer(String qui, String departement, String nom) {
        String courriel = nom + "@demo.example";
        agir(qui, () -> comptes.creer(courriel, "Zoé", nom, Profil.OPERATEUR_SIAO, siao(departement), null));
        return identifiant("SELECT id FROM compte WHERE courriel = ?", courriel);
    }

    private boolean visible(String qui, Long compte) {
        boolean dansLaListe = faire(qui, comptes::voir).comptes().stream().anyMatch(c -> c.id().equals(compte));
        try {
            agir(qui, () -> consulter.voir(compte));
            assertTrue(dansLaListe);
            return true;
        } catch (ErreurMetier.Introuvable ailleurs) {
            assertFalse(dansLaListe);
            return false;
        }
    }

    private String siao(String departement) {
        return lire("SELECT id FROM siao WHERE departement = ?", departement);
    }
}
