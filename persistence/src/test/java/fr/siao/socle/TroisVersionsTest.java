package fr.siao.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.siao.menage.Identite;
import fr.siao.menage.Identite.Champ;
import fr.siao.menage.Nationalite;
import fr.siao.menage.Sexe;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MEN-6")
@DisplayName("Deux personnes corrigent la même fiche")
class TroisVersionsTest {
    private static final LocalDate NAISSANCE = LocalDate.of(1990, 5, 12);
    private static final Identite LUE = une("Traoré", "Awa", NAISSANCE, "06 39 98 00 00", null);

    @Test
    @DisplayName("ce qu'un seul a changé se garde, des deux côtés, sans rien demander")
    void fusion() {
        TroisVersions<Identite, Champ> versions = versions(
                une("Traoré", "Awa", NAISSANCE, "06 39 98 11 11", null),
                une("Traore", "Awa", NAISSANCE, "06 39 98 00 00", null));
        assertEquals(List.of(), versions.conflits());
        assertEquals(List.of(Champ.TELEPHONE), versions.repris());
        assertEquals(List.of(Champ.NOM), versions.changes());
        assertEquals("Traore", versions.valeur(Champ.NOM));
        assertEquals("06 39 98 11 11", Identite.de(versions::valeur).telephone());
        assertEquals("nom", TroisVersions.enMots(versions.changes()));
    }

    @Test
    @DisplayName("ce que les deux ont changé autrement se demande ; de la même façon, il n'y a rien à demander")
    void conflit() {
        TroisVersions<Identite, Champ> versions = versions(
                une("Traoré", "Hawa", NAISSANCE.plusDays(1), "06 39 98 00 00", null),
                une("Traoré", "Aoua", NAISSANCE.plusDays(1), "06 39 98 00 00", null));
        assertEquals(List.of(Champ.PRENOM), versions.conflits());
        assertEquals("Aoua", versions.valeur(Champ.PRENOM));
        assertEquals(List.of(Champ.PRENOM), versions.changes());
    }

    @Test
    @DisplayName("effacer est un changement comme un autre")
    void effacer() {
        TroisVersions<Identite, Champ> efface = versions(LUE, une("Traoré", "Awa", NAISSANCE, null, null));
        assertEquals(List.of(Champ.TELEPHONE), efface.changes());
        TroisVersions<Identite, Champ> effaceEtChange = versions(
                une("Traoré", "Awa", NAISSANCE, "06 39 98 11 11", null), une("Traoré", "Awa", NAISSANCE, null, null));
        assertEquals(List.of(Champ.TELEPHONE), effaceEtChange.conflits());
    }

    @Test
    @DisplayName("« non renseignée » et rien ne sont pas deux réponses")
    void nonRenseignee() {
        TroisVersions<Identite, Champ> versions = versions(
                LUE,
                new Identite(
                        "Traoré",
                        "Awa",
                        null,
                        NAISSANCE,
                        Sexe.FEMME,
                        Nationalite.NON_RENSEIGNEE,
                        "06 39 98 00 00",
                        null));
        assertEquals(List.of(), versions.changes());
    }

    private static TroisVersions<Identite, Champ> versions(Identite enregistree, Identite tapee) {
        return new TroisVersions<>(Champ.values(), LUE, enregistree, tapee);
    }

    private static Identite une(String nom, String prenom, LocalDate naissance, String telephone, LocalDate terme) {
        return new Identite(nom, prenom, null, naissance, Sexe.FEMME, null, telephone, terme);
    }
}
