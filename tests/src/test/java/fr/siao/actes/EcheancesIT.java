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
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.demande.FaireDemande;
import fr.siao.echeance.ConsulterEcheances;
import fr.siao.echeance.ConsulterEcheances.Ligne;
import fr.siao.echeance.ConsulterEcheances.Page;
import fr.siao.echeance.EcheanceDuMenage.Due;
import fr.siao.echeance.FiltreEcheances;
import fr.siao.echeance.RefaireEcheances;
import fr.siao.echeance.ReporterEvaluation;
import fr.siao.echeance.Terme.Nature;
import fr.siao.evaluation.Accompagnement;
import fr.siao.evaluation.ConclureFlash;
import fr.siao.evaluation.EvaluationFlash.Rencontre;
import fr.siao.evaluation.EvaluerMenage;
import fr.siao.evaluation.Fraicheur;
import fr.siao.evaluation.OuvrirEvaluation;
import fr.siao.evaluation.Partie;
import fr.siao.evaluation.Preconisation;
import fr.siao.evaluation.RenseignerDossier;
import fr.siao.evaluation.RenseignerDossier.Saisie;
import fr.siao.hebergement.EnregistrerSortie;
import fr.siao.menage.ChangerComposition;
import fr.siao.menage.ChangerComposition.Lu;
import fr.siao.menage.CreerMenage;
import fr.siao.menage.CreerMenage.Membre;
import fr.siao.menage.Identite;
import fr.siao.menage.Lien;
import fr.siao.menage.MoyenNotice;
import fr.siao.menage.Sexe;
import fr.siao.offre.TypeDispositif;
import fr.siao.socle.Fuseau;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("EVA-3")
@DisplayName("Les échéances d'évaluation, par les actes")
public class EcheancesIT {
    private static final String INTERVENANTE = "intervenante.93";
    private static final String OPERATEUR = "operateur.93";

    /** Toute la table, en un mot. */
    private static final String TABLE =
            "SELECT CONCAT(COUNT(*), '/', SUM(CRC32(CONCAT_WS('/', menage_id, siao_id, COALESCE(structure_id, 0),"
                    + " COALESCE(referent_id, 0), nature, depuis, prevue_le, due_le, reports)))) FROM echeance";

    /** Un ménage de l'intervenante dont l'évaluation, ancienne, se reporte encore. */
    private static final String[] REPORTABLE = {
        "NOT EXISTS (SELECT 1 FROM proposition p WHERE p.menage_id = m.id)",
        "NOT EXISTS (SELECT 1 FROM prise_en_charge p WHERE p.menage_id = m.id AND p.fin IS NULL)",
        "NOT EXISTS (SELECT 1 FROM report_evaluation r WHERE r.menage_id = m.id)",
        """
        EXISTS (SELECT 1 FROM evaluation e WHERE e.en_vigueur_de = m.id AND NOT EXISTS (SELECT 1
          FROM evaluation_preconisation x WHERE x.evaluation_id = e.id AND x.accompagnement = 'INTENSIF'))"""
    };

    private final LocalDate jour = LocalDate.now(Fuseau.PARIS);

    @Inject
    private ConsulterEcheances consulter;

    @Inject
    private ConsulterDossier dossier;

    @Inject
    private ReporterEvaluation reporter;

    @Inject
    private RefaireEcheances refaire;

    @Inject
    private CreerMenage creer;

    @Inject
    private ConclureFlash conclureFlash;

    @Inject
    private EvaluerMenage evaluer;

    @Inject
    private OuvrirEvaluation ouvrir;

    @Inject
    private RenseignerDossier renseigner;

    @Inject
    private FaireDemande faireDemande;

    @Inject
    private EnregistrerSortie sortie;

    @Inject
    private ChangerComposition composition;

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(EcheancesIT.class, Comme.class, Base.class);
    }

    private String nouveau(String prenom) {
        return faire(
                INTERVENANTE,
                () -> creer.creer(
                        List.of(new Membre(
                                Identite.de("Diabatéova", prenom, LocalDate.of(1988, 5, 4), Sexe.FEMME),
                                Lien.TITULAIRE)),
                        MoyenNotice.ORAL,
                        jour,
                        false,
                        false,
                        null));
    }

    private void flash(String cle) {
        agir(
                INTERVENANTE,
                () -> conclureFlash.conclure(
                        cle, new Rencontre("MARAUDE", Instant.now(), false, null, List.of(), null, null)));
    }

    private void publier(String cle, Accompagnement accompagnement) {
        agir(INTERVENANTE, () -> evaluer.raconter(cle, Partie.SOUHAITS, "Un toit.", 0));
        faire(INTERVENANTE, () -> ouvrir.approfondie(cle)).volets().stream()
                .flatMap(v -> v.groupes().stream())
                .flatMap(g -> g.champs().stream())
                .filter(c -> c.exigee() && c.valeur() == null)
                .forEach(c -> agir(
                        INTERVENANTE,
                        () -> renseigner.repondre(
                                cle,
                                List.of(new Saisie(
                                        c.question(),
                                        c.personne(),
                                        c.choix().get(0).code(),
                                        c.version())))));
        agir(
                INTERVENANTE,
                () -> evaluer.preconiser(
                        cle,
                        List.of(new Preconisation(TypeDispositif.CHRS_INSERTION, "93", accompagnement)),
                        jour,
                        null));
        agir(INTERVENANTE, () -> evaluer.publier(cle, jour, null));
    }

    private Due due(String cle) {
        return faire(INTERVENANTE, () -> dossier.voir(cle)).due();
    }

    private static String ligne(String cle) {
        return lire(
                "SELECT COALESCE((SELECT CONCAT_WS(' ', e.nature, e.depuis, e.due_le) FROM echeance e"
                        + " WHERE e.menage_id = m.id), 'aucune') FROM menage m WHERE m.cle = ?",
                cle);
    }

    @Test
    @Tag("EVA-1")
    @Tag("EVA-2")
    @DisplayName("la flash, puis l'approfondie, puis l'actualisation : chaque acte repousse l'échéance en se faisant")
    void unParcours() {
        String cle = nouveau("Aminata");
        assertEquals("FLASH " + jour + " " + jour.plusDays(3), ligne(cle));
        refuse("report.flash", INTERVENANTE, () -> reporter.reporter(cle, jour.plusDays(9), "INJOIGNABLE"));
        flash(cle);
        assertEquals("APPROFONDIE " + jour + " " + jour.plusMonths(2), ligne(cle));
        publier(cle, Accompagnement.REGULIER);
        assertEquals("ACTUALISATION " + jour + " " + jour.plusMonths(6), ligne(cle));
        publier(cle, Accompagnement.INTENSIF);
        assertEquals("ACTUALISATION " + jour + " " + jour.plusMonths(3), ligne(cle));
        assertEquals(Fraicheur.A_JOUR, due(cle).etat());
    }

    @Test
    @Tag("EVA-2")
    @DisplayName(
            "l'approfondie part de la première rencontre d'une suite ; une rencontre d'il y a longtemps n'en est plus")
    void rencontres() {
        String cle = nouveau("Bintou");
        flash(cle);
        rencontree(cle, jour.minusDays(70));
        flash(cle);
        assertEquals(
                "APPROFONDIE " + jour.minusDays(70) + " " + jour.minusDays(70).plusMonths(2), ligne(cle));
        rencontree(cle, jour.minusMonths(8));
        refaire.toutes();
        assertEquals("APPROFONDIE " + jour + " " + jour.plusMonths(2), ligne(cle));
    }

    /** La première rencontre de ce ménage, à midi ce jour-là. */
    private static void rencontree(String cle, LocalDate quand) {
        executer(
                "UPDATE evaluation_flash SET rencontree_le = ? WHERE menage_id = (SELECT id FROM menage WHERE cle = ?)"
                        + " ORDER BY id LIMIT 1",
                quand.atTime(10, 0),
                cle);
    }

    @Test
    @DisplayName("refaites toutes, les échéances sont celles que les actes ont tenues une à une")
    void refaites() {
        refaire.toutes();
        String avant = lire(TABLE);
        flash(nouveau("Fatoumata"));
        String reportee = Base.suivi(REPORTABLE);
        executer(
                "UPDATE evaluation e JOIN menage m ON m.id = e.menage_id SET e.publiee_le = UTC_TIMESTAMP(6) - INTERVAL 6 MONTH"
                        + " WHERE m.cle = ? AND e.etat = 'PUBLIEE'",
                reportee);
        refaire.toutes();
        agir(INTERVENANTE, () -> reporter.reporter(reportee, jour.plusDays(20), "RENDEZ_VOUS"));

        String annulee = Base.suivi(REPORTABLE);
        Long demande = identifiant("SELECT demande_id FROM file_attente WHERE cle = ?", annulee);
        agir(INTERVENANTE, () -> faireDemande.annuler(demande, motif("MOTIF_ANNULATION_DEMANDE"), null));
        Long place = identifiant("""
                SELECT MIN(p.id) FROM place p JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id
                WHERE s.nom LIKE '%Tilleuls%' AND p.etat = 'OCCUPEE'
                  AND NOT EXISTS (SELECT 1 FROM vacance v WHERE v.place_id = p.id AND v.close_le IS NULL)""");
        agir("responsable.93", () -> sortie.sortir(place, jour, "POSITIVE_LOGEMENT_SOCIAL", true));
        String mort = nouveau("Kadiatou");
        Lu lu = new Lu(mort, Integer.parseInt(lire("SELECT version FROM menage WHERE cle = ?", mort)));
        String personne = lire(
                "SELECT p.cle FROM personne p JOIN appartenance a ON a.personne_id = p.id JOIN menage m ON m.id = a.menage_id WHERE m.cle = ?",
                mort);
        agir(INTERVENANTE, () -> composition.deces(lu, personne, null, jour));
        assertEquals("aucune", ligne(mort));
        publier(nouveau("Mariam"), Accompagnement.SANS);

        String tenue = lire(TABLE);
        assertNotEquals(avant, tenue);
        refaire.toutes();
        assertEquals(tenue, lire(TABLE));

        executer("DELETE FROM echeance");
        refaire.toutes();
        assertEquals(tenue, lire(TABLE));
    }

    private static String motif(String liste) {
        return lire(
                "SELECT code FROM nomenclature_valeur v WHERE liste = ? AND fin IS NULL AND NOT EXISTS (SELECT 1 FROM"
                        + " nomenclature_valeur x WHERE x.liste = v.liste AND x.parent = v.code) ORDER BY ordre LIMIT 1",
                liste);
    }

    @Test
    @DisplayName("une demande qui s'arrête, et plus rien ne suit le ménage : son échéance s'en va")
    void plusSuivi() {
        String cle = Base.suivi(REPORTABLE);
        executer("UPDATE menage SET cree_le = cree_le - INTERVAL 3 YEAR WHERE cle = ?", cle);
        executer(
                "DELETE r FROM flash_reponse r JOIN evaluation_flash f ON f.id = r.flash_id JOIN menage m ON m.id = f.menage_id WHERE m.cle = ?",
                cle);
        executer("DELETE f FROM evaluation_flash f JOIN menage m ON m.id = f.menage_id WHERE m.cle = ?", cle);
        executer(
                "UPDATE evaluation e JOIN menage m ON m.id = e.menage_id SET e.publiee_le = UTC_TIMESTAMP(6) - INTERVAL 8 MONTH"
                        + " WHERE m.cle = ? AND e.etat = 'PUBLIEE'",
                cle);
        refaire.toutes();
        assertEquals(Fraicheur.EN_RETARD, due(cle).etat());
        Long demande = identifiant("SELECT demande_id FROM file_attente WHERE cle = ?", cle);
        agir(INTERVENANTE, () -> faireDemande.annuler(demande, motif("MOTIF_ANNULATION_DEMANDE"), null));
        assertEquals("aucune", ligne(cle));
        assertNull(due(cle).nature());
    }

    @Test
    @DisplayName("un report se motive, se borne, se compte et se lit ; l'évaluation publiée, il ne vaut plus")
    void report() {
        String cle = Base.suivi(REPORTABLE);
        executer(
                "UPDATE evaluation e JOIN menage m ON m.id = e.menage_id SET e.publiee_le = UTC_TIMESTAMP(6) - INTERVAL 6 MONTH"
                        + " WHERE m.cle = ? AND e.etat = 'PUBLIEE'",
                cle);
        refaire.toutes();
        Due avant = due(cle);
        refuse("saisie.motif", INTERVENANTE, () -> reporter.reporter(cle, jour.plusDays(9), "PARESSE"));
        refuse("report.avant", INTERVENANTE, () -> reporter.reporter(cle, avant.due(), "SERVICE"));
        refuse(
                "report.apres",
                INTERVENANTE,
                () -> reporter.reporter(cle, avant.auPlusTard().plusDays(1), "SERVICE"));
        agir(INTERVENANTE, () -> reporter.reporter(cle, jour.plusDays(9), "INJOIGNABLE"));
        refuse("report.avant", INTERVENANTE, () -> reporter.reporter(cle, jour.plusDays(9), "INJOIGNABLE"));
        agir(OPERATEUR, () -> reporter.reporter(cle, avant.auPlusTard(), "SERVICE"));
        Due apres = due(cle);
        assertEquals(avant.auPlusTard(), apres.due());
        assertEquals(avant.prevue(), apres.prevue());
        assertEquals(2, apres.reports().size());
        assertNull(apres.auPlusTot());
        refuse("report.fini", INTERVENANTE, () -> reporter.reporter(cle, jour.plusYears(1), "SERVICE"));
        assertEquals(
                "2",
                lire(
                        "SELECT COUNT(*) FROM trace t JOIN menage m ON m.id = t.menage_id WHERE m.cle = ? AND t.acte = 'echeance.reporter'",
                        cle));
        publier(cle, Accompagnement.REGULIER);
        assertEquals("ACTUALISATION " + jour + " " + jour.plusMonths(6), ligne(cle));
        assertEquals(
                "0", lire("SELECT e.reports FROM echeance e JOIN menage m ON m.id = e.menage_id WHERE m.cle = ?", cle));
        assertEquals(2, due(cle).reports().size());
    }

    @Test
    @Tag("HAB-3")
    @DisplayName("chacun ne lit que son périmètre : les siens, sa structure, son SIAO ; ailleurs, rien n'existe")
    void perimetres() {
        Page miennes = faire(INTERVENANTE, () -> consulter.lire(new FiltreEcheances(true, null, null, null, null), 0));
        Page structure = faire(INTERVENANTE, () -> consulter.lire(FiltreEcheances.tout(), 0));
        Page siao = faire(OPERATEUR, () -> consulter.lire(FiltreEcheances.tout(), 0));
        String moi =
                "SELECT COUNT(*) FROM echeance e JOIN compte c ON c.id = e.referent_id WHERE c.courriel = 'intervenante.93@demo.example'";
        // un ménage protégé ne compte que pour son équipe
        String visible = " AND (NOT EXISTS (SELECT 1 FROM menage m WHERE m.id = e.menage_id AND m.protege) OR EXISTS"
                + " (SELECT 1 FROM protection_equipier q JOIN compte v ON v.id = q.compte_id WHERE q.menage_id = e.menage_id"
                + " AND q.retire_le IS NULL AND v.courriel = '%s@demo.example'))";
        String lieu =
                "SELECT COUNT(*) FROM echeance e WHERE e.structure_id = (SELECT h.structure_id FROM habilitation h JOIN compte c"
                        + " ON c.id = h.compte_id WHERE c.courriel = 'intervenante.93@demo.example' AND h.profil = 'INTERVENANT_SOCIAL')"
                        + visible.formatted("intervenante.93");
        String territoire = "SELECT COUNT(*) FROM echeance e JOIN siao s ON s.id = e.siao_id WHERE s.departement = '93'"
                + visible.formatted("operateur.93");
        assertEquals(lire(moi), String.valueOf(miennes.compte().toutes()));
        assertEquals(lire(lieu), String.valueOf(structure.compte().toutes()));
        assertEquals(lire(territoire), String.valueOf(siao.compte().toutes()));
        assertEquals(
                lire(territoire + " AND due_le < ?", jour),
                String.valueOf(siao.compte().enRetard()));
        assertEquals(
                lire(territoire + " AND due_le BETWEEN ? AND ?", jour, jour.plusDays(30)),
                String.valueOf(siao.compte().bientot()));
        assertTrue(siao.structures().size() > 1);
        assertTrue(structure.structures().size() == 1 && !structure.referents().isEmpty());

        Long ailleurs = identifiant(
                "SELECT MIN(e.structure_id) FROM echeance e JOIN siao s ON s.id = e.siao_id WHERE s.departement = '75'");
        Page rien = faire(OPERATEUR, () -> consulter.lire(new FiltreEcheances(false, null, null, ailleurs, null), 0));
        assertTrue(rien.lignes().isEmpty() && rien.referents().isEmpty());
        String cle75 = lire(
                "SELECT MIN(m.cle) FROM echeance e JOIN menage m ON m.id = e.menage_id JOIN siao s ON s.id = m.siao_id WHERE s.departement = '75'");
        for (String qui : List.of(INTERVENANTE, OPERATEUR)) {
            refuse("erreur.introuvable", qui, () -> dossier.voir(cle75));
            refuse("erreur.introuvable", qui, () -> reporter.reporter(cle75, jour.plusDays(9), "SERVICE"));
        }
        for (String qui : List.of("responsable.93", "gestionnaire.93", "etat.93", "ecoutante.93")) {
            assertThrows(
                    EJBAccessException.class, () -> agir(qui, () -> consulter.lire(FiltreEcheances.tout(), 0)), qui);
            assertThrows(
                    EJBAccessException.class,
                    () -> agir(qui, () -> reporter.reporter(cle75, jour.plusDays(9), "SERVICE")),
                    qui);
        }
        String suivi = Base.suivi();
        assertNotNull(faire(OPERATEUR, () -> dossier.voir(suivi)).due());
        assertNull(faire("ecoutante.93", () -> dossier.voir(suivi)).due());
        executer(
                "INSERT INTO habilitation (compte_id, profil, structure_id, debut, accordee_le) SELECT c.id, 'INTERVENANT_SOCIAL', ?,"
                        + " '2022-01-01', UTC_TIMESTAMP(6) FROM compte c WHERE c.courriel = 'ecoutante.93@demo.example'",
                ailleurs);
        assertNull(faire("ecoutante.93", () -> dossier.voir(suivi)).due(), "intervenante ailleurs, écoutante ici");
        executer(
                "DELETE h FROM habilitation h JOIN compte c ON c.id = h.compte_id WHERE c.courriel = 'ecoutante.93@demo.example'"
                        + " AND h.structure_id = ?",
                ailleurs);
    }

    @Test
    @DisplayName(
            "la liste va du plus en retard au plus lointain, page par page, sans trou ni doublon, et s'exporte de même")
    void pages() {
        List<Ligne> lues = new ArrayList<>();
        Page page;
        int numero = 0;
        do {
            int laquelle = numero++;
            page = faire(OPERATEUR, () -> consulter.lire(FiltreEcheances.tout(), laquelle));
            lues.addAll(page.lignes());
        } while (page.suite());
        assertEquals(page.compte().toutes(), lues.size());
        assertEquals(lues.size(), lues.stream().map(Ligne::cle).distinct().count());
        for (int i = 1; i < lues.size(); i++) {
            assertFalse(lues.get(i).due().isBefore(lues.get(i - 1).due()));
        }
        assertEquals(Fraicheur.EN_RETARD, lues.get(0).etat());
        List<Ligne> exportees = new ArrayList<>();
        agir(OPERATEUR, () -> consulter.exporter(FiltreEcheances.tout(), exportees::add));
        assertEquals(lues, exportees);
        Page flashs = faire(
                OPERATEUR,
                () -> consulter.lire(new FiltreEcheances(false, Fraicheur.EN_RETARD, Nature.FLASH, null, null), 0));
        assertTrue(
                flashs.lignes().stream().allMatch(l -> l.nature() == Nature.FLASH && l.etat() == Fraicheur.EN_RETARD));
        assertTrue(flashs.compte().toutes() >= flashs.lignes().size());
    }
}
