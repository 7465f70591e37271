package fr.siao.demonstration;

import static fr.siao.demonstration.TerritoireTire.BASE;
import static fr.siao.demonstration.TerritoireTire.MATIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.demande.EtatDemande;
import fr.siao.demonstration.EcritureEnMemoire.Ligne;
import fr.siao.demonstration.socle.Repere;
import fr.siao.demonstration.socle.Table;
import fr.siao.offre.EtatPlace;
import fr.siao.orientation.EtatProposition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Dans le territoire de démonstration, tout se tient :")
class CoherenceTest {
    private static final Predicate<Ligne> EN_COURS = sejour -> sejour.lire("fin") == null;

    @Test
    @Tag("ORI-5")
    @DisplayName("un ménage par place occupée, aucun dans une place vide, une place par ménage")
    void unMenageParPlace() {
        List<Ligne> sejours = BASE.lignes(Table.PRISE_EN_CHARGE, EN_COURS);
        Set<Object> habitees = BASE.ensemble(Table.PRISE_EN_CHARGE, "place_id", EN_COURS);
        assertEquals(sejours.size(), habitees.size());
        assertEquals(
                sejours.size(),
                BASE.ensemble(Table.PRISE_EN_CHARGE, "menage_id", EN_COURS).size());
        for (Ligne place : BASE.lignes(Table.PLACE)) {
            boolean habitee = habitees.contains(place.lire("id"));
            switch (place.<EtatPlace>lire("etat")) {
                case OCCUPEE, BIENTOT_VACANTE -> assertTrue(habitee, place.toString());
                case VACANTE, INDISPONIBLE, INEXPLIQUEE, RETIREE -> assertFalse(habitee, place.toString());
                case RESERVEE -> {}
            }
        }
    }

    @Test
    @Tag("OFF-4")
    @DisplayName("une vacance ouverte par place à pourvoir, et pour elles seules")
    void vacances() {
        Predicate<Ligne> ouverte = vacance -> vacance.lire("close_le") == null;
        assertEquals(
                BASE.ensemble(Table.PLACE, "id", p -> p.<EtatPlace>lire("etat").aPourvoir()),
                BASE.ensemble(Table.VACANCE, "place_id", ouverte));
        assertEquals(
                BASE.lignes(Table.VACANCE, ouverte).size(),
                BASE.ensemble(Table.VACANCE, "place_id", ouverte).size());
    }

    @Test
    @Tag("DEM-2")
    @DisplayName("en cours d'orientation, les seules demandes dont une proposition vit")
    void enCoursDOrientation() {
        Set<Object> proposees = BASE.ensemble(
                Table.PROPOSITION,
                "demande_id",
                p -> p.<EtatProposition>lire("etat").vivante());
        assertEquals(
                proposees,
                BASE.ensemble(Table.DEMANDE, "id", d -> d.lire("etat") == EtatDemande.EN_COURS_D_ORIENTATION));
        assertTrue(proposees.size() > 10);
    }

    @Test
    @Tag("DEM-8")
    @DisplayName("dans la file, les seules demandes qui attendent")
    void file() {
        assertEquals(
                BASE.ensemble(
                        Table.DEMANDE, "id", d -> d.<EtatDemande>lire("etat").enFile()),
                new HashSet<>(BASE.colonne(Table.FILE_ATTENTE, "demande_id")));
    }

    @Test
    @Tag("ORI-3")
    @DisplayName("à chaque proposition, les seules étapes permises")
    void etapesPermises() {
        Map<Object, EtatProposition> derniers = new HashMap<>();
        for (Ligne etape : BASE.lignes(Table.PROPOSITION_ETAPE)) {
            EtatProposition etat = etape.lire("etat");
            EtatProposition avant = derniers.put(etape.lire("proposition_id"), etat);
            assertTrue(avant == null ? etat == EtatProposition.PREPAREE : avant.peutDevenir(etat), avant + " " + etat);
        }
        for (Ligne proposition : BASE.lignes(Table.PROPOSITION)) {
            assertEquals(derniers.get(proposition.lire("id")), proposition.lire("etat"));
        }
    }

    @Test
    @Tag("MEN-4")
    @DisplayName("à chaque personne, un nom ou un surnom, une notice, et jamais un numéro qui existe")
    void personnes() {
        for (Ligne personne : BASE.lignes(Table.PERSONNE)) {
            LocalDate naissance = personne.lire("naissance");
            LocalDate notice = personne.lire("notice_le");
            assertFalse(notice.isBefore(naissance) || notice.isAfter(MATIN.jour()), personne.toString());
            String telephone = personne.lire("telephone");
            assertTrue(telephone == null || telephone.startsWith("06 39 98 "), telephone);
            assertTrue(personne.lire("nom") != null || personne.lire("surnom") != null);
        }
    }

    @ParameterizedTest(name = "le {0}")
    @ValueSource(
            strings = {"2026-11-24T23:04:00Z", "2026-03-01T02:30:00Z", "2026-07-14T12:00:00Z", "2026-12-31T22:59:00Z"})
    @DisplayName("à toute heure, rien dans l'avenir, rien avant sa cause")
    void aTouteHeure(String instant) {
        Repere repere = new Repere(Instant.parse(instant));
        EcritureEnMemoire base = TerritoireTire.tirer(repere);
        jamaisApres(repere.maintenantUtc(), base, Table.DEMANDE_ETAPE, "instant");
        jamaisApres(repere.maintenantUtc(), base, Table.PROPOSITION_ETAPE, "instant");
        jamaisApres(repere.maintenantUtc(), base, Table.VACANCE, "declaree_le");
        jamaisApres(repere.maintenantUtc(), base, Table.VACANCE, "confirmee_le");
        jamaisApres(repere.maintenantUtc(), base, Table.EVALUATION, "commencee_le");
        jamaisApres(repere.maintenantUtc(), base, Table.PERSONNE, "cree_le");
        Map<Object, LocalDateTime> declarations = new HashMap<>();
        base.lignes(Table.VACANCE).forEach(v -> declarations.put(v.lire("id"), v.lire("declaree_le")));
        for (Ligne proposition : base.lignes(Table.PROPOSITION)) {
            LocalDateTime preparee = proposition.lire("preparee_le");
            assertFalse(preparee.isBefore(declarations.get(proposition.lire("vacance_id"))), proposition.toString());
        }
        for (Ligne demande :
                base.lignes(Table.DEMANDE, d -> d.<EtatDemande>lire("etat").enFile())) {
            assertFalse(demande.<LocalDate>lire("expire_le").isBefore(repere.jour()), demande.toString());
        }
    }

    private static void jamaisApres(LocalDateTime maintenant, EcritureEnMemoire base, Table table, String colonne) {
        for (Object instant : base.colonne(table, colonne)) {
            assertFalse(((LocalDateTime) instant).isAfter(maintenant), table + " " + colonne + " " + instant);
        }
    }
}
