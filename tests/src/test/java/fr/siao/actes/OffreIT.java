package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import fr.siao.hebergement.DeclarerPresent;
import fr.siao.offre.ConsulterDispositif;
import fr.siao.offre.ConsulterOffre;
import fr.siao.offre.Convention;
import fr.siao.offre.Coordonnees;
import fr.siao.offre.CreerDispositif;
import fr.siao.offre.CreerPlaces;
import fr.siao.offre.CreerStructure;
import fr.siao.offre.DeclarerVacance;
import fr.siao.offre.DecrireDispositif;
import fr.siao.offre.DescriptionPlace;
import fr.siao.offre.EnregistrerGestionnaire;
import fr.siao.offre.ListerCommunes;
import fr.siao.offre.Luhn;
import fr.siao.offre.ModifierDispositif;
import fr.siao.offre.ModifierPlace;
import fr.siao.offre.ModifierStructure;
import fr.siao.offre.Place;
import fr.siao.offre.Presentation;
import fr.siao.offre.Protocole;
import fr.siao.offre.RetirerPlace;
import fr.siao.offre.SerieDePlaces;
import fr.siao.offre.Structure;
import fr.siao.offre.TypeDispositif;
import fr.siao.orientation.ChercherCandidats;
import fr.siao.socle.ErreurMetier;
import fr.siao.socle.Fuseau;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("L'offre saisie par les actes, dans le serveur et sur la vraie base")
public class OffreIT {
    private static final String COORDINATRICE = "coordinateur.93";
    private static final String AILLEURS = "coordinatrice.75";
    private static final String GESTIONNAIRE = "gestionnaire.93";
    private static final String RESPONSABLE = "responsable.93";
    private static final String TILLEULS =
            "SELECT MIN(d.id) FROM dispositif d JOIN structure s ON s.id = d.structure_id WHERE s.nom = 'Les Tilleuls'";

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(OffreIT.class, Comme.class);
    }

    @Inject
    private EnregistrerGestionnaire gestionnaires;

    @Inject
    private CreerStructure creerStructure;

    @Inject
    private ModifierStructure modifierStructure;

    @Inject
    private CreerDispositif creerDispositif;

    @Inject
    private ModifierDispositif modifierDispositif;

    @Inject
    private DecrireDispositif decrireDispositif;

    @Inject
    private CreerPlaces creerPlaces;

    @Inject
    private ModifierPlace modifierPlace;

    @Inject
    private RetirerPlace retirerPlace;

    @Inject
    private DeclarerVacance declarerVacance;

    @Inject
    private DeclarerPresent declarerPresent;

    @Inject
    private ConsulterOffre consulter;

    @Inject
    private ConsulterDispositif consulterDispositif;

    @Inject
    private ChercherCandidats candidats;

    @Inject
    private ListerCommunes communes;

    @Resource(lookup = "java:/jdbc/siao")
    private DataSource base;

    private final LocalDate jour = LocalDate.now(Fuseau.PARIS);

    /** La démonstration n'a de coordinatrice qu'en Seine-Saint-Denis : il en faut une ailleurs. */
    @BeforeEach
    void coordinatriceDAilleurs() {
        ecrire("INSERT INTO compte (courriel, nom, prenom, mot_de_passe, etat, cree_le, derniere_connexion)"
                + " SELECT 'coordinatrice.75@demo.example', 'Essai', 'Camille', mot_de_passe, 'ACTIF',"
                + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM compte WHERE courriel = 'operateur.93@demo.example'"
                + " AND NOT EXISTS (SELECT 1 FROM compte WHERE courriel = 'coordinatrice.75@demo.example')");
        ecrire("INSERT INTO habilitation (compte_id, profil, siao_id, debut, accordee_le)"
                + " SELECT c.id, 'COORDINATEUR_SIAO', x.id, CURRENT_DATE, UTC_TIMESTAMP(6) FROM compte c, siao x"
                + " WHERE c.courriel = 'coordinatrice.75@demo.example' AND x.departement = '75'"
                + " AND NOT EXISTS (SELECT 1 FROM habilitation h WHERE h.compte_id = c.id)");
    }

    @Test
    @Tag("OFF-1")
    @Tag("TRA-1")
    @DisplayName("du gestionnaire à la série de places, l'arbre s'enregistre et laisse sa trace")
    void arbre() {
        String siren = siren();
        Long structure = structure(siren);
        Long dispositif = dispositif(structure, "CHU Les Acacias");
        assertEquals(12, places(dispositif, "Chambre", "201", "212"));
        ConsulterDispositif.Fiche fiche = faire(COORDINATRICE, () -> consulterDispositif.voir(dispositif));
        assertEquals(12, fiche.compte().places());
        assertEquals(24, fiche.compte().chiffres().declarees());
        assertEquals(30, fiche.compte().chiffres().financees());
        assertEquals(24 + 6, fiche.compte().chiffres().inexpliquees());
        assertEquals(
                "93",
                lire(
                        "SELECT x.departement FROM structure s JOIN siao x ON x.id = s.siao_id WHERE s.id = ?",
                        structure));
        assertEquals(
                "1",
                lire("SELECT COUNT(*) FROM trace WHERE acte = 'offre.creer-structure' AND objet_id = ?", structure));
        assertEquals(
                "12",
                lire(
                        "SELECT COUNT(*) FROM trace t JOIN place p ON p.id = t.objet_id WHERE t.acte = 'offre.creer-places' AND p.dispositif_id = ?",
                        dispositif));
        ConsulterOffre.Page page = faire(COORDINATRICE, () -> consulter.chercher("Foyer %" + siren, null, 0));
        assertEquals(0, page.total(), "un signe de la recherche SQL se cherche tel quel");
        assertEquals(
                1,
                faire(COORDINATRICE, () -> consulter.chercher("ACACIAS " + siren, null, 0))
                        .total());
        assertEquals(
                0,
                faire(COORDINATRICE, () -> consulter.chercher("acacias " + siren, TypeDispositif.FJT, 0))
                        .total());
    }

    @Test
    @Tag("OFF-1")
    @Tag("HAB-3")
    @DisplayName(
            "un gestionnaire n'est enregistré qu'une fois : un autre SIAO le retrouve par son SIREN, sans voir ses structures")
    void gestionnaireDePlusieursTerritoires() {
        String siren = siren();
        Long structure = structure(siren);
        Long id = Long.valueOf(lire("SELECT gestionnaire_id FROM structure WHERE id = ?", structure));
        refuse("gestionnaire.deja", () -> gestionnaires.creer(siren, "Autre nom"), COORDINATRICE);
        refuse("erreur.introuvable", () -> consulter.gestionnaire(id), AILLEURS);
        refuse("erreur.introuvable", () -> creerStructure.creer(id, coordonnees(siren, "Foyer"), "75056"), AILLEURS);
        EnregistrerGestionnaire.Enregistre connu = faire(AILLEURS, () -> gestionnaires.creer(siren, "Autre nom"));
        assertTrue(connu.connu());
        assertEquals("Association " + siren, connu.nom());
        assertEquals(
                List.of(), faire(AILLEURS, () -> consulter.gestionnaire(id)).structures());
        assertEquals(
                1,
                faire(COORDINATRICE, () -> consulter.gestionnaire(id))
                        .structures()
                        .size());
    }

    @Test
    @Tag("OFF-1")
    @DisplayName(
            "la commune dit le territoire : tapée de mille façons, refusée hors du sien, inconnue si elle n'existe pas")
    void commune() {
        String siren = siren();
        Long id = faire(COORDINATRICE, () -> gestionnaires.creer(siren, "Association " + siren))
                .id();
        for (String saisie : List.of("Épinay-sur-Seine", "epinay sur seine", "93031", "Épinay-sur-Seine (93031)")) {
            Long structure =
                    faire(COORDINATRICE, () -> creerStructure.creer(id, coordonnees(siren, "Foyer " + saisie), saisie));
            assertEquals("93031", lire("SELECT commune FROM structure WHERE id = ?", structure));
        }
        refuse(
                "structure.horsTerritoire",
                () -> creerStructure.creer(id, coordonnees(siren, "Paris"), "Paris"),
                COORDINATRICE);
        refuse(
                "structure.commune",
                () -> creerStructure.creer(id, coordonnees(siren, "Nulle"), "Trifouillis"),
                COORDINATRICE);
        refuse("structure.commune", () -> creerStructure.creer(id, coordonnees(siren, "Vide"), null), COORDINATRICE);
        refuse(
                "erreur.structure.deja",
                () -> creerStructure.creer(id, coordonnees(siren, "Foyer 93031"), "93031"),
                COORDINATRICE);
        assertEquals("4", lire("SELECT COUNT(*) FROM structure WHERE gestionnaire_id = ?", id));
        List<String> proposees = faire(COORDINATRICE, () -> communes.lister(null));
        assertTrue(proposees.contains("Montreuil (93048)") && proposees.size() < 60, proposees::toString);
    }

    @Test
    @Tag("OFF-1")
    @Tag("HAB-3")
    @DisplayName(
            "ni le coordinateur d'un autre SIAO, ni un autre gestionnaire, ni un identifiant inventé ne touchent l'offre")
    void perimetre() {
        Long structure = structure(siren());
        Long dispositif = dispositif(structure, "CHU");
        places(dispositif, "Lit", "1", "2");
        Long place = Long.valueOf(lire("SELECT MIN(id) FROM place WHERE dispositif_id = ?", dispositif));
        String siren = lire("SELECT LEFT(siret, 9) FROM structure WHERE id = ?", structure);
        for (String qui : List.of(AILLEURS, GESTIONNAIRE)) {
            refuse("erreur.introuvable", () -> consulter.structure(structure), qui);
            refuse("erreur.introuvable", () -> consulterDispositif.voir(dispositif), qui);
            refuse("erreur.introuvable", () -> consulterDispositif.place(place), qui);
            refuse("erreur.introuvable", () -> modifier(structure, 0, siren), qui);
            refuse(
                    "erreur.introuvable",
                    () -> creerPlaces.creer(dispositif, new SerieDePlaces("Lit 9", null, null), description(1, 2)),
                    qui);
            refuse(
                    "erreur.introuvable",
                    () -> rien(() -> modifierPlace.modifier(place, 0, "Lit 1", description(1, 2))),
                    qui);
            refuse("erreur.introuvable", () -> rien(() -> retirerPlace.retirer(place)), qui);
        }
        refuse("erreur.introuvable", () -> rien(() -> retirerPlace.retirer(999_999_999L)), COORDINATRICE);
        refuse("erreur.introuvable", () -> consulter.structure(null), COORDINATRICE);
        assertThrows(
                EJBAccessException.class,
                () -> faire(GESTIONNAIRE, () -> gestionnaires.creer(siren(), "Le mien")),
                "seul le SIAO enregistre un gestionnaire");
        assertThrows(
                EJBAccessException.class,
                () -> faire(
                        "operateur.93",
                        () -> creerDispositif.creer(structure, convention(10, true), presentation("X"))),
                "l'opérateur lit, il n'écrit pas");
        assertEquals("2", lire("SELECT COUNT(*) FROM place WHERE dispositif_id = ?", dispositif));
    }

    @Test
    @Tag("OFF-3")
    @DisplayName("le gestionnaire dit qui il accueille et ajoute ses places ; les chiffres de l'État restent au SIAO")
    void gestionnaireDecrit() {
        Long dispositif = Long.valueOf(lire(TILLEULS));
        ConsulterDispositif.Fiche avant = faire(GESTIONNAIRE, () -> consulterDispositif.voir(dispositif));
        Presentation p = avant.presentation();
        agir(
                GESTIONNAIRE,
                () -> decrireDispositif.decrire(
                        dispositif,
                        avant.version(),
                        new Presentation(
                                p.nom(),
                                p.projetSocial(),
                                "Dix pour cent des ressources",
                                p.compositions(),
                                p.ageMin(),
                                p.ageMax(),
                                p.animaux())));
        ConsulterDispositif.Fiche apres = faire(GESTIONNAIRE, () -> consulterDispositif.voir(dispositif));
        assertEquals("Dix pour cent des ressources", apres.presentation().participation());
        assertEquals(avant.convention().placesFinancees(), apres.convention().placesFinancees());
        assertThrows(
                EJBAccessException.class,
                () -> agir(
                        GESTIONNAIRE,
                        () -> modifierDispositif.modifier(dispositif, apres.version(), convention(500, true), p)));
        assertTrue(lire(
                        "SELECT motif FROM trace WHERE acte = 'offre.decrire-dispositif' AND objet_id = ? ORDER BY id DESC LIMIT 1",
                        dispositif)
                .contains("participation"));
        assertEquals(
                1,
                faire(
                        GESTIONNAIRE,
                        () -> creerPlaces.creer(
                                dispositif, new SerieDePlaces("Studio du fond", null, null), description(1, 1))));
        Long studio = Long.valueOf(lire("SELECT MAX(id) FROM place WHERE dispositif_id = ?", dispositif));
        agir(GESTIONNAIRE, () -> retirerPlace.retirer(studio));
        assertEquals("RETIREE", lire("SELECT etat FROM place WHERE id = ?", studio));
    }

    @Test
    @Tag("OFF-3")
    @Tag("OPS-2")
    @DisplayName("deux personnes sur la même fiche : la seconde l'apprend, et rien n'est perdu")
    void deuxPersonnes() {
        Long structure = structure(siren());
        Long dispositif = dispositif(structure, "CHU");
        int lue =
                faire(COORDINATRICE, () -> consulterDispositif.voir(dispositif)).version();
        agir(
                COORDINATRICE,
                () -> modifierDispositif.modifier(dispositif, lue, convention(40, true), presentation("CHU")));
        refuse(
                "erreur.depassee",
                () -> rien(
                        () -> modifierDispositif.modifier(dispositif, lue, convention(50, true), presentation("CHU"))),
                COORDINATRICE);
        int apres =
                faire(COORDINATRICE, () -> consulterDispositif.voir(dispositif)).version();
        agir(
                COORDINATRICE,
                () -> modifierDispositif.modifier(
                        dispositif,
                        apres,
                        convention(40, true),
                        new Presentation("CHU", null, null, Set.of("10"), null, null, false)));
        assertTrue(
                faire(COORDINATRICE, () -> consulterDispositif.voir(dispositif)).version() > apres,
                "changer le seul public compte aussi");
        assertEquals("40", lire("SELECT places_financees FROM dispositif WHERE id = ?", dispositif));
        assertEquals(
                "places financées 30 → 40",
                lire(
                        "SELECT motif FROM trace WHERE acte = 'offre.modifier-dispositif' AND objet_id = ? ORDER BY id LIMIT 1",
                        dispositif));
        refuse(
                "dispositif.deja",
                () -> creerDispositif.creer(structure, convention(10, true), presentation("chu")),
                COORDINATRICE);
    }

    @Test
    @Tag("OFF-1")
    @DisplayName("une série entre toute ou pas du tout ; un libellé retiré peut resservir")
    void serie() {
        Long dispositif = dispositif(structure(siren()), "CHU");
        places(dispositif, "Chambre", "5", "6");
        refuse(
                "place.libelles.pris",
                () -> creerPlaces.creer(dispositif, new SerieDePlaces("chambre", "1", "9"), description(1, 2)),
                COORDINATRICE);
        assertEquals("2", lire("SELECT COUNT(*) FROM place WHERE dispositif_id = ?", dispositif));
        Long place = Long.valueOf(
                lire("SELECT id FROM place WHERE libelle = 'Chambre 5' AND dispositif_id = ?", dispositif));
        refuse(
                "place.libelle.pris",
                () -> rien(() -> modifierPlace.modifier(place, 1, "Chambre 6", description(1, 2))),
                COORDINATRICE);
        agir(COORDINATRICE, () -> retirerPlace.retirer(place));
        places(dispositif, "Chambre", "5", "5");
        ConsulterDispositif.Fiche fiche = faire(COORDINATRICE, () -> consulterDispositif.voir(dispositif));
        assertEquals(2, fiche.compte().places());
        assertEquals(4, fiche.compte().chiffres().declarees());
        assertEquals(1, fiche.retirees().size());
        refuse(
                "place.retiree",
                () -> rien(() -> modifierPlace.modifier(place, version(place), "Chambre 5", description(1, 2))),
                COORDINATRICE);
        refuse(
                "place.categorie",
                () -> creerPlaces.creer(dispositif, new SerieDePlaces("Lit", null, null), avecCategorie("ZZZ")),
                COORDINATRICE);
        ErreurMetier.SaisieInvalide demesure = assertThrows(
                ErreurMetier.SaisieInvalide.class,
                () -> faire(
                        COORDINATRICE,
                        () -> creerPlaces.creer(
                                dispositif, new SerieDePlaces("x".repeat(10_000), null, null), description(1, 2))));
        assertNull(demesure.getCause(), "la saisie ne part pas au journal avec l'erreur");
        assertTrue(demesure.getMessage().contains("60 signes au plus"), demesure::getMessage);
    }

    @Test
    @Tag("OFF-1")
    @Tag("OFF-7")
    @Tag("ORI-1")
    @DisplayName(
            "changer une place ou son public change aussitôt qui lui convient ; une place réservée garde sa régulation")
    void candidatsSuivent() {
        Long dispositif = Long.valueOf(lire(TILLEULS));
        String nom = "Essai " + ThreadLocalRandom.current().nextInt(1_000_000);
        faire(
                COORDINATRICE,
                () -> creerPlaces.creer(dispositif, new SerieDePlaces(nom, null, null), accessible(1, 30)));
        Long place = Long.valueOf(lire("SELECT id FROM place WHERE libelle = '" + nom + "'"));
        agir(RESPONSABLE, () -> declarerVacance.declarer(place, jour));
        int large = conviennent(place);
        changer(place, accessible(30, 30));
        int immense = conviennent(place);
        changer(place, accessible(1, 30));
        ConsulterDispositif.Fiche avant = faire(COORDINATRICE, () -> consulterDispositif.voir(dispositif));
        presenter(avant, new Presentation("CHRS", null, null, Set.of("80"), 119, null, false));
        int personne = conviennent(place);
        presenter(faire(COORDINATRICE, () -> consulterDispositif.voir(dispositif)), avant.presentation());
        assertTrue(large > 0 && immense == 0 && personne == 0, large + ", " + immense + ", " + personne);
        assertEquals(large, conviennent(place));

        ConsulterDispositif.Fiche reservee = faire(COORDINATRICE, () -> consulterDispositif.voir(dispositif));
        refuse(
                "dispositif.reserve",
                () -> rien(() -> modifierDispositif.modifier(
                        dispositif, reservee.version(), hors(reservee.convention()), reservee.presentation())),
                COORDINATRICE);
        agir(COORDINATRICE, () -> retirerPlace.retirer(place));
    }

    private int conviennent(Long place) {
        return faire(COORDINATRICE, () -> candidats.chercher(place, 0)).combien();
    }

    private void presenter(ConsulterDispositif.Fiche lue, Presentation presentation) {
        agir(COORDINATRICE, () -> modifierDispositif.modifier(lue.id(), lue.version(), lue.convention(), presentation));
    }

    private static DescriptionPlace accessible(int min, int max) {
        return new DescriptionPlace(null, 0, true, "80", min, max, true, Place.Contingent.SIAO, null, null, null);
    }

    @Test
    @Tag("OFF-4")
    @Tag("OFF-5")
    @DisplayName(
            "la structure déclare vacante une place nouvelle, ou dit quel ménage y vivait déjà ; jamais après coup")
    void peuplement() {
        Long dispositif = Long.valueOf(lire(TILLEULS));
        String nom = "Annexe " + ThreadLocalRandom.current().nextInt(1_000_000);
        faire(COORDINATRICE, () -> creerPlaces.creer(dispositif, new SerieDePlaces(nom, "1", "2"), description(1, 4)));
        Long vide = Long.valueOf(lire("SELECT MIN(id) FROM place WHERE libelle = '" + nom + " 1'"));
        Long habitee = Long.valueOf(lire("SELECT MIN(id) FROM place WHERE libelle = '" + nom + " 2'"));
        agir(RESPONSABLE, () -> declarerVacance.declarer(vide, jour));
        assertEquals("VACANTE", lire("SELECT etat FROM place WHERE id = ?", vide));
        refuse(
                "present.pas.inexpliquee",
                () -> rien(() -> declarerPresent.declarer(vide, "K-000-000", jour)),
                RESPONSABLE);
        String cle = lire("SELECT MIN(m.cle) FROM menage m JOIN siao x ON x.id = m.siao_id WHERE x.departement = '93'"
                + " AND NOT EXISTS (SELECT 1 FROM prise_en_charge e WHERE e.menage_id = m.id AND e.fin IS NULL)");
        refuse("mobilisation.cle", () -> rien(() -> declarerPresent.declarer(habitee, "K-000-000", jour)), RESPONSABLE);
        refuse(
                "present.entree",
                () -> rien(() -> declarerPresent.declarer(habitee, cle, jour.plusDays(1))),
                RESPONSABLE);
        agir(RESPONSABLE, () -> declarerPresent.declarer(habitee, cle, jour.minusMonths(7)));
        assertEquals("OCCUPEE", lire("SELECT etat FROM place WHERE id = ?", habitee));
        assertEquals(
                "ANTERIEURE", lire("SELECT origine FROM prise_en_charge WHERE fin IS NULL AND place_id = ?", habitee));
        refuse("place.occupee", () -> rien(() -> retirerPlace.retirer(habitee)), COORDINATRICE);
        agir(COORDINATRICE, () -> retirerPlace.retirer(vide));
        assertEquals("RETIREE", lire("SELECT issue FROM vacance WHERE place_id = ?", vide));
        assertFalse(faire(COORDINATRICE, () -> consulterDispositif.voir(dispositif)).places().stream()
                .anyMatch(p -> p.id().equals(vide)));
    }

    private Long structure(String siren) {
        Long id = faire(COORDINATRICE, () -> gestionnaires.creer(siren, "Association " + siren))
                .id();
        return faire(
                COORDINATRICE,
                () -> creerStructure.creer(id, coordonnees(siren, "Foyer des Acacias " + siren), "Montreuil (93048)"));
    }

    private Long dispositif(Long structure, String nom) {
        return faire(COORDINATRICE, () -> creerDispositif.creer(structure, convention(30, true), presentation(nom)));
    }

    private int places(Long dispositif, String nom, String du, String au) {
        return faire(
                COORDINATRICE, () -> creerPlaces.creer(dispositif, new SerieDePlaces(nom, du, au), description(1, 2)));
    }

    private Object modifier(Long structure, int version, String siren) {
        modifierStructure.modifier(structure, version, coordonnees(siren, "Foyer"), "Montreuil");
        return null;
    }

    private void changer(Long place, DescriptionPlace description) {
        String libelle = lire("SELECT libelle FROM place WHERE id = ?", place);
        agir(COORDINATRICE, () -> modifierPlace.modifier(place, version(place), libelle, description));
    }

    private int version(Long place) {
        return Integer.parseInt(lire("SELECT version FROM place WHERE id = ?", place));
    }

    private static Coordonnees coordonnees(String siren, String nom) {
        return new Coordonnees(
                Structure.Nature.ETABLISSEMENT,
                nom,
                Luhn.completer(siren + "0001"),
                null,
                "3 rue des Acacias",
                "01 48 00 00 01");
    }

    private static Convention convention(int financees, boolean regule) {
        return new Convention(TypeDispositif.CHU, "P177", financees, regule, null, new Protocole(1, 3, 48, null));
    }

    private static Convention hors(Convention c) {
        return new Convention(c.type(), c.programme(), c.placesFinancees(), false, "Accord écrit", c.protocole());
    }

    private static Presentation presentation(String nom) {
        return new Presentation(nom, "Mise à l'abri", null, Set.of("10", "20"), 18, null, false);
    }

    private static DescriptionPlace description(int min, int max) {
        return new DescriptionPlace(
                null, 2, true, "40", min, max, false, Place.Contingent.SIAO, BigDecimal.TEN, null, null);
    }

    private static DescriptionPlace avecCategorie(String code) {
        return new DescriptionPlace(null, null, false, code, 1, 1, false, Place.Contingent.SIAO, null, null, null);
    }

    private static String siren() {
        return Luhn.completer("4" + "%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000)));
    }

    private static Object rien(Runnable geste) {
        geste.run();
        return null;
    }

    private static void refuse(String cle, Callable<?> geste, String qui) {
        assertEquals(
                cle, assertThrows(ErreurMetier.class, () -> faire(qui, geste)).cle());
    }

    private void ecrire(String sql) {
        try (Connection connexion = base.getConnection();
                PreparedStatement ordre = connexion.prepareStatement(sql)) {
            ordre.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String lire(String sql, Object... valeurs) {
        try (Connection connexion = base.getConnection();
                PreparedStatement requete = connexion.prepareStatement(sql)) {
            for (int i = 0; i < valeurs.length; i++) {
                requete.setObject(i + 1, valeurs[i]);
            }
            try (ResultSet ligne = requete.executeQuery()) {
                assertTrue(ligne.next(), sql);
                return ligne.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
