package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.identifiant;
import static fr.siao.banc.Base.identifiants;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.accueil.ConsulterDemandes;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.demande.CloturerDemande;
import fr.siao.demande.ConsulterDemande;
import fr.siao.demande.ConsulterDemande.Moment;
import fr.siao.demande.EtatDemande;
import fr.siao.menage.OuvrirDossier;
import fr.siao.orientation.Choix;
import fr.siao.orientation.PreparerProposition;
import fr.siao.orientation.ProposerPlace;
import fr.siao.socle.ErreurMetier;
import fr.siao.socle.Fuseau;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
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
@Tag("DEM-2")
@DisplayName("Clôturer une demande")
public class ClotureIT {
    private static final String OPERATEUR = "operateur.93";
    private static final String COORDINATRICE = "coordinateur.93";
    private static final Choix AUTRE_CHOIX = new Choix(null, "AUTRE", "Choix d'essai");
    private static final String EN_ATTENTE =
            "SELECT f.demande_id FROM file_attente f JOIN siao s ON s.id = f.siao_id WHERE s.departement = ? AND f.etat = 'EN_ATTENTE' ORDER BY f.demande_id DESC LIMIT 1";
    private static final String VACANTES =
            "SELECT p.id FROM vacance v JOIN place p ON p.id = v.place_id JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id JOIN siao x ON x.id = s.siao_id WHERE x.departement = '93' AND v.close_le IS NULL AND d.regule AND p.etat = 'VACANTE' ORDER BY p.id DESC LIMIT ";

    @Inject
    private CloturerDemande cloturer;

    @Inject
    private ConsulterDemande consulter;

    @Inject
    private ConsulterDemandes dossier;

    @Inject
    private OuvrirDossier ouvrir;

    @Inject
    private PreparerProposition preparer;

    @Inject
    private ProposerPlace proposer;

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(ClotureIT.class, Comme.class, Base.class);
    }

    @Test
    @DisplayName("elle sort de la file, et sa vie comme le dossier du ménage disent quand et pourquoi")
    void sortDeLaFile() {
        Long demande = identifiant(EN_ATTENTE, "93");
        agir(OPERATEUR, () -> cloturer.cloturer(demande, "LOGEMENT_OBTENU", "Bail signé à Bobigny."));

        assertEquals("0", lire("SELECT COUNT(*) FROM file_attente WHERE demande_id = ?", demande));
        assertEquals("0", lire("SELECT COUNT(*) FROM file_preconisation WHERE demande_id = ?", demande));
        String cle = lire("SELECT m.cle FROM menage m JOIN demande d ON d.menage_id = m.id WHERE d.id = ?", demande);
        var fiche = faire(OPERATEUR, () -> consulter.voir(demande));
        Moment derniere = fiche.vie().get(fiche.vie().size() - 1);
        assertEquals(EtatDemande.CLOTUREE, derniere.etat());
        assertEquals("Logement obtenu par une autre voie", derniere.motif());
        assertEquals("Bail signé à Bobigny.", derniere.commentaire());

        var close = faire(OPERATEUR, () -> dossier.voir(fiche.cle())).demandes().get(0);
        assertEquals(EtatDemande.CLOTUREE, close.etat());
        assertEquals(LocalDate.now(Fuseau.PARIS), close.depuis());
        assertEquals("Logement obtenu par une autre voie", close.motif());
        assertEquals("1", lire("SELECT COUNT(*) FROM trace WHERE acte = 'demande.cloturer' AND objet_id = ?", demande));
        assertEquals(cle, fiche.cle());
    }

    @Test
    @Tag("MEN-9")
    @DisplayName("qui l'a close la relit sans dire pourquoi, un jour durant ; sa collègue du SIAO le dit")
    void relecture() {
        String cle = Base.suivi(
                "NOT EXISTS (SELECT 1 FROM prise_en_charge p WHERE p.menage_id = m.id AND p.fin IS NULL)",
                "NOT EXISTS (SELECT 1 FROM proposition p WHERE p.menage_id = m.id AND p.demande_vivante IS NOT NULL)",
                "NOT EXISTS (SELECT 1 FROM acces_motive a WHERE a.menage_id = m.id)");
        Long demande = identifiant(
                "SELECT f.demande_id FROM file_attente f JOIN menage m ON m.id = f.menage_id WHERE m.cle = ?", cle);
        agir(OPERATEUR, () -> cloturer.cloturer(demande, "LOGEMENT_OBTENU", null));
        assertEquals(cle, faire(OPERATEUR, () -> consulter.voir(demande)).cle());

        refuse("erreur.raison", COORDINATRICE, () -> consulter.voir(demande));
        agir(COORDINATRICE, () -> ouvrir.ouvrir(cle, "PROFESSIONNEL", null));
        assertEquals(cle, faire(COORDINATRICE, () -> consulter.voir(demande)).cle());

        executer("UPDATE demande_etape SET instant = instant - INTERVAL 25 HOUR WHERE demande_id = ?", demande);
        refuse("erreur.raison", OPERATEUR, () -> consulter.voir(demande));
    }

    @Test
    @Tag("ORI-3")
    @DisplayName("ses propositions vivantes s'annulent et leurs places redeviennent libres ; rien d'autre ne bouge")
    void propositions() {
        Long demande = identifiant(EN_ATTENTE, "93");
        List<Long> places = identifiants(VACANTES + 2);
        Long preparee = faire(OPERATEUR, () -> preparer.preparer(places.get(0), demande, AUTRE_CHOIX));
        Long proposee = faire(OPERATEUR, () -> proposer.proposer(places.get(1), demande, AUTRE_CHOIX, null));
        agir(OPERATEUR, () -> cloturer.cloturer(demande, "SANS_NOUVELLES", null));

        for (Long proposition : List.of(preparee, proposee)) {
            assertEquals(
                    "ANNULEE DEMANDE_TERMINEE",
                    lire("SELECT CONCAT(etat, ' ', etat_motif) FROM proposition WHERE id = ?", proposition));
            assertEquals(
                    "1",
                    lire(
                            "SELECT COUNT(*) FROM trace WHERE acte = 'demande.cloturer' AND objet = 'proposition' AND objet_id = ?",
                            proposition));
        }
        for (Long place : places) {
            assertEquals("VACANTE", lire("SELECT etat FROM place WHERE id = ?", place));
        }
        assertEquals("CLOTUREE", lire("SELECT etat FROM demande WHERE id = ?", demande));
    }

    @Test
    @DisplayName("un motif de la liste est dû ; une seconde fois, la personne apprend que c'est déjà fait")
    void uneFois() {
        Long demande = identifiant(EN_ATTENTE, "93");
        refuse("saisie.motif", OPERATEUR, () -> cloturer.cloturer(demande, null, null));
        refuse("saisie.motif", OPERATEUR, () -> cloturer.cloturer(demande, "MENAGE_PARTI", null));
        agir(OPERATEUR, () -> cloturer.cloturer(demande, "SITUATION_CHANGEE", null));
        refuse("demande.deja", COORDINATRICE, () -> cloturer.cloturer(demande, "SITUATION_CHANGEE", null));
        assertEquals(
                "1", lire("SELECT COUNT(*) FROM demande_etape WHERE etat = 'CLOTUREE' AND demande_id = ?", demande));
    }

    @Test
    @Tag("HAB-3")
    @Tag("SEC-1")
    @DisplayName("celle d'un autre territoire n'existe pas ; l'intervenant social, qui peut annuler, ne clôt pas")
    void dehors() {
        Long ailleurs = identifiant(EN_ATTENTE, "75");
        refuse("erreur.introuvable", OPERATEUR, () -> cloturer.cloturer(ailleurs, "SANS_NOUVELLES", null));
        refuse("erreur.introuvable", OPERATEUR, () -> cloturer.cloturer(999_999_999L, "SANS_NOUVELLES", null));
        Long ici = identifiant(EN_ATTENTE, "93");
        for (String qui : List.of("intervenante.93", "responsable.93", "etat.93", "administrateur")) {
            assertThrows(
                    EJBAccessException.class, () -> agir(qui, () -> cloturer.cloturer(ici, "SANS_NOUVELLES", null)));
        }
        assertEquals("EN_ATTENTE", lire("SELECT etat FROM demande WHERE id = ?", ici));
    }

    @Test
    @Tag("OPS-2")
    @DisplayName("close pendant qu'on la propose ailleurs, elle ne laisse jamais une proposition vivante")
    void ensemble() throws Exception {
        List<Long> places = identifiants(VACANTES + 2);
        ClassLoader chargeur = Thread.currentThread().getContextClassLoader();
        ExecutorService deux = Executors.newFixedThreadPool(2, tache -> {
            Thread fil = new Thread(tache);
            fil.setContextClassLoader(chargeur);
            return fil;
        });
        for (int i = 0; i < 25; i++) {
            Long demande = identifiant(EN_ATTENTE, "93");
            agir(OPERATEUR, () -> preparer.preparer(places.get(0), demande, AUTRE_CHOIX));
            CyclicBarrier depart = new CyclicBarrier(2);
            Future<?> cloture = deux.submit(() -> {
                depart.await();
                agir(OPERATEUR, () -> cloturer.cloturer(demande, "SANS_NOUVELLES", null));
                return null;
            });
            Future<?> proposition = deux.submit(() -> {
                depart.await();
                try {
                    agir(OPERATEUR, () -> preparer.preparer(places.get(1), demande, AUTRE_CHOIX));
                } catch (ErreurMetier dejaClose) {
                    assertEquals("demande.hors.file", dejaClose.cle());
                }
                return null;
            });
            cloture.get(60, TimeUnit.SECONDS);
            proposition.get(60, TimeUnit.SECONDS);
            assertEquals(
                    "CLOTUREE 0",
                    lire(
                            "SELECT CONCAT(d.etat, ' ', (SELECT COUNT(*) FROM proposition p WHERE p.demande_id = d.id AND p.etat <> 'ANNULEE')) FROM demande d WHERE d.id = ?",
                            demande));
        }
        deux.shutdown();
        assertTrue(deux.awaitTermination(10, TimeUnit.SECONDS));
    }
}
