package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.identifiant;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.offre.ConsulterDispositif;
import fr.siao.offre.ConsulterOffre;
import fr.siao.offre.Convention;
import fr.siao.offre.Coordonnees;
import fr.siao.offre.CreerDispositif;
import fr.siao.offre.CreerPlaces;
import fr.siao.offre.CreerStructure;
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
import fr.siao.socle.ErreurMetier;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
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
        return Application.avec(OffreIT.class, Comme.class, Base.class);
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
    private ConsulterOffre consulter;

    @Inject
    private ConsulterDispositif consulterDispositif;

    @Inject
    private ListerCommunes communes;

    /** La démonstration n'a de coordinatrice qu'en Seine-Saint-Denis : il en faut une ailleurs. */
    @BeforeEach
    void coordinatriceDAilleurs() {
        executer("INSERT INTO compte (courriel, nom, prenom, mot_de_passe, etat, cree_le, derniere_connexion)"
                + " SELECT 'coordinatrice.75@demo.example', 'Essai', 'Camille', mot_de_passe, 'ACTIF',"
                + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM compte WHERE courriel = 'operateur.93@demo.example'"
                + " AND NOT EXISTS (SELECT 1 FROM compte WHERE courriel = 'coordinatrice.75@demo.example')");
        executer("INSERT INTO habilitation (compte_id, profil, siao_id, debut, accordee_le)"
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
        Long id = identifiant("SELECT gestionnaire_id FROM structure WHERE id = ?", structure);
        refuse("gestionnaire.deja", COORDINATRICE, () -> gestionnaires.creer(siren, "Autre nom"));
        refuse("erreur.introuvable", AILLEURS, () -> consulter.gestionnaire(id));
        refuse("erreur.introuvable", AILLEURS, () -> creerStructure.creer(id, coordonnees(siren, "Foyer"), "75056"));
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
                COORDINATRICE,
                () -> creerStructure.creer(id, coordonnees(siren, "Paris"), "Paris"));
        refuse(
                "structure.commune",
                COORDINATRICE,
                () -> creerStructure.creer(id, coordonnees(siren, "Nulle"), "Trifouillis"));
        refuse("structure.commune", COORDINATRICE, () -> creerStructure.creer(id, coordonnees(siren, "Vide"), null));
        refuse(
                "erreur.structure.deja",
                COORDINATRICE,
                () -> creerStructure.creer(id, coordonnees(siren, "Foyer 93031"), "93031"));
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
        Long place = identifiant("SELECT MIN(id) FROM place WHERE dispositif_id = ?", dispositif);
        String siren = lire("SELECT LEFT(siret, 9) FROM structure WHERE id = ?", structure);
        for (String qui : List.of(AILLEURS, GESTIONNAIRE)) {
            refuse("erreur.introuvable", qui, () -> consulter.structure(structure));
            refuse("erreur.introuvable", qui, () -> consulterDispositif.voir(dispositif));
            refuse("erreur.introuvable", qui, () -> consulterDispositif.place(place));
            refuse("erreur.introuvable", qui, () -> modifier(structure, 0, siren));
            refuse(
                    "erreur.introuvable",
                    qui,
                    () -> creerPlaces.creer(dispositif, new SerieDePlaces("Lit 9", null, null), description(1, 2)));
            refuse("erreur.introuvable", qui, () -> modifierPlace.modifier(place, 0, "Lit 1", description(1, 2)));
            refuse("erreur.introuvable", qui, () -> retirerPlace.retirer(place));
        }
        refuse("erreur.introuvable", COORDINATRICE, () -> retirerPlace.retirer(999_999_999L));
        refuse("erreur.introuvable", COORDINATRICE, () -> consulter.structure(null));
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
        Long dispositif = identifiant(TILLEULS);
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
        Long studio = identifiant("SELECT MAX(id) FROM place WHERE dispositif_id = ?", dispositif);
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
                COORDINATRICE,
                () -> modifierDispositif.modifier(dispositif, lue, convention(50, true), presentation("CHU")));
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
                COORDINATRICE,
                () -> creerDispositif.creer(structure, convention(10, true), presentation("chu")));
    }

    @Test
    @Tag("OFF-1")
    @DisplayName("une série entre toute ou pas du tout ; un libellé retiré peut resservir")
    void serie() {
        Long dispositif = dispositif(structure(siren()), "CHU");
        places(dispositif, "Chambre", "5", "6");
        refuse(
                "place.libelles.pris",
                COORDINATRICE,
                () -> creerPlaces.creer(dispositif, new SerieDePlaces("chambre", "1", "9"), description(1, 2)));
        assertEquals("2", lire("SELECT COUNT(*) FROM place WHERE dispositif_id = ?", dispositif));
        Long place = identifiant("SELECT id FROM place WHERE libelle = 'Chambre 5' AND dispositif_id = ?", dispositif);
        refuse(
                "place.libelle.pris",
                COORDINATRICE,
                () -> modifierPlace.modifier(place, 1, "Chambre 6", description(1, 2)));
        agir(COORDINATRICE, () -> retirerPlace.retirer(place));
        places(dispositif, "Chambre", "5", "5");
        ConsulterDispositif.Fiche fiche = faire(COORDINATRICE, () -> consulterDispositif.voir(dispositif));
        assertEquals(2, fiche.compte().places());
        assertEquals(4, fiche.compte().chiffres().declarees());
        assertEquals(1, fiche.retirees().size());
        refuse(
                "place.retiree",
                COORDINATRICE,
                () -> modifierPlace.modifier(place, version(place), "Chambre 5", description(1, 2)));
        refuse(
                "place.categorie",
                COORDINATRICE,
                () -> creerPlaces.creer(dispositif, new SerieDePlaces("Lit", null, null), avecCategorie("ZZZ")));
        ErreurMetier.SaisieInvalide demesure = assertThrows(
                ErreurMetier.SaisieInvalide.class,
                () -> faire(
                        COORDINATRICE,
                        () -> creerPlaces.creer(
                                dispositif, new SerieDePlaces("x".repeat(10_000), null, null), description(1, 2))));
        assertNull(demesure.getCause(), "la saisie ne part pas au journal avec l'erreur");
        assertTrue(demesure.getMessage().contains("60 signes au plus"), demesure::getMessage);
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
}
