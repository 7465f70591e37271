package fr.siao.actes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.demarrage.BaseEmbarquee;
import fr.siao.demarrage.ReglagesBase;
import fr.siao.referentiel.Schema;
import fr.siao.trace.Trace;
import fr.siao.trace.Traces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbDataSource;

@DisplayName("Le registre des traces, sur une base à lui")
class RegistreDesTracesIT {
    private static final int UN_AN = 365;

    @TempDir
    private Path dossier;

    private final Traces traces = new Traces();
    private final Instant maintenant = Instant.now();
    private BaseEmbarquee base;
    private EntityManagerFactory unite;
    private EntityManager em;

    @BeforeEach
    void ouvrir() throws Exception {
        Path binaires = Path.of(System.getProperty("test.donnees")).resolve("mariadb");
        base = new BaseEmbarquee(new ReglagesBase(dossier.resolve("base"), binaires, 0, "64M"), m -> {}).demarrer();
        Schema.mettreAJour(new MariaDbDataSource(base.url() + "?user="
                + base.migration().utilisateur() + "&password="
                + base.migration().motDePasse()));
        unite = Persistence.createEntityManagerFactory(
                "siao",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.driver", "org.mariadb.jdbc.Driver",
                        "jakarta.persistence.jdbc.url", base.url(),
                        "jakarta.persistence.jdbc.user", base.application().utilisateur(),
                        "jakarta.persistence.jdbc.password", base.application().motDePasse(),
                        "eclipselink.target-server", "None"));
        em = unite.createEntityManager();
        Field champ = Traces.class.getDeclaredField("em");
        champ.setAccessible(true);
        champ.set(traces, em);
        sceller(400);
        sceller(200);
        sceller(1);
    }

    @AfterEach
    void fermer() throws Exception {
        em.close();
        unite.close();
        base.close();
    }

    @Test
    @Tag("TRA-1")
    @DisplayName("garde les traces un an, jamais moins de six mois ; ce qui reste se vérifie toujours")
    void conservation() {
        assertEquals(Optional.empty(), dansUneTransaction(() -> traces.verifier(maintenant)));
        assertEquals(3, dansUneTransaction(() -> traces.purger(maintenant, UN_AN)));
        assertEquals(0, dansUneTransaction(() -> traces.purger(maintenant, UN_AN)));
        assertEquals(Optional.empty(), dansUneTransaction(() -> traces.verifier(maintenant)));
        assertEquals(3, dansUneTransaction(() -> traces.purger(maintenant, 1)));
        assertEquals(0, dansUneTransaction(() -> traces.purger(maintenant, 1)), "une trace d'hier est partie");
        assertEquals(Optional.empty(), dansUneTransaction(() -> traces.verifier(maintenant)));
    }

    @Test
    @Tag("TRA-1")
    @DisplayName("la base refuse d'effacer une trace récente ; qui la force se voit, et de quelle trace à quelle autre")
    void alteration() throws SQLException {
        SQLException refus = assertThrows(
                SQLException.class, () -> ordonner(base.application().ouvrir(), "DELETE FROM trace WHERE id = 8"));
        assertTrue(refus.getMessage().contains("trace_inalterable"));
        Connection proprietaire = base.migration().ouvrir();
        ordonner(proprietaire, "DROP TRIGGER trace_sans_changement", "UPDATE trace SET compte_id = 2 WHERE id = 5");
        assertEquals(Optional.of(4L), dansUneTransaction(() -> traces.verifier(maintenant)));
    }

    @Test
    @Tag("TRA-1")
    @DisplayName("une lecture est tenue comme une écriture : qui en change la raison se voit")
    void raisonChangee() throws SQLException {
        ordonner(
                base.migration().ouvrir(),
                "DROP TRIGGER trace_sans_changement",
                "UPDATE trace SET motif = 'Le ménage appelle ou se présente' WHERE id = 8");
        assertEquals(Optional.of(7L), dansUneTransaction(() -> traces.verifier(maintenant)));
    }

    @Test
    @Tag("TRA-1")
    @DisplayName("un lot récent effacé tout entier se voit aussi")
    void lotEfface() throws SQLException {
        ordonner(base.migration().ouvrir(), "DROP TRIGGER trace_sans_suppression", "DELETE FROM trace WHERE id >= 7");
        assertEquals(Optional.of(7L), dansUneTransaction(() -> traces.verifier(maintenant)));
    }

    /** Trois traces d'il y a tant de jours, scellées le lendemain. */
    private void sceller(int jours) {
        Instant jadis = maintenant.minus(Duration.ofDays(jours));
        List<Trace> lot = IntStream.range(0, 3)
                .mapToObj(i -> new Trace(jadis.plusSeconds(i), 1L, "demande.consulter", "demande", 7L, 3L, null))
                .toList();
        dansUneTransaction(() -> {
            traces.ecrire(lot);
            return traces.sceller(jadis.plus(Duration.ofHours(1)));
        });
    }

    private <T> T dansUneTransaction(Supplier<T> geste) {
        em.getTransaction().begin();
        try {
            T rendu = geste.get();
            em.getTransaction().commit();
            return rendu;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    private static void ordonner(Connection connexion, String... ordres) throws SQLException {
        try (connexion;
                Statement statement = connexion.createStatement()) {
            for (String ordre : ordres) {
                statement.execute(ordre);
            }
        }
    }
}
