package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.identifiant;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.accueil.ConsulterDossier;
import fr.siao.accueil.ConsulterTrace;
import fr.siao.accueil.JourneeIntervenant;
import fr.siao.accueil.JourneeSiao;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.demande.ConsulterDemande;
import fr.siao.demande.ConsulterFile;
import fr.siao.demande.FiltreFile;
import fr.siao.demande.TriFile;
import fr.siao.hebergement.ConsulterPlace;
import fr.siao.information.ConsulterMessages;
import fr.siao.information.Message;
import fr.siao.menage.ChangerComposition;
import fr.siao.menage.ChangerComposition.Lu;
import fr.siao.menage.ChercherPersonnes;
import fr.siao.menage.ConsulterComposition;
import fr.siao.menage.ConsulterComposition.Vie;
import fr.siao.menage.ConsulterProtection;
import fr.siao.menage.ConsulterProtection.Membre;
import fr.siao.menage.ConsulterVisites;
import fr.siao.menage.CreerMenage;
import fr.siao.menage.Identite;
import fr.siao.menage.Lien;
import fr.siao.menage.MoyenNotice;
import fr.siao.menage.OuvrirDossier;
import fr.siao.menage.Proteger;
import fr.siao.menage.ReconnaitreDoubles;
import fr.siao.menage.Sexe;
import fr.siao.menage.doubles.Signalement;
import fr.siao.orientation.ChercherCandidats;
import fr.siao.orientation.Choix;
import fr.siao.orientation.CloreProposition;
import fr.siao.orientation.ConsulterProposition;
import fr.siao.orientation.ConsulterPropositions;
import fr.siao.orientation.EtatProposition;
import fr.siao.orientation.ProposerPlace;
import fr.siao.socle.Fuseau;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("URG-10")
@Tag("MEN-9")
@DisplayName("Qui ouvre un dossier : protection et raison, par les actes")
public class ProtectionIT {
    private static final String OPERATEUR = "operateur.93";
    private static final String COORDINATRICE = "coordinateur.93";
    private static final String INTERVENANTE = "intervenante.93";
    private static final String COLLEGUE = "collegue.93";
    private static final String RESPONSABLE = "responsable.93";
    private static final LocalDate NEE = LocalDate.of(1991, 6, 3);
    private static final String DEMANDE_DE =
            "SELECT d.id FROM demande d JOIN menage m ON m.id = d.menage_id WHERE m.cle = ? ORDER BY d.id DESC LIMIT 1";

    private final LocalDate jour = LocalDate.now(Fuseau.PARIS);

    @Inject
    private CloreProposition clore;

    @Inject
    private Proteger proteger;

    @Inject
    private ConsulterProtection protection;

    @Inject
    private OuvrirDossier ouvrir;

    @Inject
    private ConsulterVisites visites;

    @Inject
    private ConsulterDossier dossier;

    @Inject
    private ConsulterComposition composition;

    @Inject
    private ChangerComposition changer;

    @Inject
    private CreerMenage creer;

    @Inject
    private ChercherPersonnes chercher;

    @Inject
    private ReconnaitreDoubles reconnaitre;

    @Inject
    private ConsulterDemande demande;

    @Inject
    private ConsulterFile file;

    @Inject
    private JourneeIntervenant journeeIntervenant;

    @Inject
    private JourneeSiao journeeSiao;

    @Inject
    private ConsulterMessages messages;

    @Inject
    private ChercherCandidats candidats;

    @Inject
    private ProposerPlace proposer;

    @Inject
    private ConsulterProposition proposition;

    @Inject
    private ConsulterPropositions propositions;

    @Inject
    private ConsulterPlace place;

    @Inject
    private ConsulterTrace trace;

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(ProtectionIT.class, Comme.class, Base.class);
    }

    @Test
    @Tag("HAB-3")
    @DisplayName("protégé, un ménage n'existe plus que pour son équipe : ni recherche, ni double, ni file, ni compteur")
    void invisible() {
        collegue();
        String cle = enFile();
        Long id = identifiant(DEMANDE_DE, cle);
        String titulaire = lire(
                "SELECT CONCAT(p.nom, ' ', p.prenom) FROM personne p JOIN appartenance a ON a.personne_id = p.id JOIN menage m ON m.id = a.menage_id WHERE m.cle = ? AND a.lien = 'TITULAIRE' AND a.fin IS NULL",
                cle);
        long enFile = faire(OPERATEUR, () -> file.compter(FiltreFile.tout()));
        assertTrue(trouve(OPERATEUR, titulaire, cle) && trouve(COLLEGUE, titulaire, cle));
        assertTrue(dansLaListe(COLLEGUE, cle));

        agir(INTERVENANTE, () -> proteger.proteger(cle));

        for (String autre : List.of(OPERATEUR, COLLEGUE)) {
            assertFalse(trouve(autre, titulaire, cle), autre);
            assertTrue(
                    faire(autre, () -> chercher.chercher(cle)).stream()
                            .noneMatch(p -> p.menage().equals(cle)),
                    autre);
            refuse("erreur.introuvable", autre, () -> dossier.voir(cle));
            refuse("erreur.introuvable", autre, () -> composition.voir(cle));
            refuse("erreur.introuvable", autre, () -> demande.voir(id));
            refuse("erreur.introuvable", autre, () -> protection.voir(cle));
            refuse("erreur.introuvable", autre, () -> ouvrir.voir(cle));
            refuse("erreur.introuvable", autre, () -> ouvrir.ouvrir(cle, "MENAGE", null));
            refuse("erreur.introuvable", autre, () -> proteger.lever(cle, "ERREUR"));
        }
        assertFalse(dansLaListe(COLLEGUE, cle));
        assertEquals(enFile - 1, (long) faire(OPERATEUR, () -> file.compter(FiltreFile.tout())));
        assertFalse(dansLaFile(OPERATEUR, cle));
        assertTrue(dansLaFile(COORDINATRICE, cle));
        assertTrue(trouve(COORDINATRICE, titulaire, cle));
        assertEquals(cle, faire(INTERVENANTE, () -> dossier.voir(cle)).cle());
        assertEquals(cle, faire(COORDINATRICE, () -> demande.voir(id)).cle());

        agir(COORDINATRICE, () -> proteger.lever(cle, "DANGER_PASSE"));
        assertTrue(trouve(OPERATEUR, titulaire, cle));
        assertEquals(enFile, (long) faire(OPERATEUR, () -> file.compter(FiltreFile.tout())));
        assertTrue(dansLaListe(COLLEGUE, cle));
    }

    @Test
    @DisplayName("un double ne le révèle pas, ni son ancien ménage : la personne qui s'en est allée n'y mène plus")
    void ancienMenage() {
        String ancien = creer("Vassilopoulou", "Despina", "Vassilopoulos", "Yorgos");
        Vie avant = faire(INTERVENANTE, () -> composition.voir(ancien));
        String elle = membre(avant, Lien.TITULAIRE);
        String lui = membre(avant, Lien.CONJOINT);
        String nouveau = faire(
                INTERVENANTE,
                () -> changer.separation(new Lu(ancien, avant.version()), List.of(elle), elle, lui, jour));
        collegue();
        assertTrue(trouve(COLLEGUE, "vassilopoulou despina", nouveau));
        agir(INTERVENANTE, () -> proteger.proteger(nouveau));

        assertTrue(faire(COLLEGUE, () -> chercher.chercher("vassilopoulou despina"))
                .isEmpty());
        assertTrue(faire(COLLEGUE, () -> chercher.chercher(elle)).isEmpty());
        assertTrue(doubles(COLLEGUE, "Vassilopoulou", "Despina").isEmpty());
        assertFalse(doubles(INTERVENANTE, "Vassilopoulou", "Despina").isEmpty());
        Vie vue = faire(COLLEGUE, () -> composition.voir(ancien));
        assertEquals("", vue.histoire().get(0).autre());
        assertFalse(vue.histoire().get(0).defaisable());
        refuse(
                "erreur.introuvable",
                COLLEGUE,
                () -> changer.defaire(
                        new Lu(ancien, vue.version()), vue.histoire().get(0).id()));
        refuse(
                "erreur.introuvable",
                COLLEGUE,
                () -> changer.reunion(new Lu(ancien, vue.version()), nouveau, Lien.AUTRE, jour));
        refuse(
                "erreur.introuvable",
                COLLEGUE,
                () -> changer.retour(new Lu(ancien, vue.version()), elle, Lien.AUTRE, jour));
        refuse(
                "protection.reunion",
                INTERVENANTE,
                () -> changer.reunion(new Lu(ancien, vue.version()), nouveau, Lien.AUTRE, jour));
    }

    @Test
    @DisplayName("qui se sépare d'un ménage protégé reste protégé, par la même équipe")
    void separation() {
        String cle = creer("Papadiamantis", "Ourania", "Papadiamantis", "Stavroula");
        agir(INTERVENANTE, () -> proteger.proteger(cle));
        Vie avant = faire(INTERVENANTE, () -> composition.voir(cle));
        String part = membre(avant, Lien.CONJOINT);
        String nouveau = faire(
                INTERVENANTE, () -> changer.separation(new Lu(cle, avant.version()), List.of(part), part, null, jour));
        assertEquals(equipe(cle), equipe(nouveau));
        refuse("erreur.introuvable", OPERATEUR, () -> ouvrir.voir(nouveau));
    }

    @Test
    @DisplayName(
            "l'équipe : le référent protège, pas un collègue ; le SIAO y garde quelqu'un ; qui n'y peut rien n'y entre pas")
    void equipe() {
        collegue();
        String cle = creer("Kazantzakis", "Eleni", null, null);
        refuse("protection.referent", COLLEGUE, () -> proteger.proteger(cle));
        assertThrows(EJBAccessException.class, () -> agir(RESPONSABLE, () -> proteger.proteger(cle)));
        agir(INTERVENANTE, () -> proteger.proteger(cle));
        Long coordinatrice = compte(COORDINATRICE);
        Set<Long> attendus = Set.of(compte(INTERVENANTE), coordinatrice);
        assertTrue(equipe(cle).containsAll(attendus));
        // d'autres épreuves ont pu nommer d'autres coordinateurs de ce SIAO : ils en sont aussi
        equipe(cle).stream()
                .filter(membre -> !attendus.contains(membre))
                .forEach(membre -> agir(INTERVENANTE, () -> proteger.retirer(cle, membre)));
        assertEquals(attendus, equipe(cle));
        refuse("protection.equipe.siao", INTERVENANTE, () -> proteger.retirer(cle, coordinatrice));
        refuse("protection.equipe.choix", INTERVENANTE, () -> proteger.nommer(cle, compte(RESPONSABLE)));
        agir(INTERVENANTE, () -> proteger.nommer(cle, compte(OPERATEUR)));
        agir(INTERVENANTE, () -> proteger.retirer(cle, coordinatrice));
        refuse("erreur.introuvable", COORDINATRICE, () -> dossier.voir(cle));
        assertEquals(cle, faire(OPERATEUR, () -> dossier.voir(cle)).cle());
        refuse("saisie.motif", OPERATEUR, () -> proteger.lever(cle, "INCONNU"));
    }

    @Test
    @DisplayName("le SIAO de l'équipe l'oriente ; la structure qu'on lui propose le voit, le reste du SIAO non")
    void orientation() {
        String cle = enFile();
        Long id = identifiant(DEMANDE_DE, cle);
        Long vacante = identifiant(
                "SELECT p.id FROM vacance v JOIN place p ON p.id = v.place_id JOIN dispositif d"
                        + " ON d.id = p.dispositif_id JOIN habilitation h ON h.dispositif_id = d.id JOIN compte c ON c.id = h.compte_id"
                        + " WHERE c.courriel = 'responsable.93@demo.example' AND v.close_le IS NULL AND p.etat = 'VACANTE' AND d.regule ORDER BY p.id DESC LIMIT 1");
        agir(INTERVENANTE, () -> proteger.proteger(cle));
        Choix choix = new Choix(null, "AUTRE", "Choix d'essai");
        refuse("erreur.introuvable", OPERATEUR, () -> proposer.proposer(vacante, id, choix, null));
        refuse("erreur.introuvable", OPERATEUR, () -> candidats.expliquer(vacante, cle));
        Long faite = faire(COORDINATRICE, () -> proposer.proposer(vacante, id, choix, null));

        refuse("erreur.introuvable", OPERATEUR, () -> proposition.voir(faite));
        assertTrue(
                faire(OPERATEUR, () -> propositions.propositions(true)).stream().noneMatch(p -> p.id().equals(faite)));
        assertTrue(faire(OPERATEUR, () -> candidats.chercher(vacante, 0)).propositions().stream()
                .noneMatch(p -> p.cle().equals(cle)));
        assertEquals(cle, faire(COORDINATRICE, () -> proposition.voir(faite)).cle());
        assertEquals(cle, faire(RESPONSABLE, () -> proposition.voir(faite)).cle());
        assertTrue(faire(RESPONSABLE, () -> place.voir(vacante)).proposees().stream()
                .anyMatch(p -> p.cle().equals(cle)));
        agir(COORDINATRICE, () -> clore.annuler(faite, EtatProposition.PROPOSEE_AU_MENAGE, "ERREUR", null));
        agir(COORDINATRICE, () -> proteger.lever(cle, "ERREUR"));
    }

    @Test
    @DisplayName("une demande à examiner et un message d'un ménage protégé ne sont pas à l'accueil du SIAO")
    void accueil() {
        String cle = enFile();
        Long id = identifiant(DEMANDE_DE, cle);
        String anciennete = lire("SELECT anciennete FROM demande WHERE id = ?", id);
        executer("UPDATE demande SET etat = 'TRANSMISE', anciennete = '2001-01-01' WHERE id = ?", id);
        executer(
                "INSERT INTO message (cle, menage_id, canal, texte, etat, cree_le) SELECT 'essai-protection', id, 'COURRIER', 'essai', 'A_IMPRIMER', '2040-01-01' FROM menage WHERE cle = ?",
                cle);
        assertTrue(aExaminer(OPERATEUR, cle) && lettre(OPERATEUR, cle));
        agir(INTERVENANTE, () -> proteger.proteger(cle));
        assertFalse(aExaminer(OPERATEUR, cle) || lettre(OPERATEUR, cle));
        assertTrue(aExaminer(COORDINATRICE, cle) && lettre(COORDINATRICE, cle));
        agir(COORDINATRICE, () -> proteger.lever(cle, "ERREUR"));
        executer("UPDATE demande SET etat = 'EN_ATTENTE', anciennete = ? WHERE id = ?", anciennete, id);
        executer("DELETE FROM message WHERE cle = 'essai-protection'");
    }

    @Test
    @DisplayName("le délégué lit qui a consulté un ménage protégé")
    void delegue() {
        String cle = creer("Xenakis", "Ariane", null, null);
        agir(INTERVENANTE, () -> proteger.proteger(cle));
        assertTrue(faire("dpd.93", () -> trace.chercher(new ConsulterTrace.Recherche(cle, null, null, null))).stream()
                .anyMatch(l -> l.acte().equals("menage.proteger")));
    }

    @Test
    @Tag("TRA-1")
    @DisplayName(
            "qui n'est pas en charge dit pourquoi ; la raison vaut un temps, pour lui et ce ménage, et chaque trace la garde")
    void raison() {
        String cle = creer("Seferis", "Georgia", null, null);
        refuse("erreur.raison", OPERATEUR, () -> dossier.voir(cle));
        refuse("erreur.raison", OPERATEUR, () -> composition.voir(cle));
        assertFalse(faire(OPERATEUR, () -> ouvrir.voir(cle)).ouvert());
        refuse("saisie.motif", OPERATEUR, () -> ouvrir.ouvrir(cle, "CURIOSITE", null));
        refuse("acces.precisions", OPERATEUR, () -> ouvrir.ouvrir(cle, "AUTRE", ""));
        agir(OPERATEUR, () -> ouvrir.ouvrir(cle, "AUTRE", "réunion de synthèse"));
        assertTrue(faire(OPERATEUR, () -> ouvrir.voir(cle)).ouvert());
        Vie vie = faire(OPERATEUR, () -> composition.voir(cle));
        assertEquals(cle, faire(OPERATEUR, () -> dossier.voir(cle)).cle());
        agir(
                OPERATEUR,
                () -> changer.arrivee(
                        new Lu(cle, vie.version()),
                        new ChangerComposition.Nouvelle(identite("Seferis", "Melina"), MoyenNotice.ORAL, jour),
                        Lien.AUTRE,
                        jour));
        for (String acte : List.of(
                "menage.ouvrir-dossier",
                "menage.consulter-composition",
                "accueil.consulter-dossier",
                "menage.changer-composition")) {
            assertEquals("Autre, à préciser : réunion de synthèse", motif(cle, acte), acte);
        }
        refuse("erreur.raison", COORDINATRICE, () -> dossier.voir(cle));

        executer(
                "UPDATE acces_motive a JOIN menage m ON m.id = a.menage_id SET a.depuis = UTC_TIMESTAMP(6) - INTERVAL 25 HOUR, a.jusque = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR WHERE m.cle = ?",
                cle);
        refuse("erreur.raison", OPERATEUR, () -> dossier.voir(cle));
        refuse("erreur.raison", OPERATEUR, () -> changer.defaire(new Lu(cle, version(cle)), 0L));
    }

    @Test
    @DisplayName("en charge, rien à dire : le référent, sa structure, le SIAO tant que la demande vit")
    void enCharge() {
        collegue();
        String cle = enFile();
        for (String qui : List.of(INTERVENANTE, COLLEGUE, OPERATEUR, COORDINATRICE)) {
            assertEquals(cle, faire(qui, () -> dossier.voir(cle)).cle());
        }
        String sansReferent = faire(
                OPERATEUR,
                () -> creer.creer(
                        List.of(new CreerMenage.Membre(identite("Elytis", "Odette"), null)),
                        MoyenNotice.ORAL,
                        jour,
                        false,
                        false,
                        null));
        assertEquals(
                sansReferent, faire(OPERATEUR, () -> dossier.voir(sansReferent)).cle());
    }

    @Test
    @Tag("TRA-1")
    @DisplayName(
            "la liste de qui a consulté dit jour, structure, fonction et raison, jamais un nom ; à qui est en charge")
    void visites() {
        String cle = creer("Ritsos", "Yanna", null, null);
        agir(OPERATEUR, () -> ouvrir.ouvrir(cle, "MENAGE", null));
        agir(OPERATEUR, () -> dossier.voir(cle));
        refuse("erreur.introuvable", OPERATEUR, () -> visites.voir(cle, 0));
        List<ConsulterVisites.Ligne> lignes =
                faire(INTERVENANTE, () -> visites.voir(cle, 0)).lignes();
        assertTrue(
                lignes.stream()
                        .anyMatch(l -> "Le ménage appelle ou se présente".equals(l.raison())
                                && l.structure().contains("SIAO")
                                && l.profil().name().equals("OPERATEUR_SIAO")
                                && l.fois() == 2),
                lignes::toString);
        assertTrue(lignes.stream().noneMatch(l -> l.toString().contains("Aubert")));
        assertTrue(faire(INTERVENANTE, () -> visites.voir(cle, 1)).lignes().isEmpty());
    }

    /** Une collègue de l'intervenante annoncée : même structure, autre compte. */
    private static void collegue() {
        executer("INSERT IGNORE INTO compte (courriel, nom, prenom, mot_de_passe, etat, cree_le) SELECT '" + COLLEGUE
                + "@demo.example', 'Essai', 'Collègue', mot_de_passe, 'ACTIF', UTC_TIMESTAMP(6) FROM compte"
                + " WHERE courriel = 'intervenante.93@demo.example'");
        executer("INSERT INTO habilitation (compte_id, profil, structure_id, debut, accordee_le)"
                + " SELECT n.id, h.profil, h.structure_id, '2022-01-01', UTC_TIMESTAMP(6) FROM compte n JOIN compte c"
                + " JOIN habilitation h ON h.compte_id = c.id WHERE n.courriel = '" + COLLEGUE + "@demo.example'"
                + " AND c.courriel = 'intervenante.93@demo.example'"
                + " AND NOT EXISTS (SELECT 1 FROM habilitation x WHERE x.compte_id = n.id)");
    }

    /** Un ménage de l'intervenante annoncée, dont la demande attend, que rien ne propose et que rien ne protège. */
    private static String enFile() {
        return Base.suivi(
                "NOT EXISTS (SELECT 1 FROM proposition p WHERE p.menage_id = m.id)",
                "NOT EXISTS (SELECT 1 FROM protection p WHERE p.menage_id = m.id)");
    }

    private Set<Long> equipe(String cle) {
        return faire(INTERVENANTE, () -> protection.voir(cle)).equipe().stream()
                .map(Membre::compte)
                .collect(Collectors.toSet());
    }

    private static String membre(Vie vie, Lien lien) {
        return vie.membres().stream()
                .filter(m -> m.lien() == lien)
                .findFirst()
                .orElseThrow()
                .cle();
    }

    private static int version(String cle) {
        return Integer.parseInt(lire("SELECT version FROM menage WHERE cle = ?", cle));
    }

    private static Long compte(String qui) {
        return identifiant("SELECT id FROM compte WHERE courriel = ?", qui + "@demo.example");
    }

    private static String motif(String cle, String acte) {
        return lire(
                "SELECT MAX(t.motif) FROM trace t JOIN menage m ON m.id = t.menage_id JOIN compte c ON c.id = t.compte_id WHERE m.cle = ? AND t.acte = ? AND c.courriel = 'operateur.93@demo.example'",
                cle,
                acte);
    }

    private String creer(String nom, String prenom, String autreNom, String autrePrenom) {
        CreerMenage.Membre titulaire = new CreerMenage.Membre(identite(nom, prenom), null);
        return faire(
                INTERVENANTE,
                () -> creer.creer(
                        autreNom == null
                                ? List.of(titulaire)
                                : List.of(
                                        titulaire,
                                        new CreerMenage.Membre(identite(autreNom, autrePrenom), Lien.CONJOINT)),
                        MoyenNotice.ORAL,
                        Fuseau.jour(Instant.now()),
                        false,
                        false,
                        null));
    }

    private static Identite identite(String nom, String prenom) {
        return new Identite(nom, prenom, null, NEE, Sexe.FEMME, null, null, null);
    }

    private boolean trouve(String qui, String tape, String cle) {
        return faire(qui, () -> chercher.chercher(tape)).stream()
                .anyMatch(p -> p.menage().equals(cle));
    }

    private List<ReconnaitreDoubles.DoublePresume> doubles(String qui, String nom, String prenom) {
        return faire(
                qui, () -> reconnaitre.reconnaitre(new Signalement(nom, null, prenom, null, NEE, Sexe.FEMME, null)));
    }

    private boolean dansLaListe(String qui, String cle) {
        for (int page = 0; ; page++) {
            int lue = page;
            JourneeIntervenant.Journee journee = faire(qui, () -> journeeIntervenant.equipe(lue));
            if (journee.menages().stream().anyMatch(m -> m.cle().equals(cle))) {
                return true;
            }
            if (!journee.suite()) {
                return false;
            }
        }
    }

    private boolean dansLaFile(String qui, String cle) {
        FiltreFile celui = new FiltreFile(null, null, null, null, null, null, null, null, null, cle);
        return !faire(qui, () -> file.lire(celui, TriFile.RANG, true, 0, 10)).isEmpty();
    }

    private boolean aExaminer(String qui, String cle) {
        return faire(qui, journeeSiao::voir).demandes().stream()
                .anyMatch(d -> d.cle().equals(cle));
    }

    private boolean lettre(String qui, String cle) {
        return faire(qui, () -> messages.voir(EnumSet.allOf(Message.Canal.class), EnumSet.allOf(Message.Etat.class)))
                .messages()
                .stream()
                .anyMatch(m -> cle.equals(m.cle()));
    }
}
