package fr.siao.demonstration;

import static fr.siao.demonstration.TerritoireTire.BASE;
import static fr.siao.demonstration.TerritoireTire.ECHELLE;
import static fr.siao.demonstration.TerritoireTire.JOUR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.demande.EtatDemande;
import fr.siao.demonstration.socle.Table;
import fr.siao.offre.EtatPlace;
import fr.siao.orientation.EtatProposition;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Le territoire de démonstration")
class DemonstrationTest {
    private static final int ETAT_DE_PLACE = 13;
    private static final int ETAT_DE_DEMANDE = 4;
    private static final int ETAT_DE_PROPOSITION = 5;
    private static final int FIN_DE_SEJOUR = 9;

    @Test
    @DisplayName("est le même deux fois de suite")
    void deterministe() {
        assertEquals(BASE.empreinte(), TerritoireTire.tirer().empreinte());
    }

    @Test
    @DisplayName("a le nombre de places et de demandes vivantes voulu")
    void echelle() {
        assertEquals(ECHELLE.places(), BASE.lignes(Table.PLACE).size());
        assertEquals(
                ECHELLE.demandes(),
                BASE.lignes(Table.DEMANDE).stream()
                        .filter(d -> ((EtatDemande) d[ETAT_DE_DEMANDE]).vivante())
                        .count());
    }

    @Test
    @DisplayName("est occupé à neuf dixièmes environ")
    void occupation() {
        double occupees = BASE.compter(Table.PLACE, ETAT_DE_PLACE, EtatPlace.OCCUPEE);
        assertEquals(0.9, occupees / ECHELLE.places(), 0.03);
        for (EtatPlace etat : EtatPlace.values()) {
            assertTrue(BASE.compter(Table.PLACE, ETAT_DE_PLACE, etat) > 0, etat.name());
        }
    }

    @Test
    @Tag("ORI-5")
    @DisplayName("n'a qu'un ménage par place occupée, et aucun dans une place vide")
    void unMenageParPlace() {
        Map<Object, Long> occupants = BASE.lignes(Table.PRISE_EN_CHARGE).stream()
                .filter(s -> s[FIN_DE_SEJOUR] == null)
                .collect(Collectors.groupingBy(s -> s[2], Collectors.counting()));
        for (Object[] place : BASE.lignes(Table.PLACE)) {
            long attendus = switch ((EtatPlace) place[ETAT_DE_PLACE]) {
                case OCCUPEE, BIENTOT_VACANTE -> 1;
                case VACANTE, INDISPONIBLE, INEXPLIQUEE -> 0;
                case RESERVEE -> occupants.getOrDefault(place[0], 0L) > 0 ? 1 : 0;
            };
            assertEquals(attendus, occupants.getOrDefault(place[0], 0L), place[2].toString());
        }
        List<Object> heberges = BASE.lignes(Table.PRISE_EN_CHARGE).stream()
                .filter(s -> s[FIN_DE_SEJOUR] == null)
                .map(s -> s[1])
                .toList();
        assertEquals(heberges.size(), new HashSet<>(heberges).size());
    }

    @Test
    @Tag("OFF-4")
    @DisplayName("a une vacance ouverte pour chaque place à pourvoir, et pour elles seules")
    void vacances() {
        Set<Object> aPourvoir = BASE.lignes(Table.PLACE).stream()
                .filter(p -> ((EtatPlace) p[ETAT_DE_PLACE]).aPourvoir())
                .map(p -> p[0])
                .collect(Collectors.toSet());
        List<Object> ouvertes = BASE.lignes(Table.VACANCE).stream()
                .filter(v -> v[6] == null)
                .map(v -> v[1])
                .toList();
        assertEquals(aPourvoir.size(), ouvertes.size());
        assertEquals(aPourvoir, new HashSet<>(ouvertes));
    }

    @Test
    @Tag("DEM-2")
    @DisplayName("n'a en cours d'orientation que les demandes dont une proposition vit")
    void enCoursDOrientation() {
        Set<Object> proposees = BASE.lignes(Table.PROPOSITION).stream()
                .filter(p -> ((EtatProposition) p[ETAT_DE_PROPOSITION]).vivante())
                .map(p -> p[3])
                .collect(Collectors.toSet());
        Set<Object> enCours = BASE.lignes(Table.DEMANDE).stream()
                .filter(d -> d[ETAT_DE_DEMANDE] == EtatDemande.EN_COURS_D_ORIENTATION)
                .map(d -> d[0])
                .collect(Collectors.toSet());
        assertEquals(proposees, enCours);
        assertTrue(proposees.size() > 10);
    }

    @Test
    @Tag("DEM-8")
    @DisplayName("a dans sa file les demandes qui attendent, et elles seules")
    void file() {
        Set<Object> enFile = BASE.lignes(Table.DEMANDE).stream()
                .filter(d -> ((EtatDemande) d[ETAT_DE_DEMANDE]).enFile())
                .map(d -> d[0])
                .collect(Collectors.toSet());
        assertEquals(enFile, new HashSet<>(BASE.colonne(Table.FILE_ATTENTE, 0)));
    }

    @Test
    @Tag("ORI-3")
    @DisplayName("ne raconte que des étapes permises")
    void etapesPermises() {
        Map<Object, EtatProposition> derniers = new HashMap<>();
        for (Object[] etape : BASE.lignes(Table.PROPOSITION_ETAPE)) {
            EtatProposition etat = (EtatProposition) etape[2];
            EtatProposition avant = derniers.put(etape[1], etat);
            assertTrue(avant == null ? etat == EtatProposition.PREPAREE : avant.peutDevenir(etat), avant + " " + etat);
        }
    }

    @Test
    @Tag("MEN-4")
    @DisplayName("n'a personne sans notice, ni née après demain, ni sous un numéro qui existe")
    void personnes() {
        for (Object[] personne : BASE.lignes(Table.PERSONNE)) {
            LocalDate naissance = (LocalDate) personne[5];
            LocalDate notice = (LocalDate) personne[11];
            assertTrue(!naissance.isAfter(JOUR) && !notice.isBefore(naissance) && !notice.isAfter(JOUR));
            assertTrue(personne[8] == null || personne[8].toString().startsWith("06 39 98 "));
            assertTrue(personne[2] != null || personne[4] != null);
        }
    }

    @Test
    @DisplayName("annonce des comptes qui existent, à la même empreinte bcrypt")
    void comptes() {
        Set<Object> courriels = new HashSet<>(BASE.colonne(Table.COMPTE, 1));
        assertEquals(BASE.lignes(Table.COMPTE).size(), courriels.size());
        for (String ligne : new ChargementDemonstration().comptes()) {
            assertTrue(courriels.contains(ligne.split(" · ")[1]), ligne);
        }
        assertEquals(1, new HashSet<>(BASE.colonne(Table.COMPTE, 4)).size());
        assertTrue(BASE.colonne(Table.COMPTE, 4).get(0).toString().startsWith("$2y$10$"));
    }
}
