package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.identifiant;
import static fr.siao.banc.Base.lire;
import static fr.siao.banc.Base.tenter;
import static fr.siao.orientation.EtatProposition.PREPAREE;
import static fr.siao.orientation.EtatProposition.PROPOSEE_AU_MENAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.accueil.JourneeSiao;
import fr.siao.accueil.JourneeStructure;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.hebergement.EnregistrerSortie;
import fr.siao.offre.ConfirmerVacance;
import fr.siao.offre.DeclarerVacance;
import fr.siao.offre.EtatPlace;
import fr.siao.orientation.ChercherCandidats;
import fr.siao.orientation.Choix;
import fr.siao.orientation.CloreProposition;
import fr.siao.orientation.ConsulterProposition;
import fr.siao.orientation.PreparerProposition;
import fr.siao.orientation.ProposerPlace;
import fr.siao.orientation.RepondreParLaStructure;
import fr.siao.orientation.RepondrePourLeMenage;
import fr.siao.socle.ErreurMetier;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Textes;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("De la place vacante au ménage admis, par les actes, dans le serveur")
public class CycleIT {
    private static final String OPERATEUR = "operateur.93";
    private static final String RESPONSABLE = "responsable.93";
    private static final Choix AUTRE_CHOIX = new Choix(null, "AUTRE", "Choix d'essai");

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(CycleIT.class, Comme.class, Base.class);
    }

    @Inject
    private JourneeStructure journee;

    @Inject
    private DeclarerVacance declarer;

    @Inject
    private ConfirmerVacance confirmer;

    @Inject
    private EnregistrerSortie sortie;

    @Inject
    private ChercherCandidats chercher;

    @Inject
    private ProposerPlace proposer;

    @Inject
    private PreparerProposition preparer;

    @Inject
    private ConsulterProposition consulter;

    @Inject
    private JourneeSiao siao;

    @Inject
    private RepondrePourLeMenage menage;

    @Inject
    private RepondreParLaStructure structure;

    @Inject
    private CloreProposition clore;

    private final LocalDate jour = LocalDate.now(Fuseau.PARIS);

    @Test
    @Tag("ORI-8")
    @Tag("ORI-3")
    @Tag("ORI-9")
    @Tag("INF-1")
    @Tag("HEB-1")
    @DisplayName("l'admission occupe la place, pourvoit la demande, ouvre la prise en charge et annonce l'orientation")
    void cycleEntier() {
        Long place = placeLiberee();
        Long demande = candidat(place, 0);
        Long proposition = faire(OPERATEUR, () -> proposer.proposer(place, demande, AUTRE_CHOIX, null));
        refuse(
                "erreur.proposition.deja",
                OPERATEUR,
                () -> proposer.proposer(place, demande, new Choix(null, null, null), null));
        agir(OPERATEUR, () -> menage.accepter(proposition));
        agir(RESPONSABLE, () -> structure.accueillir(proposition, jour));

        assertEquals("ADMISE", lire("SELECT etat FROM proposition WHERE id = ?", proposition));
        assertEquals("OCCUPEE", lire("SELECT etat FROM place WHERE id = ?", place));
        assertEquals("POURVUE", lire("SELECT etat FROM demande WHERE id = ?", demande));
        assertEquals("0", lire("SELECT COUNT(*) FROM file_attente WHERE demande_id = ?", demande));
        assertEquals("0", lire("SELECT COUNT(*) FROM file_preconisation WHERE demande_id = ?", demande));
        assertEquals(
                "STABILISEE",
                lire("SELECT nature FROM prise_en_charge WHERE proposition_id = ? AND fin IS NULL", proposition));
        assertEquals("1", lire("SELECT COUNT(*) FROM message WHERE cle = CONCAT('orientation-', ?)", proposition));
        assertTrue(Integer.parseInt(
                        lire("SELECT COUNT(*) FROM trace WHERE objet = 'proposition' AND objet_id = ?", proposition))
                >= 2);
    }

    @Test
    @Tag("ORI-4")
    @DisplayName("à l'admission de l'un, les autres ménages proposés ne sont pas retenus et reprennent la file")
    void nonRetenus() {
        Long place = placeLiberee();
        executer(
                "UPDATE dispositif d JOIN place p ON p.dispositif_id = d.id SET d.menages_par_place = 3 WHERE p.id = ?",
                place);
        Long premiere = candidat(place, 0);
        Long seconde = candidat(place, 1);
        Long retenue = faire(OPERATEUR, () -> proposer.proposer(place, premiere, AUTRE_CHOIX, null));
        Long autre = faire(OPERATEUR, () -> proposer.proposer(place, seconde, AUTRE_CHOIX, null));
        agir(OPERATEUR, () -> menage.accepter(retenue));
        agir(RESPONSABLE, () -> structure.accueillir(retenue, jour));

        refuse("proposition.finie.autre", RESPONSABLE, () -> structure.accueillir(autre, jour));
        refuse("proposition.finie.admise", RESPONSABLE, () -> structure.accueillir(retenue, jour));
        Long ailleurs = Long.valueOf(lire(
                "SELECT MAX(pr.id) FROM proposition pr JOIN place p ON p.id = pr.place_id WHERE pr.etat = 'NON_RETENUE' AND p.dispositif_id <> (SELECT dispositif_id FROM place WHERE id = ?)",
                place));
        refuse("erreur.introuvable", RESPONSABLE, () -> structure.accueillir(ailleurs, jour));
        assertEquals("NON_RETENUE", lire("SELECT etat FROM proposition WHERE id = ?", autre));
        assertEquals("EN_ATTENTE", lire("SELECT etat FROM demande WHERE id = ?", seconde));
        assertEquals("EN_ATTENTE", lire("SELECT etat FROM file_attente WHERE demande_id = ?", seconde));
    }

    @Test
    @Tag("ORI-3")
    @Tag("ORI-4")
    @DisplayName("préparée, une proposition réserve la place sans que personne le sache, puis se propose")
    void preparee() {
        Long place = placeLiberee();
        executer(
                "UPDATE dispositif d JOIN place p ON p.dispositif_id = d.id SET d.menages_par_place = 1 WHERE p.id = ?",
                place);
        Long demande = candidat(place, 0);
        Long seconde = candidat(place, 1);
        Long proposition = faire(OPERATEUR, () -> preparer.preparer(place, demande, AUTRE_CHOIX));
        assertEquals("PREPAREE", lire("SELECT etat FROM proposition WHERE id = ?", proposition));
        assertEquals("RESERVEE", lire("SELECT etat FROM place WHERE id = ?", place));
        assertNull(lire("SELECT COALESCE(echeance, proposee_le) FROM proposition WHERE id = ?", proposition));
        refuse("erreur.introuvable", RESPONSABLE, () -> consulter.voir(proposition));
        assertEquals("réservée", Textes.libelle(etatAuPlan(place)));
        refuse("proposition.protocole", OPERATEUR, () -> proposer.proposer(place, seconde, AUTRE_CHOIX, null));

        assertFalse(rappelee(proposition));
        executer("UPDATE proposition SET preparee_le = UTC_TIMESTAMP(6) - INTERVAL 3 DAY WHERE id = ?", proposition);
        assertTrue(rappelee(proposition));

        agir(OPERATEUR, () -> proposer.proposerMaintenant(proposition, null));
        assertEquals("PROPOSEE_AU_MENAGE", lire("SELECT etat FROM proposition WHERE id = ?", proposition));
        assertEquals(
                "1",
                lire(
                        "SELECT echeance > UTC_TIMESTAMP() AND proposee_le IS NOT NULL FROM proposition WHERE id = ?",
                        proposition));
        assertFalse(rappelee(proposition));
        faire(RESPONSABLE, () -> consulter.voir(proposition));
        refuse("proposition.passage", OPERATEUR, () -> proposer.proposerMaintenant(proposition, null));
    }

    @Test
    @Tag("ORI-3")
    @DisplayName("préparée puis annulée, une proposition rend sa place et sa demande")
    void prepareePuisAnnulee() {
        Long place = placeLiberee();
        Long demande = candidat(place, 0);
        Long proposition = faire(OPERATEUR, () -> preparer.preparer(place, demande, AUTRE_CHOIX));
        agir(OPERATEUR, () -> clore.annuler(proposition, PREPAREE, "ERREUR", null));
        assertEquals("VACANTE", lire("SELECT etat FROM place WHERE id = ?", place));
        assertEquals("EN_ATTENTE", lire("SELECT etat FROM demande WHERE id = ?", demande));
    }

    private EtatPlace etatAuPlan(Long place) {
        return faire(RESPONSABLE, journee::voir).plan().stream()
                .filter(tuile -> tuile.id().equals(place))
                .findFirst()
                .orElseThrow()
                .etat();
    }

    private boolean rappelee(Long proposition) {
        return faire(OPERATEUR, siao::voir).preparees().stream().anyMatch(p -> p.id().equals(proposition));
    }

    @Test
    @Tag("ORI-3")
    @DisplayName(
            "d'une page restée ouverte, un refus ou une annulation ne passe pas par-dessus l'acceptation d'un collègue")
    void lueTropTot() {
        Long place = placeLiberee();
        Long demande = candidat(place, 0);
        Long proposition = faire(OPERATEUR, () -> proposer.proposer(place, demande, AUTRE_CHOIX, null));
        agir(OPERATEUR, () -> menage.accepter(proposition));
        refuse(
                "proposition.changee",
                OPERATEUR,
                () -> menage.refuser(proposition, PROPOSEE_AU_MENAGE, "ELOIGNEMENT_EMPLOI", null, 110));
        refuse("proposition.changee", OPERATEUR, () -> clore.annuler(proposition, PROPOSEE_AU_MENAGE, "ERREUR", null));
        assertEquals("PROPOSEE_A_LA_STRUCTURE", lire("SELECT etat FROM proposition WHERE id = ?", proposition));
        assertEquals("0", lire("SELECT COUNT(*) FROM refus WHERE proposition_id = ?", proposition));
    }

    @Test
    @Tag("ORI-6")
    @Tag("REF-5")
    @DisplayName("une proposition close rend sa place et sa demande")
    void close() {
        Long place = placeLiberee();
        Long demande = candidat(place, 0);
        Long proposition = faire(OPERATEUR, () -> proposer.proposer(place, demande, AUTRE_CHOIX, null));
        assertEquals("RESERVEE", lire("SELECT etat FROM place WHERE id = ?", place));
        refuse(
                "proposition.pas.en.retard",
                OPERATEUR,
                () -> clore.constaterSansReponse(proposition, PROPOSEE_AU_MENAGE));
        agir(OPERATEUR, () -> menage.refuser(proposition, PROPOSEE_AU_MENAGE, "ELOIGNEMENT_EMPLOI", null, 110));
        assertEquals("VACANTE", lire("SELECT etat FROM place WHERE id = ?", place));
        assertEquals("EN_ATTENTE", lire("SELECT etat FROM demande WHERE id = ?", demande));
        assertEquals("A_REVOIR", lire("SELECT revue FROM refus WHERE proposition_id = ?", proposition));
    }

    @Test
    @Tag("ORI-5")
    @DisplayName("trois cents personnes qui admettent ensemble sur trois places n'en admettent que trois")
    void jamaisDeuxMenages() throws Exception {
        List<Long> places = List.of(placeLiberee(), placeLiberee(), placeLiberee());
        Long[] propositions = new Long[9];
        for (int i = 0; i < 9; i++) {
            Long place = places.get(i / 3);
            executer(
                    "UPDATE dispositif d JOIN place p ON p.dispositif_id = d.id SET d.menages_par_place = 3 WHERE p.id = ?",
                    place);
            Long demande = candidat(place, 0);
            Long proposition = faire(OPERATEUR, () -> proposer.proposer(place, demande, AUTRE_CHOIX, null));
            agir(OPERATEUR, () -> menage.accepter(proposition));
            propositions[i] = proposition;
        }
        AtomicInteger admises = new AtomicInteger();
        AtomicInteger refusees = new AtomicInteger();
        Set<String> phrases = ConcurrentHashMap.newKeySet();
        ensemble(300, i -> {
            try {
                agir(RESPONSABLE, () -> structure.accueillir(propositions[i % 9], jour));
                admises.incrementAndGet();
            } catch (ErreurMetier refus) {
                refusees.incrementAndGet();
                phrases.add(refus.cle());
            }
        });
        assertFalse(phrases.contains("erreur.introuvable"), phrases::toString);
        assertEquals(3, admises.get());
        assertEquals(297, refusees.get());
        for (Long place : places) {
            assertEquals("1", lire("SELECT COUNT(*) FROM prise_en_charge WHERE place_id = ? AND fin IS NULL", place));
        }
        assertEquals(
                "0",
                lire(
                        "SELECT COUNT(*) FROM (SELECT menage_id FROM prise_en_charge WHERE fin IS NULL GROUP BY menage_id HAVING COUNT(*) > 1 OR ? < 0) t",
                        0L));
    }

    @Test
    @Tag("ORI-5")
    @DisplayName("la base elle-même refuse un second ménage sur une place, et une seconde place à un ménage")
    void contrainte() {
        Long occupee = identifiant("SELECT place_id FROM prise_en_charge WHERE fin IS NULL AND id > ? LIMIT 1", 0L);
        SQLException refus = assertThrows(SQLException.class, () -> inserer(occupee));
        assertEquals(1062, refus.getErrorCode());
    }

    @Test
    @Tag("HAB-3")
    @Tag("SEC-1")
    @DisplayName("une place d'un autre territoire n'existe pas, et un acte d'un autre profil ne s'appelle pas")
    void dehors() {
        Long ailleurs = identifiant(
                "SELECT v.place_id FROM vacance v JOIN place p ON p.id = v.place_id JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id WHERE v.close_le IS NULL AND s.siao_id <> (SELECT id FROM siao WHERE departement = '93') AND v.id > ? LIMIT 1",
                0L);
        refuse("erreur.introuvable", OPERATEUR, () -> chercher.chercher(ailleurs, 0));
        refuse("erreur.introuvable", RESPONSABLE, () -> declarer.declarer(ailleurs, jour));
        assertThrows(EJBAccessException.class, () -> agir("etat.93", () -> declarer.declarer(ailleurs, jour)));
        assertThrows(EJBAccessException.class, () -> agir("administrateur", () -> chercher.chercher(ailleurs, 0)));
    }

    @Test
    @Tag("HAB-2")
    @Tag("SEC-2")
    @DisplayName("un compte révoqué ne fait plus rien, dès son acte suivant")
    void revoque() {
        agir("gestionnaire.93", journee::voir);
        executer("UPDATE compte SET etat = 'REVOQUE' WHERE courriel = 'gestionnaire.93@demo.example' AND id > ?", 0L);
        try {
            refuse("erreur.interdit", "gestionnaire.93", journee::voir);
        } finally {
            executer("UPDATE compte SET etat = 'ACTIF' WHERE courriel = 'gestionnaire.93@demo.example' AND id > ?", 0L);
        }
    }

    @Test
    @Tag("TRA-1")
    @DisplayName("une trace ne se change ni ne s'efface")
    void traceInalterable() {
        agir(RESPONSABLE, journee::voir);
        assertThrows(SQLException.class, () -> tenter("UPDATE trace SET acte = 'rien' WHERE id > ?", 0L));
        assertThrows(SQLException.class, () -> tenter("DELETE FROM trace WHERE id > ?", 0L));
    }

    @Test
    @Tag("FIN-1")
    @Tag("OFF-4")
    @DisplayName("une sortie sans motif de la liste est refusée, et rien n'est écrit")
    void sortieSansMotif() {
        Long place = placeOccupee();
        refuse("saisie.motif", RESPONSABLE, () -> sortie.sortir(place, jour, "PARTI", true));
        assertEquals("OCCUPEE", lire("SELECT etat FROM place WHERE id = ?", place));
    }

    @Test
    @Tag("OPS-2")
    @DisplayName(
            "une place qu'un autre garde trop longtemps : une phrase, et rien d'écrit ; dès qu'il la rend, l'acte passe")
    void conflit() throws Exception {
        Long place = placeLiberee();
        try (Connection autre = Base.ouvrir()) {
            autre.setAutoCommit(false);
            try (PreparedStatement garde = autre.prepareStatement("SELECT id FROM place WHERE id = ? FOR UPDATE")) {
                garde.setLong(1, place);
                garde.executeQuery();
                refuse("erreur.occupe", RESPONSABLE, () -> confirmer.confirmer(place));
            } finally {
                autre.rollback();
            }
        }
        String avant = lire("SELECT confirmee_le FROM vacance WHERE place_id = ? AND close_le IS NULL", place);
        agir(RESPONSABLE, () -> confirmer.confirmer(place));
        assertNotEquals(avant, lire("SELECT confirmee_le FROM vacance WHERE place_id = ? AND close_le IS NULL", place));
    }

    /** Une place de la responsable, libérée par la sortie de son ménage et déclarée vacante du même geste. */
    private Long placeLiberee() {
        Long place = placeOccupee();
        agir(RESPONSABLE, () -> sortie.sortir(place, jour, "POSITIVE_LOGEMENT_SOCIAL", true));
        return place;
    }

    private Long placeOccupee() {
        return faire(RESPONSABLE, journee::voir).plan().stream()
                .filter(t -> t.etat() == EtatPlace.OCCUPEE && t.capacite() >= 1)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Une demande de la file du 93, sans proposition en cours ; elle n'a pas besoin de convenir : le choix est motivé. */
    private Long candidat(Long place, int rang) {
        return identifiant(
                "SELECT f.demande_id FROM file_attente f JOIN siao s ON s.id = f.siao_id WHERE s.departement = '93' AND f.etat = 'EN_ATTENTE' AND NOT EXISTS (SELECT 1 FROM proposition x WHERE x.demande_id = f.demande_id AND x.place_id = ?) ORDER BY f.demande_id LIMIT 1 OFFSET "
                        + rang,
                place);
    }

    private static void ensemble(int combien, IntConsumer geste) throws InterruptedException {
        ClassLoader chargeur = Thread.currentThread().getContextClassLoader();
        ExecutorService fils = Executors.newFixedThreadPool(combien, tache -> {
            Thread fil = new Thread(tache);
            fil.setContextClassLoader(chargeur);
            return fil;
        });
        CountDownLatch depart = new CountDownLatch(1);
        for (int i = 0; i < combien; i++) {
            int numero = i;
            fils.submit(() -> {
                depart.await();
                geste.accept(numero);
                return null;
            });
        }
        depart.countDown();
        fils.shutdown();
        assertTrue(fils.awaitTermination(120, TimeUnit.SECONDS));
    }

    private void inserer(Long place) throws SQLException {
        tenter(
                "INSERT INTO prise_en_charge (menage_id, place_id, nature, origine, debut) SELECT MIN(m.id), ?, 'STABILISEE', 'ORIENTATION', CURRENT_DATE FROM menage m WHERE NOT EXISTS (SELECT 1 FROM prise_en_charge p WHERE p.menage_id = m.id)",
                place);
    }
}
