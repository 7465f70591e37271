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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.accueil.ConsulterDemandes;
import fr.siao.accueil.ConsulterDossier;
import fr.siao.accueil.ConsulterHistoire;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.evaluation.ConsulterEvaluations;
import fr.siao.menage.ChangerComposition;
import fr.siao.menage.ChangerComposition.Lu;
import fr.siao.menage.ChangerComposition.Nouvelle;
import fr.siao.menage.ConsulterComposition;
import fr.siao.menage.ConsulterContraintes;
import fr.siao.menage.ConsulterPersonne;
import fr.siao.menage.ConsulterPersonne.Fiche;
import fr.siao.menage.ConsulterReferents;
import fr.siao.menage.Contraintes;
import fr.siao.menage.CorrigerPersonne;
import fr.siao.menage.DesignerReferent;
import fr.siao.menage.Identite;
import fr.siao.menage.Identite.Champ;
import fr.siao.menage.Lien;
import fr.siao.menage.MoyenNotice;
import fr.siao.menage.Referent;
import fr.siao.menage.Referents.Candidat;
import fr.siao.menage.Sexe;
import fr.siao.menage.SignalerContraintes;
import fr.siao.menage.Suivi.Role;
import fr.siao.socle.Fuseau;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Le dossier sur une page, par les actes")
public class PageIT {
    private static final String OPERATEUR = "operateur.93";
    private static final String INTERVENANTE = "intervenante.93";

    private final LocalDate jour = LocalDate.now(Fuseau.PARIS);

    @Inject
    private ConsulterDossier dossier;

    @Inject
    private ConsulterDemandes demandes;

    @Inject
    private ConsulterEvaluations evaluation;

    @Inject
    private ConsulterHistoire histoire;

    @Inject
    private ConsulterComposition composition;

    @Inject
    private ChangerComposition changer;

    @Inject
    private ConsulterPersonne personne;

    @Inject
    private CorrigerPersonne corriger;

    @Inject
    private ConsulterContraintes contraintes;

    @Inject
    private SignalerContraintes signaler;

    @Inject
    private ConsulterReferents referents;

    @Inject
    private DesignerReferent designer;

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(PageIT.class, Comme.class, Base.class);
    }

    @Test
    @Tag("MEN-6")
    @DisplayName("l'en-tête et chaque onglet se lisent en autant d'ordres pour une personne, cinq ou vingt")
    void memeNombreDOrdres() {
        String cle = Base.suivi();
        executer(
                "UPDATE appartenance a JOIN menage m ON m.id = a.menage_id SET a.fin = a.debut WHERE m.cle = ? AND a.lien <> 'TITULAIRE' AND a.fin IS NULL",
                cle);
        Map<String, Callable<?>> lectures = Map.of(
                "en-tête", () -> dossier.voir(cle),
                "demandes", () -> demandes.voir(cle),
                "évaluation", () -> evaluation.voir(cle, null),
                "composition", () -> composition.enDate(cle, null),
                "référents", () -> referents.voir(cle),
                "histoire", () -> histoire.voir(cle, 0));
        Map<String, Long> seul = mesurer(lectures);
        remplir(cle, 5);
        Map<String, Long> cinq = mesurer(lectures);
        remplir(cle, 20);
        Map<String, Long> vingt = mesurer(lectures);
        assertEquals(20, faire(OPERATEUR, () -> dossier.voir(cle)).membres().size());
        assertEquals(cinq, vingt);
        seul.forEach((quoi, ordres) -> assertTrue(
                vingt.get(quoi)
                        <= ordres
                                + (quoi.equals("composition") || quoi.equals("histoire")
                                        ? 4
                                        : quoi.equals("évaluation") ? 1 : 0),
                quoi + " : " + ordres + " puis " + vingt.get(quoi)));
        vingt.forEach((quoi, ordres) -> assertTrue(ordres <= 25, quoi + " : " + ordres));
    }

    private void remplir(String cle, int total) {
        int presents = faire(OPERATEUR, () -> dossier.voir(cle)).membres().size();
        IntStream.range(presents, total).forEach(i -> {
            var vie = faire(OPERATEUR, () -> composition.voir(cle));
            agir(
                    OPERATEUR,
                    () -> changer.arrivee(
                            new Lu(cle, vie.version()),
                            new Nouvelle(
                                    Identite.de(
                                            "Kaboré",
                                            "Nina" + "abcdefghijklmnopqrst".charAt(i),
                                            jour.minusYears(8),
                                            Sexe.FEMME),
                                    MoyenNotice.ORAL,
                                    jour),
                            Lien.ENFANT,
                            jour));
        });
    }

    private Map<String, Long> mesurer(Map<String, Callable<?>> lectures) {
        return lectures.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, l -> Comme.ordres(OPERATEUR, l.getValue())));
    }

    @Test
    @Tag("MEN-6")
    @DisplayName("une naissance corrigée se lit aussitôt dans la file ; la trace dit les champs, jamais leurs valeurs")
    void corriger() {
        String cle = Base.suivi(Base.A_PLUSIEURS);
        String qui = titulaire(cle);
        Fiche lue = faire(INTERVENANTE, () -> personne.voir(qui));
        int version = faire(INTERVENANTE, () -> dossier.voir(cle)).version();
        Identite tapee = avec(lue.identite(), Champ.NAISSANCE, jour.minusYears(61));
        assertEquals(
                List.of(), faire(INTERVENANTE, () -> corriger.corriger(lu(lue), avec(tapee, Champ.SURNOM, "Tata"))));
        assertEquals(
                jour.minusYears(61).toString(),
                lire(
                        "SELECT f.adulte_plus_age FROM file_attente f JOIN menage m ON m.id = f.menage_id WHERE m.cle = ?",
                        cle));
        assertTrue(faire(INTERVENANTE, () -> dossier.voir(cle)).version() > version);
        assertEquals(
                "surnom, naissance",
                lire(
                        "SELECT t.motif FROM trace t JOIN menage m ON m.id = t.menage_id WHERE m.cle = ? AND t.acte = 'personne.corriger' ORDER BY t.id DESC LIMIT 1",
                        cle));
    }

    @Test
    @Tag("MEN-6")
    @DisplayName("à deux, ce qu'un seul a changé se garde ; un vrai conflit n'écrit rien, et dit qui et quand")
    void deux() {
        String cle = Base.suivi(Base.JAMAIS_CORRIGE);
        String qui = titulaire(cle);
        Fiche lue = faire(INTERVENANTE, () -> personne.voir(qui));
        agir(OPERATEUR, () -> corriger.corriger(lu(lue), avec(lue.identite(), Champ.TELEPHONE, "06 39 98 11 22")));
        assertEquals(
                List.of(Champ.TELEPHONE),
                faire(
                        INTERVENANTE,
                        () -> corriger.corriger(lu(lue), avec(lue.identite(), Champ.NOM_USAGE, "Sissoko"))));
        Fiche fusionnee = faire(INTERVENANTE, () -> personne.voir(qui));
        assertEquals("06 39 98 11 22", fusionnee.identite().telephone());
        assertEquals("Sissoko", fusionnee.identite().nomUsage());

        agir(
                OPERATEUR,
                () -> corriger.corriger(lu(fusionnee), avec(fusionnee.identite(), Champ.NOM_USAGE, "Cissokho")));
        Identite enConflit = avec(avec(fusionnee.identite(), Champ.NOM_USAGE, "Sissoco"), Champ.SURNOM, "Mado");
        refuse("erreur.depassee", INTERVENANTE, () -> corriger.corriger(lu(fusionnee), enConflit));
        Fiche enregistree = faire(INTERVENANTE, () -> personne.voir(qui));
        assertEquals("Cissokho", enregistree.identite().nomUsage());
        assertNotEquals("Mado", enregistree.identite().surnom());
        assertEquals(
                lire("SELECT CONCAT(prenom, ' ', nom) FROM compte WHERE courriel = 'operateur.93@demo.example'"),
                enregistree.par());
    }

    @Test
    @Tag("MEN-6")
    @DisplayName("une date à venir, 1850 ou un nom sans fin sont refusés par une phrase")
    void impossibles() {
        Fiche lue = faire(INTERVENANTE, () -> personne.voir(titulaire(Base.suivi())));
        for (LocalDate impossible : List.of(jour.plusDays(1), LocalDate.of(1850, 1, 1))) {
            refuse(
                    "personne.naissance",
                    INTERVENANTE,
                    () -> corriger.corriger(lu(lue), avec(lue.identite(), Champ.NAISSANCE, impossible)));
        }
        refuse(
                "saisie.invalide",
                INTERVENANTE,
                () -> corriger.corriger(lu(lue), avec(lue.identite(), Champ.NOM, "a".repeat(5_000))));
        refuse(
                "personne.terme",
                INTERVENANTE,
                () -> corriger.corriger(lu(lue), avec(lue.identite(), Champ.TERME, jour.plusYears(2))));
        assertEquals(lue, faire(INTERVENANTE, () -> personne.voir(lue.cle())));
    }

    @Test
    @Tag("MEN-6")
    @DisplayName("ce dont une place doit tenir compte se change à deux de la même façon, et la file suit")
    void contraintes() {
        String cle = Base.suivi();
        ConsulterContraintes.Vue lue = faire(INTERVENANTE, () -> contraintes.voir(cle));
        Contraintes avant = lue.contraintes();
        SignalerContraintes.Lue lues = new SignalerContraintes.Lue(cle, lue.version(), avant);
        agir(
                OPERATEUR,
                () -> signaler.signaler(
                        lues, new Contraintes(!avant.animaux(), avant.mobiliteReduite(), avant.hotelDepuis())));
        agir(
                INTERVENANTE,
                () -> signaler.signaler(
                        lues, new Contraintes(avant.animaux(), !avant.mobiliteReduite(), avant.hotelDepuis())));
        assertEquals(
                new Contraintes(!avant.animaux(), !avant.mobiliteReduite(), avant.hotelDepuis()),
                faire(INTERVENANTE, () -> contraintes.voir(cle)).contraintes());
        assertEquals(
                avant.animaux() ? "0" : "1",
                lire("SELECT f.animaux FROM file_attente f JOIN menage m ON m.id = f.menage_id WHERE m.cle = ?", cle));
        refuse(
                "menage.hotel.future",
                INTERVENANTE,
                () -> signaler.signaler(lues, new Contraintes(true, true, jour.plusDays(1))));
    }

    @Test
    @Tag("MEN-7")
    @Tag("HAB-3")
    @DisplayName("confié à une autre structure, le ménage sort ce jour-là du périmètre de l'ancienne ; c'est dit avant")
    void autreStructure() {
        String cle = Base.suivi();
        Long ancienne = identifiant("SELECT structure_referente_id FROM menage WHERE cle = ?", cle);
        Candidat ailleurs = faire(OPERATEUR, () -> referents.chercher("")).stream()
                .filter(c -> !c.structure().equals(ancienne))
                .findFirst()
                .orElseThrow();
        assertTrue(faire(INTERVENANTE, () -> referents.chercher("")).stream()
                .allMatch(c -> c.structure().equals(ancienne)));
        assertNull(faire(INTERVENANTE, () -> referents.consequence(cle, Role.REFERENT_PARCOURS, null)));
        assertTrue(faire(INTERVENANTE, () -> referents.consequence(cle, Role.REFERENT_SOCIAL, null))
                .perdu());
        assertFalse(faire(OPERATEUR, () -> referents.consequence(cle, Role.REFERENT_SOCIAL, ailleurs.structure()))
                .perdu());

        Lu lu = new Lu(cle, faire(OPERATEUR, () -> referents.voir(cle)).version());
        Referent choisi = Referent.interne(ailleurs.compte(), ailleurs.structure());
        refuse("suivi.candidat", INTERVENANTE, () -> designer.designer(lu, Role.REFERENT_SOCIAL, choisi, jour));
        agir(OPERATEUR, () -> designer.designer(lu, Role.REFERENT_SOCIAL, choisi, jour));
        refuse("erreur.introuvable", INTERVENANTE, () -> dossier.voir(cle));
        refuse("erreur.depassee", OPERATEUR, () -> designer.cesser(lu, Role.REFERENT_SOCIAL, jour));
        ConsulterReferents.Vue apres = faire(OPERATEUR, () -> referents.voir(cle));
        assertEquals(ailleurs.nom(), apres.de(Role.REFERENT_SOCIAL).nom());
        assertEquals(jour, apres.passes().get(0).au());
        assertEquals(
                ailleurs.compte(),
                identifiant(
                        "SELECT f.referent_id FROM file_attente f JOIN menage m ON m.id = f.menage_id WHERE m.cle = ?",
                        cle));
    }

    @Test
    @Tag("MEN-7")
    @DisplayName("un référent de parcours au plus ; il peut n'avoir pas de compte ; la base refuse le second")
    void parcours() {
        String cle = Base.suivi();
        Lu lu = new Lu(cle, faire(INTERVENANTE, () -> referents.voir(cle)).version());
        agir(
                INTERVENANTE,
                () -> designer.designer(
                        lu,
                        Role.REFERENT_PARCOURS,
                        Referent.externe("Lise Marchand", "CCAS de Pantin", "01 39 98 00 00"),
                        jour));
        assertEquals(
                "Lise Marchand",
                faire(INTERVENANTE, () -> dossier.voir(cle)).referentParcours().nom());
        SQLException refus = assertThrows(
                SQLException.class,
                () -> Base.tenter(
                        "INSERT INTO suivi (menage_id, role, compte_id, debut, pose_le) SELECT m.id, 'REFERENT_PARCOURS', m.referent_id, ?, UTC_TIMESTAMP(6) FROM menage m WHERE m.cle = '"
                                + cle + "'",
                        jour));
        assertEquals(1062, refus.getErrorCode());
        Lu relu = new Lu(cle, faire(INTERVENANTE, () -> referents.voir(cle)).version());
        agir(INTERVENANTE, () -> designer.cesser(relu, Role.REFERENT_PARCOURS, jour));
        assertNull(faire(INTERVENANTE, () -> dossier.voir(cle)).referentParcours());
    }

    @Test
    @Tag("MEN-7")
    @DisplayName("chaque ménage déjà suivi a son référent dans la table du suivi, et un seul")
    void repris() {
        assertEquals(
                "0",
                lire(
                        "SELECT COUNT(*) FROM menage m LEFT JOIN suivi s ON s.menage_id = m.id AND s.fin IS NULL AND s.role = 'REFERENT_SOCIAL' WHERE NOT (m.structure_referente_id <=> s.structure_id AND m.referent_id <=> s.compte_id)"));
    }

    @Test
    @Tag("MEN-1")
    @DisplayName("qui y vivait tel jour se lit, et l'histoire va du plus récent au plus ancien, page par page")
    void temps() {
        String cle = Base.suivi(Base.A_PLUSIEURS);
        var vie = faire(OPERATEUR, () -> composition.voir(cle));
        String partie = vie.membres().get(1).cle();
        agir(OPERATEUR, () -> changer.depart(new Lu(cle, vie.version()), partie, null, jour));
        assertTrue(faire(OPERATEUR, () -> composition.enDate(cle, jour.minusDays(1))).presents().stream()
                .anyMatch(p -> p.cle().equals(partie)));
        assertFalse(faire(OPERATEUR, () -> composition.enDate(cle, jour)).presents().stream()
                .anyMatch(p -> p.cle().equals(partie)));
        assertTrue(faire(OPERATEUR, () -> composition.enDate(cle, LocalDate.of(1950, 1, 1)))
                .presents()
                .isEmpty());

        ConsulterHistoire.Page page = faire(OPERATEUR, () -> histoire.voir(cle, 0));
        assertEquals(jour, page.faits().get(0).jour());
        assertTrue(IntStream.range(1, page.faits().size())
                .noneMatch(i -> page.faits()
                        .get(i)
                        .jour()
                        .isAfter(page.faits().get(i - 1).jour())));
        assertTrue(page.faits().size() <= ConsulterHistoire.PAR_PAGE);
        assertTrue(page.faits().stream().anyMatch(f -> f.sorte() == ConsulterHistoire.Sorte.DEMANDE));
        assertTrue(page.faits().stream().anyMatch(f -> f.sorte() == ConsulterHistoire.Sorte.EVALUATION));
    }

    @Test
    @Tag("HAB-3")
    @Tag("SEC-1")
    @DisplayName(
            "hors du périmètre rien n'existe ; une personne partie dans un ménage que l'on ne suit pas ne se lit plus d'ici ; ces actes ont leurs profils")
    void dehors() {
        String ailleurs =
                lire("SELECT MIN(m.cle) FROM menage m JOIN siao s ON s.id = m.siao_id WHERE s.departement = ?", "75");
        String la = titulaire(ailleurs);
        refuse("erreur.introuvable", OPERATEUR, () -> dossier.voir(ailleurs));
        refuse("erreur.introuvable", OPERATEUR, () -> demandes.voir(ailleurs));
        refuse("erreur.introuvable", OPERATEUR, () -> evaluation.voir(ailleurs, null));
        refuse("erreur.introuvable", OPERATEUR, () -> histoire.voir(ailleurs, 0));
        refuse("erreur.introuvable", OPERATEUR, () -> referents.voir(ailleurs));
        refuse("erreur.introuvable", OPERATEUR, () -> contraintes.voir(ailleurs));
        refuse("erreur.introuvable", OPERATEUR, () -> personne.voir(la));
        refuse("erreur.introuvable", OPERATEUR, () -> designer.cesser(new Lu(ailleurs, 0), Role.REFERENT_SOCIAL, jour));

        String cle = Base.suivi(Base.A_PLUSIEURS);
        var vie = faire(OPERATEUR, () -> composition.voir(cle));
        String partie = vie.membres().get(1).cle();
        agir(OPERATEUR, () -> changer.depart(new Lu(cle, vie.version()), partie, null, jour));
        assertEquals(cle, faire(INTERVENANTE, () -> personne.voir(partie)).menage());
        executer(
                "INSERT INTO appartenance (menage_id, personne_id, lien, debut) SELECT m.id, p.id, 'AUTRE', CURRENT_DATE FROM menage m JOIN personne p ON p.cle = '"
                        + partie + "' WHERE m.cle = ?",
                ailleurs);
        refuse("erreur.introuvable", INTERVENANTE, () -> personne.voir(partie));

        for (String qui : List.of("responsable.93", "etat.93", "dpd.93", "administrateur")) {
            assertThrows(EJBAccessException.class, () -> agir(qui, () -> dossier.voir(cle)));
            assertThrows(EJBAccessException.class, () -> agir(qui, () -> personne.voir(partie)));
            assertThrows(EJBAccessException.class, () -> agir(qui, () -> referents.chercher("")));
            assertThrows(EJBAccessException.class, () -> agir(qui, () -> histoire.voir(cle, 0)));
        }
    }

    private static String titulaire(String cle) {
        return lire(
                "SELECT p.cle FROM personne p JOIN appartenance a ON a.personne_id = p.id JOIN menage m ON m.id = a.menage_id WHERE m.cle = ? AND a.lien = 'TITULAIRE' AND a.fin IS NULL",
                cle);
    }

    private static Identite avec(Identite identite, Champ champ, Object valeur) {
        return Identite.de(c -> c == champ ? valeur : c.de(identite));
    }

    private static CorrigerPersonne.Lue lu(Fiche fiche) {
        return new CorrigerPersonne.Lue(fiche.cle(), fiche.version(), fiche.identite());
    }
}
