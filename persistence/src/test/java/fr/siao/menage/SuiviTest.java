package fr.siao.menage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.Exemples;
import fr.siao.menage.Suivi.Role;
import fr.siao.socle.ErreurMetier;
import fr.siao.socle.Signature;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MEN-7")
@DisplayName("Les référents d'un ménage")
class SuiviTest {
    private static final Signature PAR = new Signature(3L, Instant.parse("2026-11-24T09:00:00Z"));
    private static final LocalDate JOUR = PAR.jour();
    private static final Referent UNE = Referent.interne(11L, 7L);
    private static final Referent AUTRE = Referent.interne(12L, 8L);

    private final Menage menage = new Menage(
            "K-000-001",
            Exemples.SIAO_93,
            new Personne(
                    "P-000-001",
                    Identite.de("Traoré", "Awa", JOUR.minusYears(30), Sexe.FEMME),
                    new Notice(MoyenNotice.ORAL, JOUR, PAR),
                    PAR),
            PAR);

    @Test
    @DisplayName("un seul par rôle à la fois ; le référent social d'ici se lit aussi dans le ménage, l'autre rôle non")
    void unParRole() {
        menage.confier(Role.REFERENT_SOCIAL, UNE, JOUR, PAR);
        menage.confier(Role.REFERENT_PARCOURS, AUTRE, JOUR, PAR);
        assertEquals(11L, menage.getReferent());
        assertEquals(7L, menage.getStructureReferente());
        refuse("suivi.deja", () -> menage.confier(Role.REFERENT_SOCIAL, AUTRE, JOUR, PAR));
        refuse("suivi.deja", () -> menage.confier(Role.REFERENT_PARCOURS, UNE, JOUR, PAR));
    }

    @Test
    @DisplayName("passer la main à une autre structure l'y fait suivre ; y mettre fin ne laisse personne")
    void passerLaMain() {
        menage.confier(Role.REFERENT_SOCIAL, UNE, JOUR.minusMonths(3), PAR);
        menage.cesser(Role.REFERENT_SOCIAL, JOUR, PAR);
        menage.confier(Role.REFERENT_SOCIAL, AUTRE, JOUR, PAR);
        assertEquals(8L, menage.getStructureReferente());
        assertEquals(2, menage.getSuivis().size());
        assertEquals(JOUR, menage.getSuivis().get(0).getFin());
        menage.cesser(Role.REFERENT_SOCIAL, JOUR, PAR);
        assertNull(menage.getStructureReferente());
        assertTrue(menage.suivi(Role.REFERENT_SOCIAL).isEmpty());
        refuse("suivi.aucun", () -> menage.cesser(Role.REFERENT_SOCIAL, JOUR, PAR));
    }

    @Test
    @DisplayName("les jours ne se chevauchent pas, ne sont pas à venir, et finissent après avoir commencé")
    void jours() {
        refuse("suivi.jour", () -> menage.confier(Role.REFERENT_SOCIAL, UNE, JOUR.plusDays(1), PAR));
        refuse("suivi.jour", () -> menage.confier(Role.REFERENT_SOCIAL, UNE, LocalDate.of(1850, 1, 1), PAR));
        refuse("suivi.jour", () -> menage.confier(Role.REFERENT_SOCIAL, UNE, null, PAR));
        menage.confier(Role.REFERENT_SOCIAL, UNE, JOUR.minusDays(10), PAR);
        refuse("suivi.chevauche", () -> menage.cesser(Role.REFERENT_SOCIAL, JOUR.minusDays(11), PAR));
        menage.cesser(Role.REFERENT_SOCIAL, JOUR.minusDays(2), PAR);
        refuse("suivi.chevauche", () -> menage.confier(Role.REFERENT_SOCIAL, AUTRE, JOUR.minusDays(3), PAR));
        menage.confier(Role.REFERENT_SOCIAL, AUTRE, JOUR.minusDays(2), PAR);
    }

    @Test
    @DisplayName(
            "une personne sans compte a un nom, une structure, de quoi la joindre ; aucune structure d'ici ne suit alors le ménage")
    void dehors() {
        refuse("suivi.externe", () -> Referent.externe("Lise Marchand", " ", "01 39 98 00 00"));
        refuse("suivi.externe", () -> Referent.externe(null, "CCAS de Pantin", "01 39 98 00 00"));
        menage.confier(
                Role.REFERENT_SOCIAL, Referent.externe("Lise Marchand", "CCAS de Pantin", "01 39 98 00 00"), JOUR, PAR);
        assertNull(menage.getStructureReferente());
        assertEquals(
                "Lise Marchand",
                menage.suivi(Role.REFERENT_SOCIAL).orElseThrow().getReferent().nom());
    }

    @Test
    @DisplayName("un ménage qui naît d'un autre est suivi par les mêmes")
    void essaimer() {
        menage.confier(Role.REFERENT_SOCIAL, UNE, JOUR.minusMonths(3), PAR);
        Menage nouveau = menage.essaimer("K-000-002", PAR);
        assertEquals(7L, nouveau.getStructureReferente());
        assertEquals(JOUR, nouveau.getSuivis().get(0).getDebut());
    }

    private static void refuse(String cle, Runnable geste) {
        assertEquals(cle, assertThrows(ErreurMetier.class, geste::run).cle());
    }
}
