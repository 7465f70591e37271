package fr.siao.actes;

import static fr.siao.actes.Comme.faire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import fr.siao.menage.ChercherPersonnes;
import fr.siao.menage.CreerMenage;
import fr.siao.menage.CreerMenage.Membre;
import fr.siao.menage.Identite;
import fr.siao.menage.MoyenNotice;
import fr.siao.menage.PersonneConnue;
import fr.siao.menage.ReconnaitreDoubles;
import fr.siao.menage.ReconnaitreDoubles.DoublePresume;
import fr.siao.menage.Sexe;
import fr.siao.menage.doubles.Indice;
import fr.siao.menage.doubles.Signalement;
import fr.siao.socle.Fuseau;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("MEN-5")
@DisplayName("Retrouver quelqu'un avant de le créer, dans le serveur et sur la vraie base")
public class DoublesIT {
    private static final String OPERATEUR = "operateur.93";
    private static final String AILLEURS = "operateur.92";
    private static final String INTERVENANT = "intervenante.93";
    private static final LocalDate NE = LocalDate.of(1983, 4, 9);
    private static final String TELEPHONE = "06 39 98 77 31";

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(DoublesIT.class, Comme.class);
    }

    @PersistenceContext(unitName = "siao")
    private EntityManager em;

    @Inject
    private CreerMenage creer;

    @Inject
    private ChercherPersonnes chercher;

    @Inject
    private ReconnaitreDoubles reconnaitre;

    @Test
    @DisplayName("un double se reconnaît avec ses raisons, et pas son jumeau")
    void doubles() {
        String menage = creer("Tchekhovski", "Zelimkhan", NE);
        List<DoublePresume> presumes =
                reconnaitre(OPERATEUR, "Zelimhan", "Chekhovski", LocalDate.of(1983, 9, 4), "+33639987731");
        assertEquals(menage, presumes.get(0).personne().menage());
        List<Indice> indices = presumes.get(0).rapprochement().indices();
        assertTrue(
                indices.containsAll(
                        List.of(Indice.MEME_TELEPHONE, Indice.JOUR_ET_MOIS_INVERSES, Indice.NOM_ET_PRENOM_INTERVERTIS)),
                indices::toString);
        assertTrue(reconnaitre(OPERATEUR, "Tchekhovski", "Ruslan", NE, TELEPHONE).stream()
                .noneMatch(p -> p.personne().menage().equals(menage)));
    }

    @Test
    @Tag("HAB-3")
    @DisplayName("hors du périmètre, ni recherche ni double")
    void perimetre() {
        String menage = creer("Quasimodovitch", "Barnabé", NE);
        assertEquals(menage, seule(chercher(OPERATEUR, "barn quasimo")).menage());
        assertEquals(
                menage,
                seule(chercher(INTERVENANT, "quasimodovitch 09/04/1983")).menage());
        assertTrue(chercher(AILLEURS, "barn quasimo").isEmpty());
        assertTrue(chercher(AILLEURS, menage).isEmpty());
        assertTrue(reconnaitre(AILLEURS, "Quasimodovitch", "Barnabé", NE, TELEPHONE)
                .isEmpty());
        assertThrows(EJBAccessException.class, () -> chercher("responsable.93", "barn"));
    }

    @Test
    @DisplayName("une personne se cherche par un bout de nom, dans n'importe quel ordre, au son, par sa date, son"
            + " téléphone, sa clé")
    void recherche() {
        String menage = creer("Ouedraogovski", "Abdelkrim", LocalDate.of(1951, 3, 2));
        PersonneConnue vue = seule(chercher(OPERATEUR, "ouedraogov abd"));
        assertEquals(menage, vue.menage());
        for (String tape : List.of(
                "ABD Ouédraogov",
                "wedraogofski abdulkarim",
                "ouedraogov 2/3/1951",
                "2 mars 1951 abdelk",
                "ouedrao 06 39 98 77",
                vue.cle().toLowerCase(),
                menage)) {
            assertTrue(chercher(OPERATEUR, tape).stream().anyMatch(v -> v.id().equals(vue.id())), tape);
        }
        assertTrue(chercher(OPERATEUR, "ouedraogov 31/02/1951").isEmpty());
        assertTrue(chercher(OPERATEUR, " ' % _ ").isEmpty());
        assertEquals(20, chercher(OPERATEUR, "ma").size());
    }

    @Test
    @Tag("TRA-1")
    @DisplayName("la trace dit quel ménage a été montré, jamais ce qui a été tapé")
    void trace() {
        String menage = creer("Xanthopoulosky", "Euphrasie", NE);
        chercher(OPERATEUR, "xanthopoul");
        assertEquals(
                1L,
                un("SELECT COUNT(*) FROM trace t JOIN menage m ON m.id = t.menage_id WHERE t.acte = 'personne.chercher'"
                        + " AND t.motif IS NULL AND m.cle = '" + menage + "'"));
    }

    @Test
    @DisplayName("chaque personne a ses clés, celles de la démonstration comme les nouvelles")
    void cles() {
        assertEquals(
                0L,
                un("SELECT COUNT(*) FROM personne p WHERE p.absorbee_par IS NULL AND NOT EXISTS"
                        + " (SELECT 1 FROM personne_cle k WHERE k.personne_id = p.id)"));
    }

    private String creer(String nom, String prenom, LocalDate ne) {
        Identite identite = new Identite(nom, prenom, null, ne, Sexe.HOMME, null, TELEPHONE, null);
        return faire(
                INTERVENANT,
                () -> creer.creer(
                        List.of(new Membre(identite, null)),
                        MoyenNotice.ORAL,
                        Fuseau.jour(Instant.now()),
                        false,
                        false,
                        null));
    }

    private List<PersonneConnue> chercher(String qui, String tape) {
        return faire(qui, () -> chercher.chercher(tape));
    }

    private List<DoublePresume> reconnaitre(String qui, String nom, String prenom, LocalDate ne, String telephone) {
        return faire(
                qui,
                () -> reconnaitre.reconnaitre(new Signalement(nom, null, prenom, null, ne, Sexe.HOMME, telephone)));
    }

    private static PersonneConnue seule(List<PersonneConnue> trouvees) {
        assertEquals(1, trouvees.size(), trouvees::toString);
        assertFalse(trouvees.get(0).cle().isBlank());
        return trouvees.get(0);
    }

    private long un(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
