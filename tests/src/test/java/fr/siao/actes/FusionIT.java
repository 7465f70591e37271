package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.identifiant;
import static fr.siao.banc.Base.identifiants;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.accueil.ConsulterDossier;
import fr.siao.accueil.ConsulterDouble;
import fr.siao.accueil.ConsulterDouble.Cote;
import fr.siao.accueil.ConsulterDouble.Paire;
import fr.siao.accueil.ConsulterTrace;
import fr.siao.accueil.ConsulterTrace.Recherche;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.menage.ChangerComposition;
import fr.siao.menage.ChangerComposition.Lu;
import fr.siao.menage.ChangerComposition.Nouvelle;
import fr.siao.menage.ChercherPersonnes;
import fr.siao.menage.ComparerPersonnes;
import fr.siao.menage.ConsulterComposition;
import fr.siao.menage.ConsulterComposition.Vie;
import fr.siao.menage.ConsulterDoubles;
import fr.siao.menage.CreerMenage;
import fr.siao.menage.CreerMenage.Membre;
import fr.siao.menage.DeciderDouble;
import fr.siao.menage.DoublePresume.Etat;
import fr.siao.menage.DoublePresume.Origine;
import fr.siao.menage.FusionnerPersonnes;
import fr.siao.menage.FusionnerPersonnes.Foyer;
import fr.siao.menage.FusionnerPersonnes.Maniere;
import fr.siao.menage.FusionnerPersonnes.Ordre;
import fr.siao.menage.Identite;
import fr.siao.menage.Identite.Champ;
import fr.siao.menage.Lien;
import fr.siao.menage.MoyenNotice;
import fr.siao.menage.OuvrirDossier;
import fr.siao.menage.PersonneConnue;
import fr.siao.menage.Sexe;
import fr.siao.orientation.Choix;
import fr.siao.orientation.CloreProposition;
import fr.siao.orientation.EtatProposition;
import fr.siao.orientation.ProposerPlace;
import fr.siao.socle.ErreurMetier;
import fr.siao.socle.Fuseau;
import fr.siao.socle.Textes;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("MEN-5")
@DisplayName("La file des doubles, une fusion et sa défaite, par les actes")
public class FusionIT {
    private static final String OPERATEUR = "operateur.93";
    private static final String HOSTILE = "<script>alert(1)</script> ' OR 1=1 -- {0} \u202E";

    /** Ce qu'une fusion défaite ne rend pas : ce qui la raconte, et ce que la connexion et la nuit écrivent ailleurs. */
    private static final Set<String> AILLEURS = Set.of(
            "fusion",
            "fusion_paire",
            "fusion_ligne",
            "fusion_temoin",
            "double_presume",
            "trace",
            "trace_sceau",
            "compte",
            "acces_motive");

    /** Les ménages en file, de ce nombre de personnes, sans toit, sans proposition, jamais touchés par un événement. */
    private static final String EN_FILE = """
            SELECT m.cle FROM menage m JOIN demande d ON d.menage_id = m.id JOIN file_attente f ON f.demande_id = d.id
              JOIN siao s ON s.id = m.siao_id
            WHERE s.departement = '93' AND f.etat = 'EN_ATTENTE' AND m.clos_le IS NULL
              AND (SELECT COUNT(*) FROM appartenance a WHERE a.menage_id = m.id AND a.fin IS NULL) = ?
              AND NOT EXISTS (SELECT 1 FROM evenement e WHERE m.id IN (e.menage_id, e.autre_id))
              AND NOT EXISTS (SELECT 1 FROM prise_en_charge p WHERE p.menage_id = m.id AND p.fin IS NULL)
              AND NOT EXISTS (SELECT 1 FROM proposition p WHERE p.menage_id = m.id)
              AND NOT EXISTS (SELECT 1 FROM fusion x WHERE m.id IN (x.menage_id, x.quitte_id))
            ORDER BY m.id LIMIT 1 OFFSET ?
            """;

    private final LocalDate jour = LocalDate.now(Fuseau.PARIS);

    @Inject
    private OuvrirDossier ouvrir;

    @Inject
    private FusionnerPersonnes fusionner;

    @Inject
    private DeciderDouble decider;

    @Inject
    private ConsulterDouble comparer;

    @Inject
    private ConsulterDoubles file;

    @Inject
    private ComparerPersonnes nuit;

    @Inject
    private CreerMenage creer;

    @Inject
    private ChangerComposition changer;

    @Inject
    private ConsulterComposition composition;

    @Inject
    private ConsulterDossier dossier;

    @Inject
    private ConsulterTrace trace;

    @Inject
    private ChercherPersonnes chercher;

    @Inject
    private ProposerPlace proposer;

    @Inject
    private CloreProposition clore;

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(FusionIT.class, Comme.class, Base.class);
    }

    @Test
    @Tag("MEN-1")
    @DisplayName(
            "réunir deux ménages en file : une personne, une demande à la plus vieille ancienneté ; défaite, toute la base revient, ligne à ligne")
    void reunionEtDefaite() {
        String garde = enFile(2, 0);
        String quitte = enFile(3, 0);
        executer(
                "UPDATE demande d JOIN menage m ON m.id = d.menage_id JOIN file_attente f ON f.demande_id = d.id JOIN file_preconisation x ON x.demande_id = d.id SET d.anciennete = ?, f.anciennete = ?, x.anciennete = ? WHERE m.cle = ?",
                jour.minusYears(2),
                jour.minusYears(2),
                jour.minusYears(2),
                quitte);
        Paire paire = signaler(titulaire(garde), titulaire(quitte));
        String seconde = autre(paire, garde);
        String sonDouble = autre(paire, quitte);
        executer(
                "INSERT INTO piece (personne_id, nature, forme, octets, empreinte, envoi, deposee_le, deposee_par)"
                        + " SELECT p.id, 'IDENTITE', 'PDF', 1, SHA2('a', 256), 'fusion', UTC_TIMESTAMP(6), c.id FROM personne p"
                        + " JOIN compte c ON c.courriel = 'operateur.93@demo.example' WHERE p.cle = ?",
                cle(paire, quitte));
        Map<String, String> avant = base();

        agir(
                OPERATEUR,
                () -> fusionner.fusionner(ordre(
                        paire,
                        cle(paire, garde),
                        Set.of(Champ.NOM),
                        new Foyer(garde, Maniere.REUNION, null, Lien.AUTRE, Map.of(sonDouble, seconde)))));

        Cote gardee = cote(paire, garde);
        Cote absorbee = cote(paire, quitte);
        Vie vie = vie(garde);
        assertEquals(3, vie.membres().size());
        // close, elle n'est plus en charge du SIAO : la relire demande une raison (MEN-9)
        agir(OPERATEUR, () -> ouvrir.ouvrir(quitte, "PROFESSIONNEL", null));
        assertEquals(jour, vie(quitte).closLe());
        assertEquals(jour, faire(OPERATEUR, () -> dossier.voir(quitte)).closLe());
        assertEquals(absorbee.identite().nom(), lire("SELECT nom FROM personne WHERE cle = ?", gardee.cle()));
        assertEquals(gardee.identite().prenom(), lire("SELECT prenom FROM personne WHERE cle = ?", gardee.cle()));
        assertEquals(
                "0",
                lire(
                        "SELECT COUNT(*) FROM appartenance a JOIN personne p ON p.id = a.personne_id WHERE p.cle = ?",
                        absorbee.cle()));
        sansChevauchement();
        assertEquals(
                gardee.cle(),
                lire("SELECT p.cle FROM piece x JOIN personne p ON p.id = x.personne_id WHERE x.envoi = ?", "fusion"));
        PersonneConnue trouvee =
                faire(OPERATEUR, () -> chercher.chercher(absorbee.cle())).get(0);
        assertEquals(gardee.cle(), trouvee.cle());
        assertEquals(garde, trouvee.menage());
        assertEquals(
                "CLOTUREE FUSION",
                lire(
                        "SELECT CONCAT(d.etat, ' ', d.etat_motif) FROM demande d JOIN menage m ON m.id = d.menage_id WHERE m.cle = ? ORDER BY d.id DESC LIMIT 1",
                        quitte));
        assertEquals(
                jour.minusYears(2).toString(),
                lire(
                        "SELECT f.anciennete FROM file_attente f JOIN menage m ON m.id = f.menage_id WHERE m.cle = ?",
                        garde));
        assertEquals(
                "3",
                lire(
                        "SELECT f.personnes FROM file_attente f JOIN menage m ON m.id = f.menage_id WHERE m.cle = ?",
                        garde));
        assertNotEquals(avant, base());
        Paire reunie = voir(paire.id());
        assertEquals(Etat.FUSIONNE, reunie.etat());
        assertTrue(reunie.fusion().changements() > 5);
        refuse(
                "double.decide.FUSIONNE",
                OPERATEUR,
                () -> fusionner.fusionner(ordre(reunie, gardee.cle(), Set.of(), null)));
        traceUnie(garde, quitte);

        agir(OPERATEUR, () -> fusionner.defaire(paire.id()));
        Map<String, String> apres = base();
        avant.forEach((table, somme) -> assertEquals(somme, apres.get(table), table));
        assertEquals(Etat.A_VOIR, voir(paire.id()).etat());
        assertTrue(vie(garde).version() > vie.version());
        refuse("fusion.dejaDefaite", OPERATEUR, () -> fusionner.defaire(paire.id()));
    }

    private void traceUnie(String garde, String quitte) {
        Set<String> cles =
                Set.copyOf(faire("dpd.93", () -> trace.chercher(new Recherche(garde, null, null, null))).stream()
                        .map(ConsulterTrace.Ligne::cle)
                        .toList());
        assertEquals(Set.of(garde, quitte), cles);
    }

    @Test
    @Tag("MEN-1")
    @DisplayName("elle quitte l'autre ménage, où ceux qui restent ont un titulaire ; défaite, toute la base revient")
    void departEtDefaite() {
        String garde = enFile(1, 1);
        String quitte = enFile(3, 1);
        Paire paire = signaler(titulaire(garde), titulaire(quitte));
        String suivant = autre(paire, quitte);
        Map<String, String> avant = base();
        refuse(
                "evenement.suivant",
                OPERATEUR,
                () -> fusionner.fusionner(ordre(
                        paire, cle(paire, quitte), Set.of(), new Foyer(garde, Maniere.DEPART, null, null, Map.of()))));
        refuse(
                "fusion.seule",
                OPERATEUR,
                () -> fusionner.fusionner(ordre(
                        paire, cle(paire, quitte), Set.of(), new Foyer(quitte, Maniere.DEPART, null, null, Map.of()))));
        refuse("fusion.foyer", OPERATEUR, () -> fusionner.fusionner(ordre(paire, cle(paire, quitte), Set.of(), null)));
        assertEquals(avant, base());

        agir(
                OPERATEUR,
                () -> fusionner.fusionner(ordre(
                        paire,
                        cle(paire, quitte),
                        Set.of(),
                        new Foyer(garde, Maniere.DEPART, suivant, null, Map.of()))));
        assertEquals(cle(paire, quitte), titulaire(garde));
        assertEquals(suivant, titulaire(quitte));
        Vie restee = vie(quitte);
        assertEquals(2, restee.membres().size());
        Long depart = restee.histoire().get(0).id();
        refuse("evenement.depend.fusion", OPERATEUR, () -> changer.defaire(new Lu(quitte, restee.version()), depart));
        sansChevauchement();
        agir(OPERATEUR, () -> fusionner.defaire(paire.id()));
        Map<String, String> apres = base();
        avant.forEach((table, somme) -> assertEquals(somme, apres.get(table), table));
    }

    @Test
    @DisplayName(
            "deux fois dans le même ménage : elle n'y est plus qu'une, et le titulaire le reste ; défaite, tout revient")
    void memeMenage() {
        String menage = creer(identite("Diarra", "Fanta"), identite("Diarrha", "Fanta"), identite("Diarra", "Issa"));
        String titulaire = titulaire(menage);
        String encore = vie(menage).membres().stream()
                .map(m -> m.cle())
                .filter(cle -> !cle.equals(titulaire))
                .findFirst()
                .orElseThrow();
        Paire paire = signaler(titulaire, encore);
        Map<String, String> avant = base();
        agir(OPERATEUR, () -> fusionner.fusionner(ordre(paire, encore, Set.of(), null)));
        assertEquals(2, vie(menage).membres().size());
        assertEquals(encore, titulaire(menage));
        sansChevauchement();
        agir(OPERATEUR, () -> fusionner.defaire(paire.id()));
        Map<String, String> apres = base();
        avant.forEach((table, somme) -> assertEquals(somme, apres.get(table), table));
    }

    @Test
    @DisplayName("ne se défait plus si le ménage gardé a changé, ou si la demande a avancé ; la phrase dit quoi")
    void dependances() {
        String garde = enFile(1, 2);
        String quitte = creer(identite("Nkomo", "Blessing"));
        Paire paire = signaler(titulaire(garde), titulaire(quitte));
        agir(OPERATEUR, () -> fusionner.fusionner(ordre(paire, cle(paire, garde), Set.of(), reunion(garde))));
        Vie reunie = vie(garde);
        agir(
                OPERATEUR,
                () -> changer.naissance(
                        new Lu(garde, reunie.version()),
                        new Nouvelle(Identite.de("Nkomo", "Lina", jour, Sexe.FEMME), MoyenNotice.ORAL, jour),
                        null));
        refuse("fusion.depend.appartenance", OPERATEUR, () -> fusionner.defaire(paire.id()));
        Vie nee = vie(garde);
        agir(
                OPERATEUR,
                () -> changer.defaire(
                        new Lu(garde, nee.version()), nee.histoire().get(0).id()));
        refuse("fusion.depend.evenement", OPERATEUR, () -> fusionner.defaire(paire.id()));
        executer(
                "DELETE e FROM evenement e JOIN menage m ON m.id = e.menage_id WHERE m.cle = ? AND e.nature = 'NAISSANCE'",
                garde);
        executer(
                "INSERT INTO demande_etape (demande_id, etat, compte_id, instant) SELECT d.id, d.etat, d.auteur_id, UTC_TIMESTAMP(6) FROM demande d JOIN menage m ON m.id = d.menage_id WHERE m.cle = ? AND d.etat = 'EN_ATTENTE'",
                garde);
        refuse("fusion.depend.demande_etape", OPERATEUR, () -> fusionner.defaire(paire.id()));
    }

    @Test
    @DisplayName(
            "se refuse par une phrase : page dépassée, même fiche, personne déjà absorbée, place proposée, deux ménages accueillis")
    void refus() {
        String garde = creer(identite("Bello", "Amara"));
        String quitte = creer(identite("Belo", "Amara"), identite("Belo", "Tina"));
        String seule = titulaire(garde);
        refuse("fusion.meme", OPERATEUR, () -> decider.signaler(seule, seule.toLowerCase()));
        Paire paire = signaler(seule, titulaire(quitte));
        Vie lue = vie(quitte);
        agir(
                OPERATEUR,
                () -> changer.naissance(
                        new Lu(quitte, lue.version()),
                        new Nouvelle(Identite.de("Belo", "Nina", jour, Sexe.FEMME), MoyenNotice.ORAL, jour),
                        null));
        refuse("erreur.depassee", OPERATEUR, () -> fusionner.fusionner(ordre(paire, seule, Set.of(), reunion(garde))));
        Paire relue = voir(paire.id());
        executer("UPDATE personne SET version = version + 1 WHERE cle = ?", seule);
        refuse("erreur.depassee", OPERATEUR, () -> fusionner.fusionner(ordre(relue, seule, Set.of(), reunion(garde))));

        Paire juste = voir(paire.id());
        String troisieme = creer(identite("Bello", "Amarah"));
        Paire ensuite = signaler(cle(juste, quitte), titulaire(troisieme));
        agir(OPERATEUR, () -> fusionner.fusionner(ordre(juste, seule, Set.of(), reunion(garde))));
        refuse(
                "fusion.dejaAbsorbee",
                OPERATEUR,
                () -> fusionner.fusionner(ordre(ensuite, cle(ensuite, troisieme), Set.of(), reunion(troisieme))));

        String propose = enFile(1, 3);
        Long demande = identifiant(
                "SELECT d.id FROM demande d JOIN menage m ON m.id = d.menage_id WHERE m.cle = ? AND d.etat = 'EN_ATTENTE'",
                propose);
        Long place = identifiants(
                        "SELECT p.id FROM vacance v JOIN place p ON p.id = v.place_id JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id JOIN siao x ON x.id = s.siao_id WHERE x.departement = '93' AND v.close_le IS NULL AND d.regule AND p.etat = 'VACANTE' ORDER BY p.id DESC LIMIT 1")
                .get(0);
        Long proposition = faire(
                OPERATEUR, () -> proposer.proposer(place, demande, new Choix(null, "AUTRE", "Choix d'essai"), null));
        Paire enLice = signaler(seule, titulaire(propose));
        refuse(
                "evenement.reunion.propositions",
                OPERATEUR,
                () -> fusionner.fusionner(ordre(enLice, seule, Set.of(), reunion(garde))));
        agir(OPERATEUR, () -> clore.annuler(proposition, EtatProposition.PROPOSEE_AU_MENAGE, "ERREUR", null));

        List<String> loges = identifiants(
                        "SELECT p.menage_id FROM prise_en_charge p JOIN menage m ON m.id = p.menage_id JOIN siao s ON s.id = m.siao_id WHERE p.fin IS NULL AND s.departement = '93' AND NOT EXISTS (SELECT 1 FROM demande d WHERE d.menage_id = m.id AND d.menage_vivant IS NOT NULL) ORDER BY p.id LIMIT 2")
                .stream()
                .map(id -> lire("SELECT cle FROM menage WHERE id = ?", id))
                .toList();
        Paire accueillis = signaler(titulaire(loges.get(0)), titulaire(loges.get(1)));
        refuse(
                "evenement.reunion.heberge",
                OPERATEUR,
                () -> fusionner.fusionner(
                        ordre(accueillis, cle(accueillis, loges.get(0)), Set.of(), reunion(loges.get(0)))));
    }

    @Test
    @Tag("HAB-3")
    @Tag("SEC-1")
    @DisplayName("hors du périmètre, ni la personne ni la paire n'existent ; un intervenant social ne fusionne pas")
    void dehors() {
        Paire paire =
                signaler(titulaire(creer(identite("Cisse", "Moussa"))), titulaire(creer(identite("Cissé", "Moussa"))));
        String ailleurs = lire(
                "SELECT MIN(p.cle) FROM personne p JOIN appartenance a ON a.personne_id = p.id JOIN menage m ON m.id = a.menage_id JOIN siao s ON s.id = m.siao_id WHERE s.departement = ?",
                "75");
        refuse(
                "erreur.introuvable",
                OPERATEUR,
                () -> decider.signaler(paire.une().cle(), ailleurs));
        refuse("erreur.introuvable", "operateur.75", () -> comparer.voir(paire.id()));
        refuse("erreur.introuvable", "operateur.75", () -> decider.ecarter(paire.id(), paire.version(), "essai"));
        refuse(
                "erreur.introuvable",
                "operateur.75",
                () -> fusionner.fusionner(ordre(paire, paire.une().cle(), Set.of(), null)));
        refuse("erreur.introuvable", "operateur.75", () -> fusionner.defaire(paire.id()));
        assertThrows(EJBAccessException.class, () -> agir("intervenante.93", () -> file.voir(Etat.A_VOIR, 0)));
        assertThrows(EJBAccessException.class, () -> agir("intervenante.93", () -> fusionner.defaire(paire.id())));

        executer(
                "UPDATE menage m JOIN appartenance a ON a.menage_id = m.id JOIN personne p ON p.id = a.personne_id SET m.siao_id = (SELECT id FROM siao WHERE departement = '75') WHERE p.cle = ?",
                paire.autre().cle());
        refuse("erreur.introuvable", OPERATEUR, () -> comparer.voir(paire.id()));
        refuse(
                "erreur.introuvable",
                OPERATEUR,
                () -> fusionner.fusionner(ordre(paire, paire.une().cle(), Set.of(), null)));
    }

    @Test
    @DisplayName(
            "dix personnes qui fusionnent la même paire, dans un sens et dans l'autre, n'en fusionnent qu'une fois")
    void ensemble() throws Exception {
        String garde = creer(identite("Ouedraogo", "Salif"));
        String quitte = creer(identite("Ouédraogo", "Salif"));
        Paire paire = signaler(titulaire(garde), titulaire(quitte));
        CyclicBarrier depart = new CyclicBarrier(10);
        ExecutorService fils = Executors.newFixedThreadPool(10);
        ClassLoader chargeur = Thread.currentThread().getContextClassLoader();
        List<Callable<String>> gestes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String ici = i % 2 == 0 ? garde : quitte;
            Ordre ordre = ordre(paire, cle(paire, ici), Set.of(), reunion(ici));
            gestes.add(() -> {
                Thread.currentThread().setContextClassLoader(chargeur);
                depart.await(60, TimeUnit.SECONDS);
                try {
                    agir(OPERATEUR, () -> fusionner.fusionner(ordre));
                    return "fait";
                } catch (ErreurMetier refus) {
                    return refus.cle();
                }
            });
        }
        List<String> issues = new ArrayList<>();
        for (Future<String> geste : fils.invokeAll(gestes)) {
            issues.add(geste.get());
        }
        fils.shutdown();
        assertEquals(1, issues.stream().filter("fait"::equals).count(), issues::toString);
        assertTrue(
                Set.of("fait", "double.decide.FUSIONNE", "erreur.depassee", "erreur.occupe")
                        .containsAll(issues),
                issues::toString);
        assertEquals("1", lire("SELECT COUNT(*) FROM fusion WHERE double_id = ?", paire.id()));
        assertEquals(
                "1",
                lire(
                        "SELECT COUNT(*) FROM personne WHERE absorbee_par IS NOT NULL AND cle IN (?, ?)",
                        paire.une().cle(),
                        paire.autre().cle()));
    }

    @Test
    @DisplayName("la nuit note qui se ressemble ; écartée, la paire ne revient que si l'une change d'identité")
    void nuit() {
        String une = titulaire(creer(identite("Vasilescu", "Mihaela")));
        Long avant = identifiant("SELECT MAX(id) - 1 FROM personne WHERE id > ?", 0L);
        String autre = titulaire(creer(identite("Vasilesco", "Mihaela")));
        executer("UPDATE personne SET a_comparer = FALSE WHERE id <= ?", avant);
        assertTrue(nuit.comparer(50) >= 2);
        assertEquals("0", lire("SELECT COUNT(*) FROM personne WHERE a_comparer AND id > ?", 0L));
        Long id = paire(une, autre);
        Paire vue = voir(id);
        assertEquals(Origine.NUIT, vue.origine());
        assertTrue(vue.pourCent() >= 50);
        assertFalse(vue.raisons().isEmpty());
        assertTrue(faire(OPERATEUR, () -> file.voir(Etat.A_VOIR, 0)).nombres().get(Etat.A_VOIR) > 0);

        refuse("double.motif", OPERATEUR, () -> decider.ecarter(id, vue.version(), " "));
        agir(OPERATEUR, () -> decider.ecarter(id, vue.version(), HOSTILE));
        refuse("erreur.depassee", OPERATEUR, () -> decider.ecarter(id, vue.version(), "encore"));
        assertEquals(HOSTILE, voir(id).motif());
        executer("UPDATE personne SET a_comparer = TRUE WHERE cle = ?", une);
        nuit.comparer(50);
        assertEquals(Etat.ECARTE, voir(id).etat());
        executer(
                "UPDATE personne SET a_comparer = TRUE, identite_le = UTC_TIMESTAMP(6) + INTERVAL 1 SECOND WHERE cle = ?",
                une);
        nuit.comparer(50);
        assertEquals(Etat.A_VOIR, voir(id).etat());
        executer(
                "UPDATE personne SET nom = 'Okonkwo', prenom = 'Grace', naissance = '1950-01-02', a_comparer = TRUE WHERE cle = ?",
                une);
        nuit.comparer(50);
        assertEquals("0", lire("SELECT COUNT(*) FROM double_presume WHERE id = ?", id));
    }

    @Test
    @DisplayName("qui enregistre quelqu'un malgré une ressemblance la fait noter dans la file, à son nom")
    void saisie() {
        String connue = titulaire(creer(identite("Zadran", "Gulalai")));
        String nouveau = faire(
                "intervenante.93",
                () -> creer.creer(
                        List.of(new Membre(identite("Zadran", "Gulali"), null, List.of(connue, "P-000-000"))),
                        MoyenNotice.ORAL,
                        jour,
                        false,
                        false,
                        null));
        String menage = lire(
                "SELECT m.cle FROM menage m JOIN appartenance a ON a.menage_id = m.id JOIN personne p ON p.id = a.personne_id WHERE p.cle = ?",
                connue);
        assertEquals(
                "0",
                lire(
                        "SELECT COUNT(*) FROM double_presume d JOIN personne p ON p.id = d.une_id WHERE p.cle = ?",
                        connue));
        assertNotEquals(menage, nouveau);

        String encore = titulaire(faire(
                OPERATEUR,
                () -> creer.creer(
                        List.of(new Membre(identite("Zadran", "Gulali"), null, List.of(connue))),
                        MoyenNotice.ORAL,
                        jour,
                        false,
                        false,
                        null)));
        Paire vue = voir(paire(connue, encore));
        assertEquals(Origine.SAISIE, vue.origine());
        assertFalse(vue.signaleePar().isBlank());
        assertEquals(Etat.A_VOIR, vue.etat());
    }

    @Test
    @DisplayName(
            "tout ce qui désigne une personne ou un ménage est dans l'image d'une fusion, ou l'on dit pourquoi il n'y est pas")
    void rienOublie() {
        Set<String> dansLImage = Set.of(
                "personne",
                "menage",
                "appartenance",
                "evenement",
                "evenement_effet",
                "evaluation",
                "renseignement",
                "transfert",
                "demande",
                "proposition",
                "prise_en_charge");
        Set<String> refaits = Set.of("personne_cle", "file_attente", "echeance");
        Set<String> deLaFusion = Set.of("double_presume", "fusion", "fusion_paire");
        Set<String> suivent = Set.of("piece"); // une défaite la rend ; elle n'en empêche aucune
        Set<String> dejaPartis = Set.of("message");
        Set<String> restes = Set.of(
                "protection_equipier",
                "report_evaluation",
                "note",
                "evaluation_flash",
                "evaluation_reponse",
                "flash_reponse",
                "suivi",
                "protection",
                "acces_motive");
        String lues = lire(
                "SELECT GROUP_CONCAT(DISTINCT table_name) FROM information_schema.key_column_usage"
                        + " WHERE table_schema = DATABASE() AND referenced_table_name IN ('personne', 'menage') AND 1 = ?",
                1);
        for (String table : lues.split(",")) {
            assertTrue(
                    Stream.of(dansLImage, suivent, refaits, deLaFusion, dejaPartis, restes)
                            .anyMatch(connues -> connues.contains(table)),
                    table);
        }
        dansLImage.forEach(
                table -> assertFalse(Textes.dire("fusion.depend." + table).isBlank()));
    }

    private Paire signaler(String une, String autre) {
        return voir(faire(OPERATEUR, () -> decider.signaler(une, autre)));
    }

    private Paire voir(Long id) {
        return faire(OPERATEUR, () -> comparer.voir(id));
    }

    private static Long paire(String une, String autre) {
        return identifiant(
                "SELECT d.id FROM double_presume d JOIN personne u ON u.id = d.une_id JOIN personne a ON a.id = d.autre_id WHERE ? IN (u.cle, a.cle) AND ? IN (u.cle, a.cle)",
                une,
                autre);
    }

    private static Ordre ordre(Paire paire, String gardee, Set<Champ> champs, Foyer foyer) {
        Cote garde = paire.une().cle().equals(gardee) ? paire.une() : paire.autre();
        Cote absorbe = garde == paire.une() ? paire.autre() : paire.une();
        return new Ordre(
                paire.id(),
                new Lu(garde.cle(), garde.version()),
                new Lu(absorbe.cle(), absorbe.version()),
                champs,
                Stream.of(garde, absorbe)
                        .filter(c -> c.foyer() != null)
                        .map(c -> new Lu(c.foyer().cle(), c.foyer().version()))
                        .distinct()
                        .toList(),
                foyer);
    }

    private static Foyer reunion(String menage) {
        return new Foyer(menage, Maniere.REUNION, null, Lien.AUTRE, Map.of());
    }

    /** Celle des deux qui vit dans ce ménage. */
    private static Cote cote(Paire paire, String menage) {
        return paire.une().foyer().cle().equals(menage) ? paire.une() : paire.autre();
    }

    private static String cle(Paire paire, String menage) {
        return cote(paire, menage).cle();
    }

    /** Une autre personne de ce ménage. */
    private static String autre(Paire paire, String menage) {
        Cote cote = cote(paire, menage);
        return cote.foyer().membres().stream()
                .map(ConsulterDouble.Membre::cle)
                .filter(cle -> !cle.equals(cote.cle()))
                .findFirst()
                .orElseThrow();
    }

    private Vie vie(String menage) {
        return faire(OPERATEUR, () -> composition.voir(menage));
    }

    private String titulaire(String menage) {
        return vie(menage).membres().stream()
                .filter(m -> m.lien() == Lien.TITULAIRE)
                .map(m -> m.cle())
                .findFirst()
                .orElseThrow();
    }

    private static String enFile(int personnes, int rang) {
        return lire(EN_FILE, personnes, rang);
    }

    private String creer(Identite... membres) {
        List<Membre> tous = new ArrayList<>();
        for (Identite identite : membres) {
            tous.add(new Membre(identite, tous.isEmpty() ? null : Lien.AUTRE));
        }
        return faire(OPERATEUR, () -> creer.creer(tous, MoyenNotice.ORAL, jour, false, false, null));
    }

    private static Identite identite(String nom, String prenom) {
        return Identite.de(nom, prenom, LocalDate.of(1991, 4, 17), Sexe.FEMME);
    }

    private static void sansChevauchement() {
        assertEquals(
                "0",
                lire(
                        "SELECT COUNT(*) FROM appartenance a JOIN appartenance b ON b.personne_id = a.personne_id AND b.id > a.id"
                                + " WHERE a.debut < COALESCE(b.fin, '9999-12-31') AND b.debut < COALESCE(a.fin, '9999-12-31')"
                                + " AND (a.fin IS NULL OR a.fin > a.debut) AND (b.fin IS NULL OR b.fin > b.debut) AND 1 = ?",
                        1));
    }

    /** Un résumé de chaque table de la base, toutes lignes, toutes colonnes, versions et repères de la nuit exceptés. */
    private static Map<String, String> base() {
        Map<String, String> sommes = new LinkedHashMap<>();
        String tables = lire(
                "SELECT GROUP_CONCAT(table_name) FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND 1 = ?",
                1);
        for (String table : tables.split(",")) {
            if (!AILLEURS.contains(table)) {
                String colonnes = lire(
                        "SELECT GROUP_CONCAT('COALESCE(`', column_name, '`, ''-'')') FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND table_name = ? AND column_name NOT IN ('version', 'a_comparer')"
                                // L'envoi des messages passe toutes les cinq secondes, fusion ou pas.
                                + " AND NOT (table_name = 'message' AND column_name IN"
                                + " ('etat', 'essais', 'prochain_essai', 'envoye_le', 'erreur'))",
                        table);
                sommes.put(
                        table,
                        lire(
                                "SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(CRC32(CONCAT_WS('|', " + colonnes
                                        + "))), 0)) FROM `" + table + "` WHERE 1 = ?",
                                1));
            }
        }
        assertTrue(sommes.keySet()
                .containsAll(Set.of("personne", "personne_cle", "appartenance", "demande", "file_attente")));
        return sommes;
    }
}
