package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.identifiant;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.accueil.ConsulterDouble.Paire;
import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.menage.ComparerPersonnes;
import fr.siao.menage.ConsulterDoubles;
import fr.siao.menage.CreerMenage.Membre;
import fr.siao.menage.DoublePresume.Etat;
import fr.siao.menage.DoublePresume.Origine;
import fr.siao.menage.MoyenNotice;
import jakarta.inject.Inject;
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
@DisplayName("La file des doubles, par les actes")
public class FileDesDoublesIT extends Doubles {
    private static final String HOSTILE = "<script>alert(1)</script> ' OR 1=1 -- {0} \u202E";

    @Inject
    private ConsulterDoubles file;

    @Inject
    private ComparerPersonnes nuit;

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(FileDesDoublesIT.class, Doubles.class, Comme.class, Base.class);
    }

    @Test
    @DisplayName("la nuit note qui se ressemble ; écartée, la paire ne revient que si l'une change d'identité")
    void nuit() {
        String une = titulaire(creer(identite("Vasilescu", "Mihaela")));
        Long avant = identifiant("SELECT MAX(id) - 1 FROM personne WHERE id > ?", 0L);
        String autre = titulaire(creer(identite("Vasilesco", "Mihaela")));
        executer("UPDATE personne SET a_comparer = FALSE WHERE id <= ?", avant);
        assertTrue(nuit.comparer(50) >= 2);
        assertEquals("0", lire("SELECT COUNT(*) FROM personne WHERE a_comparer AND id > ?", 0L));
        Long id = paire(une, autre);
        Paire vue = voir(id);
        assertEquals(Origine.NUIT, vue.origine());
        assertTrue(vue.pourCent() >= 50);
        assertFalse(vue.raisons().isEmpty());
        assertTrue(faire(OPERATEUR, () -> file.voir(Etat.A_VOIR, 0)).nombres().get(Etat.A_VOIR) > 0);

        refuse("double.motif", OPERATEUR, () -> decider.ecarter(id, vue.version(), " "));
        agir(OPERATEUR, () -> decider.ecarter(id, vue.version(), HOSTILE));
        refuse("erreur.depassee", OPERATEUR, () -> decider.ecarter(id, vue.version(), "encore"));
        assertEquals(HOSTILE, voir(id).motif());
        executer("UPDATE personne SET a_comparer = TRUE WHERE cle = ?", une);
        nuit.comparer(50);
        assertEquals(Etat.ECARTE, voir(id).etat());
        executer(
                "UPDATE personne SET a_comparer = TRUE, identite_le = UTC_TIMESTAMP(6) + INTERVAL 1 SECOND WHERE cle = ?",
                une);
        nuit.comparer(50);
        assertEquals(Etat.A_VOIR, voir(id).etat());
        executer(
                "UPDATE personne SET nom = 'Okonkwo', prenom = 'Grace', naissance = '1950-01-02', a_comparer = TRUE WHERE cle = ?",
                une);
        nuit.comparer(50);
        assertEquals("0", lire("SELECT COUNT(*) FROM double_presume WHERE id = ?", id));
    }

    @Test
    @DisplayName("qui enregistre quelqu'un malgré une ressemblance la fait noter dans la file, à son nom")
    void saisie() {
        String connue = titulaire(creer(identite("Zadran", "Gulalai")));
        String nouveau = faire(
                "intervenante.93",
                () -> creer.creer(
                        List.of(new Membre(identite("Zadran", "Gulali"), null, List.of(connue, "P-000-000"))),
                        MoyenNotice.ORAL,
                        jour,
                        false,
                        false,
                        null));
        String menage = lire(
                "SELECT m.cle FROM menage m JOIN appartenance a ON a.menage_id = m.id JOIN personne p ON p.id = a.personne_id WHERE p.cle = ?",
                connue);
        assertEquals(
                "0",
                lire(
                        "SELECT COUNT(*) FROM double_presume d JOIN personne p ON p.id = d.une_id WHERE p.cle = ?",
                        connue));
        assertNotEquals(menage, nouveau);

        String encore = titulaire(faire(
                OPERATEUR,
                () -> creer.creer(
                        List.of(new Membre(identite("Zadran", "Gulali"), null, List.of(connue))),
                        MoyenNotice.ORAL,
                        jour,
                        false,
                        false,
                        null)));
        Paire vue = voir(paire(connue, encore));
        assertEquals(Origine.SAISIE, vue.origine());
        assertFalse(vue.signaleePar().isBlank());
        assertEquals(Etat.A_VOIR, vue.etat());
    }

    private static Long paire(String une, String autre) {
        return identifiant(
                "SELECT d.id FROM double_presume d JOIN personne u ON u.id = d.une_id JOIN personne a ON a.id = d.autre_id WHERE ? IN (u.cle, a.cle) AND ? IN (u.cle, a.cle)",
                une,
                autre);
    }
}
