package fr.siao.actes;

import static fr.siao.actes.Comme.faire;
import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.identifiant;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.accueil.JourneeSiao;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.banc.Memoire;
import fr.siao.offre.ChiffresOffre;
import fr.siao.orientation.ConsulterPropositions;
import fr.siao.orientation.Refus;
import fr.siao.pilotage.ConsulterChiffres;
import fr.siao.pilotage.Ecarts;
import fr.siao.pilotage.Ratios;
import fr.siao.socle.Fuseau;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Les chiffres, dans le serveur et sur la vraie base")
public class ChiffresIT {
    private static final String OPERATEUR = "operateur.93";

    private static final String DU_REFUS =
            "UPDATE refus r JOIN proposition pr ON pr.id = r.proposition_id JOIN place p ON p.id = pr.place_id JOIN dispositif d ON d.id = p.dispositif_id SET r.refuse_le = UTC_TIMESTAMP(6), %s WHERE r.id = %d";

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(ChiffresIT.class, Comme.class, Base.class, Memoire.class);
    }

    @Inject
    private ConsulterChiffres chiffres;

    @Inject
    private ConsulterPropositions consulterPropositions;

    @Inject
    private JourneeSiao journeeSiao;

    private final LocalDate jour = LocalDate.now(Fuseau.PARIS);

    @Test
    @Tag("DEM-4")
    @Tag("REF-4")
    @Tag("OFF-5")
    @DisplayName("l'État voit l'offre, les ratios et les refus de son département, en ménages distincts, sans un nom")
    void chiffresDeLEtat() {
        ConsulterChiffres.Tableau tableau = faire("etat.93", () -> chiffres.voir(12));
        ChiffresOffre offre = tableau.offre();
        assertEquals(
                offre.declarees(),
                offre.occupees()
                        + offre.vacantes()
                        + offre.bientotVacantes()
                        + offre.reservees()
                        + offre.indisponibles()
                        + offre.sansExplication());
        assertFalse(tableau.parType().isEmpty());
        tableau.parType()
                .forEach(r -> assertTrue(
                        r.propositions() >= r.admissions() + r.refusStructure() + r.refusMenage() + r.nonRetenus()));
        assertFalse(tableau.motifs().isEmpty());
        long somme =
                tableau.demandesParType().stream().mapToLong(t -> t.menages()).sum();
        assertTrue(somme >= tableau.demandesDistinctes());
        assertTrue(tableau.demandesDistinctes() > 0);
    }

    @Test
    @Tag("REF-4")
    @DisplayName("une structure qui refuse trop est signalée à l'État, sur l'année, à partir du seuil réglé")
    void structureSignalee() {
        String nom = lire(
                "SELECT s.nom FROM proposition pr JOIN place p ON p.id = pr.place_id JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id JOIN siao x ON x.id = s.siao_id WHERE x.departement = '93' AND pr.etat = 'REFUSEE_PAR_LA_STRUCTURE' AND pr.proposee_le > ? ORDER BY pr.proposee_le LIMIT 1",
                enBase(jour.minusMonths(11)));
        try {
            seuils(1_000, 1);
            assertFalse(signalee(nom));
            seuils(1, 100);
            boolean touteRefusee = faire("etat.93", () -> chiffres.voir(1)).structures().stream()
                    .anyMatch(s -> s.nom().equals(nom) && s.chiffres().pourcentRefusStructure() == 100);
            assertEquals(touteRefusee, signalee(nom));
            seuils(1, 1);
            assertTrue(signalee(nom));
        } finally {
            seuils(5, 30);
        }
    }

    private void seuils(int nombre, int pourcent) {
        executer("UPDATE reglage SET valeur = '" + nombre + "' WHERE code = 'REFUS_STRUCTURE_SEUIL_NOMBRE'");
        executer("UPDATE reglage SET valeur = '" + pourcent + "' WHERE code = 'REFUS_STRUCTURE_SEUIL_POURCENT'");
        Memoire.laisserPasser();
    }

    private boolean signalee(String nom) {
        return faire("etat.93", () -> chiffres.voir(1)).structures().stream()
                .anyMatch(s -> s.nom().equals(nom) && s.signalee());
    }

    @Test
    @Tag("REF-4")
    @DisplayName("les ratios se lisent mois par mois et par sorte ; ce qui n'est que préparé n'y compte pas")
    void moisParMois() {
        ConsulterChiffres.Tableau tableau = faire("etat.93", () -> chiffres.voir(12));
        assertEquals(12, tableau.parMois().size());
        assertEquals(YearMonth.from(jour), tableau.parMois().get(0).mois());
        for (Ratios.DuMois mois : tableau.parMois()) {
            assertEquals(
                    lire(
                            "SELECT COUNT(*) FROM proposition pr JOIN place p ON p.id = pr.place_id JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id JOIN siao x ON x.id = s.siao_id WHERE x.departement = '93' AND pr.proposee_le >= ? AND pr.proposee_le < ?",
                            enBase(mois.mois().atDay(1)),
                            enBase(mois.mois().plusMonths(1).atDay(1))),
                    String.valueOf(Ratios.Ratio.total(mois.parType()).propositions()),
                    mois::toString);
        }
    }

    @Test
    @Tag("REF-4")
    @DisplayName("un mois commence à minuit à Paris")
    void minuitAParis() {
        YearMonth dernier = YearMonth.from(jour).minusMonths(1);
        Long proposition = identifiant(
                "SELECT MAX(pr.id) FROM proposition pr JOIN place p ON p.id = pr.place_id JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id JOIN siao x ON x.id = s.siao_id WHERE x.departement = '93' AND pr.proposee_le IS NOT NULL");
        String avant = lire("SELECT proposee_le FROM proposition WHERE id = ?", proposition);
        try {
            executer("UPDATE proposition SET proposee_le = ? WHERE id = ?", enBase(dernier.atDay(1)), proposition);
            long a = duMois(1);
            executer("UPDATE proposition SET proposee_le = proposee_le - INTERVAL 1 SECOND WHERE id = ?", proposition);
            assertEquals(a - 1, duMois(1));
        } finally {
            executer("UPDATE proposition SET proposee_le = ? WHERE id = ?", avant, proposition);
        }
    }

    private long duMois(int rang) {
        return Ratios.Ratio.total(faire("etat.93", () -> chiffres.voir(12))
                        .parMois()
                        .get(rang)
                        .parType())
                .propositions();
    }

    /** Minuit à Paris ce jour-là, comme la base l'écrit. */
    private static String enBase(LocalDate jour) {
        return jour.atStartOfDay(Fuseau.PARIS)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime()
                .toString();
    }

    @Test
    @Tag("REF-4")
    @DisplayName("un refus en accueil inconditionnel est suivi un par un par le SIAO, et compté pour l'État")
    void refusInconditionnel() {
        Long refus = identifiant(
                "SELECT r.id FROM refus r JOIN proposition pr ON pr.id = r.proposition_id JOIN place p ON p.id = pr.place_id JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id JOIN siao x ON x.id = s.siao_id JOIN menage m ON m.id = pr.menage_id WHERE r.auteur = 'STRUCTURE' AND x.departement = '93' AND NOT m.protege ORDER BY r.refuse_le DESC LIMIT 1");
        long avant = inconditionnels();
        try {
            executer(DU_REFUS.formatted(
                    "d.type = 'CHU', r.revue = 'A_REVOIR', r.revue_le = NULL, r.effet = NULL", refus));
            assertTrue(inconditionnels() > avant);
            assertEquals(
                    refus,
                    faire(OPERATEUR, consulterPropositions::refusInconditionnels)
                            .get(0)
                            .id());
            assertTrue(faire(OPERATEUR, journeeSiao::voir).refusInconditionnels() >= 1);
        } finally {
            executer(DU_REFUS.formatted("d.type = 'CHRS_INSERTION'", refus));
        }
    }

    @Test
    @Tag("REF-5")
    @DisplayName("les dernières revues se relisent toutes, plusieurs refus de ménages compris")
    void refusRevus() {
        String duTerritoire =
                " AND r.proposition_id IN (SELECT pr.id FROM proposition pr JOIN place p ON p.id = pr.place_id JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id JOIN siao o ON o.id = s.siao_id WHERE o.departement = '93')";
        executer(
                "UPDATE refus r SET r.revue = 'ACCEPTE', r.effet = 'MAINTIEN', r.revue_le = '2126-01-01' WHERE r.auteur = 'MENAGE'"
                        + duTerritoire + " ORDER BY r.id DESC LIMIT 3");
        List<ConsulterPropositions.LigneRefus> revus = faire(OPERATEUR, consulterPropositions::refusRevus);
        assertEquals(
                3,
                revus.stream()
                        .filter(r -> r.auteur() == Refus.Auteur.MENAGE)
                        .limit(3)
                        .count());
    }

    private long inconditionnels() {
        return faire("etat.93", () -> chiffres.voir(1)).inconditionnels().stream()
                .mapToLong(Ecarts.Inconditionnel::refus)
                .sum();
    }

    @Test
    @Tag("OFF-6")
    @DisplayName("une entrée directe est comptée par structure et par sorte, pour le SIAO et pour l'État")
    void mobilisationComptee() {
        long avant = mobilisations("etat.93");
        executer(
                "UPDATE prise_en_charge x SET x.origine = 'MOBILISATION_DIRECTE', x.origine_motif = 'SIAO_INJOIGNABLE', x.echange_siao_le = CURRENT_DATE, x.debut = CURRENT_DATE WHERE x.fin IS NULL AND x.origine <> 'MOBILISATION_DIRECTE' AND x.place_id IN (SELECT p.id FROM place p JOIN dispositif d ON d.id = p.dispositif_id JOIN structure s ON s.id = d.structure_id JOIN siao o ON o.id = s.siao_id WHERE o.departement = '93') LIMIT 1");
        assertEquals(avant + 1, mobilisations("etat.93"));
        assertEquals(avant + 1, mobilisations(OPERATEUR));
    }

    private long mobilisations(String qui) {
        return faire(qui, () -> chiffres.voir(1)).mobilisations().stream()
                .mapToLong(Ecarts.Mobilisation::nombre)
                .sum();
    }
}
