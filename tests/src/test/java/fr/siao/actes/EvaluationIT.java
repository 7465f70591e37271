package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.identifiant;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.evaluation.Accompagnement;
import fr.siao.evaluation.ConclureFlash;
import fr.siao.evaluation.ConsulterEvaluations;
import fr.siao.evaluation.EvaluationFlash.Rencontre;
import fr.siao.evaluation.EvaluerMenage;
import fr.siao.evaluation.OuvrirEvaluation;
import fr.siao.evaluation.OuvrirEvaluation.Champ;
import fr.siao.evaluation.OuvrirEvaluation.Feuille;
import fr.siao.evaluation.Partie;
import fr.siao.evaluation.Preconisation;
import fr.siao.evaluation.RenseignerDossier;
import fr.siao.evaluation.RenseignerDossier.Ecrit;
import fr.siao.evaluation.RenseignerDossier.Saisie;
import fr.siao.offre.TypeDispositif;
import fr.siao.socle.Fuseau;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("EVA-2")
@DisplayName("Les évaluations d'un ménage, par les actes")
public class EvaluationIT {
    private static final String INTERVENANTE = "intervenante.93";
    private static final String OPERATEUR = "operateur.93";

    private final LocalDate jour = LocalDate.now(Fuseau.PARIS);

    @Inject
    private OuvrirEvaluation ouvrir;

    @Inject
    private RenseignerDossier renseigner;

    @Inject
    private EvaluerMenage evaluer;

    @Inject
    private ConclureFlash conclureFlash;

    @Inject
    private ConsulterEvaluations consulter;

    @Deployment
    static EnterpriseArchive application() {
        return Application.avec(EvaluationIT.class, Comme.class, Base.class);
    }

    /** Un ménage suivi par l'intervenante, sans brouillon, dont la demande est en file ; chaque épreuve prend le sien. */
    private static String unMenage(int rang) {
        return Base.suivi(
                rang, "NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.menage_id = m.id AND e.etat = 'BROUILLON')");
    }

    private static Stream<Champ> champs(Feuille feuille) {
        return feuille.volets().stream().flatMap(v -> v.groupes().stream()).flatMap(g -> g.champs().stream());
    }

    private Champ champ(String cle, String question) {
        return champs(faire(INTERVENANTE, () -> ouvrir.approfondie(cle)))
                .filter(c -> c.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private Ecrit repondre(String qui, String cle, Champ lu, String valeur) {
        return faire(
                        qui,
                        () -> renseigner.repondre(
                                cle, List.of(new Saisie(lu.question(), lu.personne(), valeur, lu.version()))))
                .get(0);
    }

    private void completer(String cle) {
        for (Champ c : champs(faire(INTERVENANTE, () -> ouvrir.approfondie(cle)))
                .filter(c -> c.exigee() && c.valeur() == null)
                .toList()) {
            repondre(INTERVENANTE, cle, c, c.choix().get(0).code());
        }
    }

    @Test
    @DisplayName("une réponse de ménage ou de personne s'écrit aussitôt, et fait croître la version de qui elle parle")
    void reponse() {
        String cle = unMenage(0);
        String versions =
                "SELECT CONCAT(m.version, '/', SUM(p.version)) FROM menage m JOIN appartenance a ON a.menage_id = m.id"
                        + " JOIN personne p ON p.id = a.personne_id WHERE a.fin IS NULL AND m.cle = ?";
        String avant = lire(versions, cle);
        Champ lieu = champ(cle, "LIEU");
        Ecrit ecrit = repondre(INTERVENANTE, cle, lieu, "  Montreuil ");
        assertNull(ecrit.autre());
        assertEquals("Montreuil", ecrit.valeur());
        String apres = lire(versions, cle);
        assertNotEquals(avant, apres);
        assertEquals(avant.split("/")[1], apres.split("/")[1]);
        repondre(INTERVENANTE, cle, champ(cle, "ACTIVITE"), "EMPLOI");
        assertEquals(apres.split("/")[0], lire(versions, cle).split("/")[0]);
        assertNotEquals(apres.split("/")[1], lire(versions, cle).split("/")[1]);
    }

    @Test
    @DisplayName("une réponse qu'un autre a changée n'est pas écrasée : la sienne est rendue, le reste s'enregistre")
    void conflit() {
        String cle = unMenage(1);
        Champ lieu = champ(cle, "LIEU");
        Champ dettes = champ(cle, "DETTES");
        repondre(OPERATEUR, cle, lieu, "Bondy");
        List<Ecrit> ecrits = faire(
                INTERVENANTE,
                () -> renseigner.repondre(
                        cle,
                        List.of(
                                new Saisie("LIEU", null, "Pantin", lieu.version()),
                                new Saisie("DETTES", null, "1 200 €", dettes.version()))));
        assertEquals("Bondy", ecrits.get(0).autre().valeur());
        assertTrue(ecrits.get(0).autre().par().length() > 2);
        assertEquals("1200", ecrits.get(1).valeur());
        assertEquals("Bondy", champ(cle, "LIEU").valeur());
        Ecrit garde = faire(
                        INTERVENANTE,
                        () -> renseigner.repondre(
                                cle,
                                List.of(new Saisie(
                                        "LIEU", null, "Pantin", ecrits.get(0).version()))))
                .get(0);
        assertNull(garde.autre());
        assertEquals("Pantin", champ(cle, "LIEU").valeur());
    }

    @Test
    @DisplayName(
            "vingt personnes qui répondent ensemble à la même question : une réponse, dix-neuf rendues, aucune panne")
    void ensemble() throws Exception {
        String cle = unMenage(2);
        int version = champ(cle, "NUMERO_UNIQUE").version();
        CyclicBarrier depart = new CyclicBarrier(20);
        ExecutorService personnes = Executors.newFixedThreadPool(20);
        List<Future<Ecrit>> gestes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String valeur = "93" + i;
            Callable<Ecrit> geste = () -> {
                depart.await();
                return faire(
                                OPERATEUR,
                                () -> renseigner.repondre(
                                        cle, List.of(new Saisie("NUMERO_UNIQUE", null, valeur, version))))
                        .get(0);
            };
            gestes.add(personnes.submit(geste));
        }
        int ecrites = 0;
        for (Future<Ecrit> geste : gestes) {
            ecrites += geste.get().autre() == null ? 1 : 0;
        }
        personnes.shutdown();
        assertEquals(1, ecrites);
    }

    @Test
    @DisplayName(
            "une réponse impossible, d'une autre personne ou d'une question inconnue se refuse, et rien ne s'écrit")
    void refusees() {
        String cle = unMenage(3);
        refuse(
                "reponse.invalide",
                INTERVENANTE,
                () -> renseigner.repondre(
                        cle,
                        List.of(
                                new Saisie("LIEU", null, "Bondy", 0),
                                new Saisie("SITUATION", null, "' OR 1=1 --", 0))));
        assertNull(champ(cle, "LIEU").valeur());
        refuse(
                "reponse.inconnue",
                INTERVENANTE,
                () -> renseigner.repondre(cle, List.of(new Saisie("SEJOUR", "P-INCONNU", "90", 0))));
        refuse(
                "reponse.inconnue",
                INTERVENANTE,
                () -> renseigner.repondre(cle, List.of(new Saisie("RELIGION", null, "oui", 0))));
        String ailleurs =
                lire("SELECT MIN(m.cle) FROM menage m JOIN siao s ON s.id = m.siao_id WHERE s.departement = '75'");
        refuse(
                "erreur.introuvable",
                INTERVENANTE,
                () -> renseigner.repondre(ailleurs, List.of(new Saisie("LIEU", null, "Bondy", 0))));
        refuse("erreur.introuvable", INTERVENANTE, () -> ouvrir.approfondie(ailleurs));
        refuse("erreur.introuvable", INTERVENANTE, () -> consulter.voir(ailleurs, null));
        assertThrows(EJBAccessException.class, () -> agir("responsable.93", () -> ouvrir.approfondie(cle)));
    }

    @Test
    @DisplayName("un récit qu'un autre a changé n'est pas écrasé")
    void recits() {
        String cle = unMenage(4);
        assertNull(faire(INTERVENANTE, () -> evaluer.raconter(cle, Partie.SOUHAITS, "Un toit.", 0))
                .autre());
        Ecrit second = faire(OPERATEUR, () -> evaluer.raconter(cle, Partie.SOUHAITS, "Rien.", 0));
        assertEquals("Un toit.", second.autre().valeur());
        assertEquals(
                "Rien.",
                faire(OPERATEUR, () -> evaluer.raconter(cle, Partie.SOUHAITS, "Rien.", second.version()))
                        .valeur());
        refuse("recit.long", INTERVENANTE, () -> evaluer.raconter(cle, Partie.SYNTHESE, "a".repeat(1_000_000), 0));
        assertEquals(
                "1",
                lire(
                        "SELECT COUNT(*) FROM evaluation e JOIN menage m ON m.id = e.menage_id WHERE m.cle = ? AND e.etat = 'BROUILLON'",
                        cle));
    }

    @Test
    @Tag("EVA-3")
    @Tag("DEM-6")
    @DisplayName("publiée, elle fige les réponses, remplace la précédente, et la demande en file s'appuie sur elle")
    void publication() {
        String cle = unMenage(5);
        faire(INTERVENANTE, () -> evaluer.raconter(cle, Partie.SOUHAITS, "Un toit.", 0));
        refuse("evaluation.manque", INTERVENANTE, () -> {
            repondre(INTERVENANTE, cle, champ(cle, "SITUATION"), null);
            evaluer.publier(cle, jour, null);
        });
        completer(cle);
        List<Preconisation> hotel = List.of(new Preconisation(TypeDispositif.HOTEL, "93", Accompagnement.REGULIER));
        agir(INTERVENANTE, () -> evaluer.preconiser(cle, hotel, jour, null));
        refuse("preconisation.hotel.seul", INTERVENANTE, () -> evaluer.publier(cle, jour, null));
        List<Preconisation> deux =
                List.of(hotel.get(0), new Preconisation(TypeDispositif.CHRS_INSERTION, "93", Accompagnement.REGULIER));
        agir(INTERVENANTE, () -> evaluer.preconiser(cle, deux, jour, null));
        refuse("evaluation.entretien", INTERVENANTE, () -> evaluer.preconiser(cle, deux, jour.plusDays(1), null));
        agir(INTERVENANTE, () -> evaluer.publier(cle, jour, null));

        ConsulterEvaluations.Vue vue = faire(INTERVENANTE, () -> consulter.voir(cle, null));
        assertEquals(List.of(), vue.depuis());
        assertTrue(vue.montree().sections().stream().anyMatch(s -> "Un toit.".equals(s.recit())));
        assertEquals(jour.toString(), lire("SELECT DATE(f.evaluee_le) FROM file_attente f WHERE f.cle = ?", cle));
        assertEquals(
                vue.montree().id(),
                identifiant(
                        "SELECT d.evaluation_id FROM demande d JOIN file_attente f ON f.demande_id = d.id WHERE f.cle = ?",
                        cle));

        repondre(INTERVENANTE, cle, champ(cle, "DETTES"), "3500");
        assertEquals(
                "3 500",
                faire(INTERVENANTE, () -> consulter.voir(cle, null)).depuis().stream()
                        .filter(c -> c.libelle().startsWith("Dettes"))
                        .findFirst()
                        .orElseThrow()
                        .apres()
                        .replaceAll("\\s", " ")
                        .replace('\u202f', ' '));
        agir(INTERVENANTE, () -> evaluer.remettreCopie(cle, jour));
        assertEquals(
                jour,
                faire(INTERVENANTE, () -> consulter.voir(cle, null)).montree().copieRemiseLe());
    }

    @Test
    @Tag("EVA-1")
    @DisplayName(
            "l'écoutant conclut une flash pendant l'appel : rien d'autre n'est exigé, les réponses du jour sont figées")
    void flash() {
        String cle = unMenage(6);
        repondre(
                "ecoutante.93", cle, champ(cle, "RUE_DEPUIS"), jour.minusDays(3).toString());
        Rencontre appel = new Rencontre(
                "APPEL_115", Instant.now().minusSeconds(600), true, "Dormir ce soir.", List.of("SANTE"), null, null);
        agir("ecoutante.93", () -> conclureFlash.conclure(cle, appel));
        ConsulterEvaluations.Flash lue =
                faire(INTERVENANTE, () -> consulter.voir(cle, null)).flash();
        assertEquals("Dormir ce soir.", lue.paroles());
        assertTrue(lue.miseALAbri());
        assertTrue(lue.sections().stream().anyMatch(s -> s.partie() == Partie.PARCOURS));
        refuse(
                "flash.future",
                INTERVENANTE,
                () -> conclureFlash.conclure(
                        cle,
                        new Rencontre("MARAUDE", Instant.now().plusSeconds(3600), false, null, List.of(), null, null)));
        refuse(
                "saisie.motif",
                INTERVENANTE,
                () -> conclureFlash.conclure(
                        cle, new Rencontre("TELEPATHIE", Instant.now(), false, null, List.of(), null, null)));
        assertNotNull(lue.auteur());
    }
}
