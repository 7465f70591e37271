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

import fr.siao.accueil.ConsulterDouble.Paire;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.menage.ChangerComposition;
import fr.siao.menage.ChangerComposition.Lu;
import fr.siao.menage.ChangerComposition.Nouvelle;
import fr.siao.menage.ConsulterComposition.Vie;
import fr.siao.menage.ConsulterDoubles;
import fr.siao.menage.DoublePresume.Etat;
import fr.siao.menage.FusionnerPersonnes;
import fr.siao.menage.FusionnerPersonnes.Ordre;
import fr.siao.menage.Identite;
import fr.siao.menage.MoyenNotice;
import fr.siao.menage.Sexe;
import fr.siao.orientation.Choix;
import fr.siao.orientation.CloreProposition;
import fr.siao.orientation.EtatProposition;
import fr.siao.orientation.ProposerPlace;
import fr.siao.socle.ErreurMetier;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
@Tag("MEN-5")
@DisplayName("Une fusion refusée, hors du périmètre, ou faite à plusieurs, par les actes")
public class FusionRefuseeIT extends Doubles {
    @Inject
    private FusionnerPersonnes fusionner;

    @Inject
    private ConsulterDoubles file;

    @Inject
    private ChangerComposition changer;

    @Inject
    private ProposerPlace proposer;

    @Inject
    private CloreProposition clore;

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(FusionRefuseeIT.class, Doubles.class, Comme.class, Base.class);
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
}
