package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.identifiant;
import static fr.siao.banc.Base.identifiants;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.accueil.ConsulterDossier;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.menage.ChangerComposition;
import fr.siao.menage.ChangerComposition.Lu;
import fr.siao.menage.ChangerComposition.Nouvelle;
import fr.siao.menage.ConsulterComposition;
import fr.siao.menage.ConsulterComposition.Membre;
import fr.siao.menage.ConsulterComposition.Vie;
import fr.siao.menage.Identite;
import fr.siao.menage.Lien;
import fr.siao.menage.MoyenNotice;
import fr.siao.menage.OuvrirDossier;
import fr.siao.menage.Sexe;
import fr.siao.orientation.Choix;
import fr.siao.orientation.CloreProposition;
import fr.siao.orientation.EtatProposition;
import fr.siao.orientation.ProposerPlace;
import fr.siao.socle.ErreurMetier;
import fr.siao.socle.Fuseau;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
@Tag("MEN-1")
@DisplayName("La composition d'un ménage, par les actes")
public class CompositionIT {
    private static final String OPERATEUR = "operateur.93";

    private static final String EN_FILE = Base.EN_FILE + """
              AND d.anciennete < ?
            ORDER BY m.id DESC LIMIT 1
            """;

    private final LocalDate jour = LocalDate.now(Fuseau.PARIS);

    @Inject
    private ChangerComposition changer;

    @Inject
    private ConsulterComposition consulter;

    @Inject
    private ConsulterDossier dossier;

    @Inject
    private OuvrirDossier ouvrir;

    @Inject
    private ProposerPlace proposer;

    @Inject
    private CloreProposition clore;

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(CompositionIT.class, Comme.class, Base.class);
    }

    @Test
    @Tag("MEN-6")
    @DisplayName(
            "une naissance fait croître la version du ménage et se lit aussitôt dans la file ; défaite, l'enfant s'oublie")
    void naissance() {
        String cle = enFile(2);
        Vie avant = lire93(cle);
        String mineurs = file(cle, "mineurs");
        String personnes = lire("SELECT COUNT(*) FROM personne WHERE id > ?", 0L);
        agir(OPERATEUR, () -> changer.naissance(lu(avant), enfant(), null));

        Vie apres = lire93(cle);
        assertTrue(apres.version() > avant.version());
        assertEquals(3, apres.membres().size());
        assertEquals(Integer.parseInt(mineurs) + 1, Integer.parseInt(file(cle, "mineurs")));
        assertEquals(
                "1",
                lire(
                        "SELECT COUNT(*) FROM demande d JOIN menage m ON m.id = d.menage_id WHERE m.cle = ? AND d.a_mettre_a_jour",
                        cle));
        assertEquals(
                "1",
                lire(
                        "SELECT COUNT(*) FROM trace t JOIN menage m ON m.id = t.menage_id WHERE m.cle = ? AND t.acte = 'menage.changer-composition'",
                        cle));
        refuse("erreur.depassee", OPERATEUR, () -> changer.naissance(lu(avant), enfant(), null));

        agir(OPERATEUR, () -> changer.defaire(lu(apres), apres.histoire().get(0).id()));
        Vie defaite = lire93(cle);
        assertTrue(defaite.version() > apres.version());
        assertEquals(2, defaite.membres().size());
        assertNotEquals(null, defaite.histoire().get(0).annuleLe());
        assertEquals(mineurs, file(cle, "mineurs"));
        assertEquals(personnes, lire("SELECT COUNT(*) FROM personne WHERE id > ?", 0L));
    }

    @Test
    @DisplayName("une séparation fait un second ménage suivi comme le premier ; défaite, tout revient")
    void separation() {
        String cle = enFile(3);
        Vie avant = lire93(cle);
        String part = avant.membres().get(1).cle();
        String nouveau = faire(OPERATEUR, () -> changer.separation(lu(avant), List.of(part), part, null, jour));

        assertEquals(2, lire93(cle).membres().size());
        Vie autre = lire93(nouveau);
        assertEquals(List.of(part), autre.membres().stream().map(Membre::cle).toList());
        assertEquals(Lien.TITULAIRE, autre.membres().get(0).lien());
        assertEquals(cle, autre.histoire().get(0).autre());
        assertEquals(
                lire("SELECT COALESCE(structure_referente_id, 0) FROM menage WHERE cle = ?", cle),
                lire("SELECT COALESCE(structure_referente_id, 0) FROM menage WHERE cle = ?", nouveau));

        Vie separe = lire93(cle);
        refuse(
                "erreur.introuvable",
                OPERATEUR,
                () -> changer.defaire(lu(autre), separe.histoire().get(0).id()));
        agir(
                OPERATEUR,
                () -> changer.defaire(lu(separe), separe.histoire().get(0).id()));
        assertEquals(avant.membres(), lire93(cle).membres());
        assertEquals(jour, lire93(nouveau).closLe());
    }

    @Test
    @DisplayName("à une réunion, la demande la plus récente se clôt et la plus vieille ancienneté reste")
    void reunion() {
        String cle = enFile(1);
        String ancienne = lire(
                "SELECT m.cle FROM (" + EN_FILE.replace("LIMIT 1", "LIMIT 20") + ") m WHERE m.cle <> ? LIMIT 1",
                1,
                jour.minusMonths(3),
                cle);
        executer(
                "UPDATE demande d JOIN menage m ON m.id = d.menage_id SET d.anciennete = '" + jour.minusMonths(1)
                        + "' WHERE m.cle = ?",
                cle);
        String vieille = lire(
                "SELECT d.anciennete FROM demande d JOIN menage m ON m.id = d.menage_id WHERE m.cle = ? AND d.etat = 'EN_ATTENTE'",
                ancienne);
        Vie lue = lire93(cle);
        refuse("evenement.reunion.meme", OPERATEUR, () -> changer.reunion(lu(lue), cle, Lien.AUTRE, jour));
        agir(OPERATEUR, () -> changer.reunion(lu(lue), ancienne.toLowerCase(), Lien.AUTRE, jour));

        assertEquals(2, lire93(cle).membres().size());
        assertEquals(jour, lire93(ancienne).closLe());
        assertEquals(
                "CLOTUREE FUSION",
                lire(
                        "SELECT CONCAT(d.etat, ' ', d.etat_motif) FROM demande d JOIN menage m ON m.id = d.menage_id WHERE m.cle = ? ORDER BY d.id DESC LIMIT 1",
                        ancienne));
        assertEquals(vieille, file(cle, "anciennete"));
        assertEquals(
                "0",
                lire(
                        "SELECT COUNT(*) FROM file_attente f JOIN demande d ON d.id = f.demande_id JOIN menage m ON m.id = d.menage_id WHERE m.cle = ?",
                        ancienne));
        Vie reunie = lire93(cle);
        refuse(
                "evenement.depend.demande",
                OPERATEUR,
                () -> changer.defaire(lu(reunie), reunie.histoire().get(0).id()));
    }

    @Test
    @DisplayName(
            "un ménage à qui une place est proposée n'en rejoint pas un autre, même si sa dernière proposition est close")
    void enLice() {
        String cle = enFile(1);
        Long demande = identifiant(
                "SELECT d.id FROM demande d JOIN menage m ON m.id = d.menage_id WHERE m.cle = ? AND d.etat = 'EN_ATTENTE'",
                cle);
        List<Long> places = identifiants(
                "SELECT p.id FROM vacance v JOIN place p ON p.id = v.place_id JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id JOIN siao x ON x.id = s.siao_id WHERE x.departement = '93' AND v.close_le IS NULL AND d.regule AND p.etat = 'VACANTE' ORDER BY p.id DESC LIMIT 2");
        Choix choix = new Choix(null, "AUTRE", "Choix d'essai");
        Long vivante = faire(OPERATEUR, () -> proposer.proposer(places.get(0), demande, choix, null));
        Long close = faire(OPERATEUR, () -> proposer.proposer(places.get(1), demande, choix, null));
        agir(OPERATEUR, () -> clore.annuler(close, EtatProposition.PROPOSEE_AU_MENAGE, "ERREUR", null));
        Vie autre = lire93(enFile(1));
        refuse("evenement.reunion.propositions", OPERATEUR, () -> changer.reunion(lu(autre), cle, Lien.AUTRE, jour));
        agir(OPERATEUR, () -> clore.annuler(vivante, EtatProposition.PROPOSEE_AU_MENAGE, "ERREUR", null));
    }

    @Test
    @DisplayName(
            "un ménage accueilli ne disparaît pas dans un autre, ni par un décès : sa structure dit d'abord sa sortie")
    void heberge() {
        String loge = lire(
                "SELECT m.cle FROM prise_en_charge p JOIN menage m ON m.id = p.menage_id JOIN siao s ON s.id = m.siao_id WHERE p.fin IS NULL AND s.departement = ? AND (SELECT COUNT(*) FROM appartenance a WHERE a.menage_id = m.id AND a.fin IS NULL) = 1 AND NOT EXISTS (SELECT 1 FROM demande d WHERE d.menage_id = m.id AND d.etat IN ('BROUILLON', 'TRANSMISE', 'COMPLEMENT_DEMANDE', 'EN_ATTENTE', 'EN_COURS_D_ORIENTATION')) ORDER BY m.id LIMIT 1",
                "93");
        Vie lue = lire93(loge);
        String seule = lue.membres().get(0).cle();
        refuse("evenement.deces.heberge", OPERATEUR, () -> changer.deces(lu(lue), seule, null, jour));
        Vie autre = lire93(enFile(1));
        refuse("evenement.reunion.heberge", OPERATEUR, () -> changer.reunion(lu(autre), loge, Lien.AUTRE, jour));
        assertEquals(lue, lire93(loge));
    }

    @Test
    @DisplayName("au décès d'une personne seule, son ménage est clos et sa demande sort de la file")
    void deces() {
        String cle = enFile(1);
        Vie lue = lire93(cle);
        agir(OPERATEUR, () -> changer.deces(lu(lue), lue.membres().get(0).cle(), null, jour));
        assertEquals(jour, lire93(cle).closLe());
        assertEquals(
                "CLOTUREE DECES",
                lire(
                        "SELECT CONCAT(d.etat, ' ', d.etat_motif) FROM demande d JOIN menage m ON m.id = d.menage_id WHERE m.cle = ? ORDER BY d.id DESC LIMIT 1",
                        cle));
        Vie close = lire93(cle);
        assertEquals(jour, faire(OPERATEUR, () -> dossier.voir(cle)).closLe());
        refuse("menage.clos", OPERATEUR, () -> changer.arrivee(lu(close), enfant(), Lien.AUTRE, jour));
    }

    @Test
    @DisplayName("vingt collègues qui font entrer la même personne dans dix ménages ne la font entrer que dans un")
    void unSeulMenage() throws Exception {
        String depart = enFile(2);
        Vie lue = lire93(depart);
        String personne = lue.membres().get(1).cle();
        agir(OPERATEUR, () -> changer.depart(lu(lue), personne, null, jour));
        List<String> menages = Base.identifiants(
                        "SELECT m.id FROM ("
                                + EN_FILE.replace("m.cle FROM", "m.id FROM").replace("LIMIT 1", "LIMIT 10") + ") m",
                        1,
                        jour)
                .stream()
                .map(id -> lire("SELECT cle FROM menage WHERE id = ?", id))
                .toList();
        assertEquals(10, menages.size());
        CyclicBarrier ensemble = new CyclicBarrier(20);
        ExecutorService fils = Executors.newFixedThreadPool(20);
        ClassLoader chargeur = Thread.currentThread().getContextClassLoader();
        List<Callable<Boolean>> gestes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Vie chez = lire93(menages.get(i % 10));
            gestes.add(() -> {
                Thread.currentThread().setContextClassLoader(chargeur);
                ensemble.await(60, TimeUnit.SECONDS);
                try {
                    agir(OPERATEUR, () -> changer.retour(lu(chez), personne, Lien.AUTRE, jour));
                    return true;
                } catch (ErreurMetier refus) {
                    return false;
                }
            });
        }
        int entrees = 0;
        for (Future<Boolean> geste : fils.invokeAll(gestes)) {
            entrees += geste.get() ? 1 : 0;
        }
        fils.shutdown();
        assertEquals(1, entrees);
        assertEquals(
                "1",
                lire(
                        "SELECT COUNT(*) FROM appartenance a JOIN personne p ON p.id = a.personne_id WHERE a.fin IS NULL AND p.cle = ?",
                        personne));
    }

    @Test
    @DisplayName("la base elle-même refuse une personne dans deux ménages")
    void contrainte() {
        SQLException refus = assertThrows(
                SQLException.class,
                () -> Base.tenter(
                        "INSERT INTO appartenance (menage_id, personne_id, lien, debut) SELECT m.id, a.personne_id, 'AUTRE', ? FROM appartenance a JOIN menage m ON m.id <> a.menage_id WHERE a.fin IS NULL LIMIT 1",
                        jour));
        assertEquals(1062, refus.getErrorCode());
    }

    @Test
    @Tag("HAB-3")
    @Tag("SEC-1")
    @DisplayName(
            "un ménage ou une personne d'un autre territoire n'existe pas, et seuls les profils du dossier changent une composition")
    void dehors() {
        String ailleurs =
                lire("SELECT MIN(m.cle) FROM menage m JOIN siao s ON s.id = m.siao_id WHERE s.departement = ?", "75");
        String personne = lire(
                "SELECT p.cle FROM personne p JOIN appartenance a ON a.personne_id = p.id JOIN menage m ON m.id = a.menage_id WHERE m.cle = ? LIMIT 1",
                ailleurs);
        Vie ici = lire93(enFile(1));
        refuse("erreur.introuvable", OPERATEUR, () -> consulter.voir(ailleurs));
        refuse("erreur.introuvable", OPERATEUR, () -> changer.naissance(new Lu(ailleurs, 0), enfant(), null));
        refuse("erreur.introuvable", OPERATEUR, () -> changer.reunion(lu(ici), ailleurs, Lien.AUTRE, jour));
        refuse("erreur.introuvable", OPERATEUR, () -> changer.retour(lu(ici), personne, Lien.AUTRE, jour));
        for (String qui : List.of("responsable.93", "etat.93", "dpd.93", "administrateur")) {
            assertThrows(EJBAccessException.class, () -> agir(qui, () -> consulter.voir(ici.cle())));
            assertThrows(EJBAccessException.class, () -> agir(qui, () -> changer.naissance(lu(ici), enfant(), null)));
        }
    }

    private String enFile(int personnes) {
        return lire(EN_FILE, personnes, jour);
    }

    private String file(String cle, String colonne) {
        return lire(
                "SELECT f." + colonne
                        + " FROM file_attente f JOIN demande d ON d.id = f.demande_id JOIN menage m ON m.id = d.menage_id WHERE m.cle = ?",
                cle);
    }

    /** Qui lit un ménage dont plus rien n'est ouvert dit pourquoi. */
    private Vie lire93(String cle) {
        agir(OPERATEUR, () -> ouvrir.ouvrir(cle, "PROFESSIONNEL", null));
        return faire(OPERATEUR, () -> consulter.voir(cle));
    }

    private static Lu lu(Vie vie) {
        return new Lu(vie.cle(), vie.version());
    }

    private Nouvelle enfant() {
        return new Nouvelle(Identite.de("Kaboré", "Nina", jour, Sexe.FEMME), MoyenNotice.ORAL, jour);
    }
}
