package fr.siao.demonstration;

import static fr.siao.demonstration.TerritoireTire.BASE;
import static fr.siao.demonstration.TerritoireTire.ECHELLE;
import static fr.siao.demonstration.TerritoireTire.MATIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.demande.EtatDemande;
import fr.siao.demonstration.EcritureEnMemoire.Ligne;
import fr.siao.demonstration.offre.LesTilleuls;
import fr.siao.demonstration.socle.Table;
import fr.siao.offre.EtatPlace;
import fr.siao.orientation.EtatProposition;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Le territoire de démonstration")
class DemonstrationTest {
    @Test
    @DisplayName("est le même deux fois de suite")
    void deterministe() {
        assertEquals(BASE.tout(), TerritoireTire.tirer(MATIN).tout());
    }

    @Test
    @DisplayName("a le nombre de places et de demandes vivantes voulu")
    void echelle() {
        assertEquals(ECHELLE.places(), BASE.lignes(Table.PLACE).size());
        assertEquals(
                ECHELLE.demandes(),
                BASE.lignes(Table.DEMANDE, d -> d.<EtatDemande>lire("etat").vivante())
                        .size());
    }

    @Test
    @DisplayName("est occupé à neuf dixièmes environ, et montre tous les états")
    void occupation() {
        double occupees = BASE.lignes(Table.PLACE, p -> p.lire("etat") == EtatPlace.OCCUPEE)
                .size();
        assertEquals(0.9, occupees / ECHELLE.places(), 0.03);
        assertEquals(
                EnumSet.complementOf(EnumSet.of(EtatPlace.RETIREE)), BASE.ensemble(Table.PLACE, "etat", p -> true));
        assertEquals(Set.of(EtatDemande.values()), BASE.ensemble(Table.DEMANDE, "etat", d -> true));
        Set<Object> fins = BASE.ensemble(Table.PROPOSITION, "etat", p -> !etat(p).vivante());
        assertEquals(7, fins.size());
    }

    @Test
    @DisplayName("laisse à la responsable des Tilleuls cinq heures pour répondre")
    @Tag("ORI-6")
    void tilleuls() {
        Ligne logement = BASE.lignes(
                        Table.PLACE,
                        p -> p.lire("dispositif_id").equals(1L)
                                && p.lire("libelle").equals(LesTilleuls.A_REPONDRE))
                .get(0);
        Ligne proposition = BASE.lignes(
                        Table.PROPOSITION, p -> p.lire("place_id").equals(logement.lire("id")) && etat(p).vivante())
                .get(0);
        assertEquals(EtatProposition.PROPOSEE_A_LA_STRUCTURE, etat(proposition));
        assertEquals(MATIN.maintenantUtc().plusHours(5), proposition.lire("echeance"));
    }

    @Test
    @DisplayName("annonce des comptes qui existent, tous à la même empreinte bcrypt")
    void comptes() {
        Set<Object> courriels = new HashSet<>(BASE.colonne(Table.COMPTE, "courriel"));
        assertEquals(BASE.lignes(Table.COMPTE).size(), courriels.size());
        for (String ligne : new ChargementDemonstration().comptes()) {
            assertTrue(courriels.contains(ligne.split(" · ")[1]), ligne);
        }
        Set<Object> empreintes = new HashSet<>(BASE.colonne(Table.COMPTE, "mot_de_passe"));
        assertEquals(1, empreintes.size());
        assertTrue(empreintes.iterator().next().toString().startsWith("$2y$10$"));
    }

    private static EtatProposition etat(Ligne proposition) {
        return proposition.lire("etat");
    }
}
