package fr.siao.actes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.siao.banc.Base;
import fr.siao.socle.Fuseau;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HAB-3")
@DisplayName("Les profils que le serveur lit en authentifiant")
class ProfilsDuJourIT {
    private static final String OPERATRICE = "'operateur.93@demo.example'";

    @Test
    @DisplayName("suivent le jour de Paris, hiver comme été, quel que soit le fuseau de la base")
    void jourDeParis() throws SQLException {
        try (Connection base = Base.ouvrir()) {
            for (int annee = 2024; annee < 2038; annee++) {
                for (LocalDate debut : List.of(
                        LocalDate.of(annee, 1, 1),
                        LocalDate.of(annee, 3, 24),
                        LocalDate.of(annee, 7, 1),
                        LocalDate.of(annee, 10, 24))) {
                    for (LocalDate jour : debut.datesUntil(debut.plusDays(9)).toList()) {
                        for (Instant instant : autourDeMinuit(jour)) {
                            assertEquals(
                                    Fuseau.jour(instant).toString(), lire(base, instant, "jour FROM jour_de_paris"));
                        }
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("un profil commence à minuit à Paris, et finit de même")
    void profil() throws SQLException {
        try (Connection base = Base.ouvrir()) {
            base.setAutoCommit(false);
            try (Statement ordre = base.createStatement()) {
                ordre.executeUpdate(
                        "UPDATE habilitation h JOIN compte c ON c.id = h.compte_id SET h.debut = '2031-07-01', h.fin = '2031-12-31' WHERE c.courriel = "
                                + OPERATRICE);
                String combien = "COUNT(*) FROM profil_du_jour WHERE courriel = " + OPERATRICE;
                assertEquals("0", lire(base, Instant.parse("2031-06-30T21:59:59Z"), combien));
                assertEquals("1", lire(base, Instant.parse("2031-06-30T22:00:00Z"), combien));
                assertEquals("1", lire(base, Instant.parse("2031-12-31T22:59:59Z"), combien));
                assertEquals("0", lire(base, Instant.parse("2031-12-31T23:00:00Z"), combien));
            } finally {
                base.rollback();
            }
        }
    }

    /** Autour des deux minuits possibles, en temps universel. */
    private static List<Instant> autourDeMinuit(LocalDate jour) {
        Instant minuit = Instant.parse(jour + "T00:00:00Z");
        return Stream.of(Duration.ofHours(2), Duration.ofHours(1))
                .flatMap(avant -> Stream.of(minuit.minus(avant).minusSeconds(1), minuit.minus(avant)))
                .toList();
    }

    /** Ce que la base répond si l'on est à cet instant. */
    private static String lire(Connection base, Instant instant, String quoi) throws SQLException {
        try (Statement ordre = base.createStatement()) {
            ordre.execute("SET timestamp = " + instant.getEpochSecond());
            try (ResultSet ligne = ordre.executeQuery("SELECT " + quoi)) {
                ligne.next();
                return ligne.getString(1);
            }
        }
    }
}
