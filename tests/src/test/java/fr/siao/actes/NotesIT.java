package fr.siao.actes;

import static fr.siao.actes.Comme.agir;
import static fr.siao.actes.Comme.ensemble;
import static fr.siao.actes.Comme.faire;
import static fr.siao.actes.Comme.refuse;
import static fr.siao.banc.Base.executer;
import static fr.siao.banc.Base.lire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.banc.Application;
import fr.siao.banc.Base;
import fr.siao.menage.ConsulterNotes;
import fr.siao.menage.ConsulterNotes.Ligne;
import fr.siao.menage.ConsulterNotes.Page;
import fr.siao.menage.EcrireNote;
import fr.siao.menage.Note;
import fr.siao.socle.Fuseau;
import fr.siao.veille.Categorie;
import fr.siao.veille.Decomptes;
import fr.siao.veille.Decomptes.Decompte;
import fr.siao.veille.Veiller;
import fr.siao.veille.Veiller.Nombre;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("EVA-4")
@DisplayName("Les notes entre professionnels et le compte de leur veille, par les actes")
public class NotesIT {
    private static final String INTERVENANTE = "intervenante.93";
    private static final String OPERATEUR = "operateur.93";

    /** Aucun test n'en a encore parlé. */
    private static final String SANS_NOTE = "NOT EXISTS (SELECT 1 FROM note n WHERE n.menage_id = m.id)";

    @Inject
    private EcrireNote ecrire;

    @Inject
    private ConsulterNotes consulter;

    @Inject
    private Veiller veiller;

    @Inject
    private Decomptes decomptes;

    @Deployment
    public static EnterpriseArchive application() {
        return Application.avec(NotesIT.class, Comme.class, Base.class);
    }

    @Test
    @DisplayName(
            "une note se lit de qui suit le ménage et du SIAO, la plus récente d'abord, page à page ; chaque lecture se trace")
    void ecrireEtLire() {
        String cle = Base.suivi(SANS_NOTE);
        for (int i = 1; i <= 21; i++) {
            ajouter(INTERVENANTE, cle, "Passage " + i);
        }
        ajouter(OPERATEUR, cle, "Vu par le SIAO.");
        Page page = faire(INTERVENANTE, () -> consulter.voir(cle, 0));
        assertEquals("Vu par le SIAO.", page.notes().get(0).texte());
        assertEquals(
                lire("SELECT s.nom FROM menage m JOIN siao s ON s.id = m.siao_id WHERE m.cle = ?", cle),
                page.notes().get(0).dOu());
        assertEquals("Passage 21", page.notes().get(1).texte());
        assertEquals(
                lire(
                        "SELECT s.nom FROM menage m JOIN structure s ON s.id = m.structure_referente_id WHERE m.cle = ?",
                        cle),
                page.notes().get(1).dOu());
        assertTrue(page.suite());
        Page suivante = faire(INTERVENANTE, () -> consulter.voir(cle, 1));
        assertEquals(
                List.of("Passage 2", "Passage 1"),
                suivante.notes().stream().map(Ligne::texte).toList());
        assertFalse(suivante.suite());
        assertEquals("2", traces(cle, "menage.lire-notes"));
        assertEquals("22", traces(cle, "menage.ecrire-note"));
    }

    @Test
    @Tag("HAB-3")
    @DisplayName(
            "hors du périmètre, le ménage n'existe pas ; la structure à qui l'on propose n'en lit aucune, l'État non plus")
    void horsPerimetre() {
        String cle = Base.suivi(SANS_NOTE);
        ajouter(INTERVENANTE, cle, "Entre nous.");
        String ailleurs =
                lire("SELECT MIN(m.cle) FROM menage m JOIN siao s ON s.id = m.siao_id WHERE s.departement = '75'"
                        + " AND m.structure_referente_id IS NOT NULL");
        executer(
                "INSERT INTO note (menage_id, auteur_id, envoi, instant, texte) SELECT id, referent_id, 'ailleurs',"
                        + " UTC_TIMESTAMP(6), 'Ailleurs.' FROM menage WHERE cle = ?",
                ailleurs);
        Long etrangere = Base.identifiant("SELECT id FROM note WHERE envoi = 'ailleurs'");
        for (String qui : List.of(INTERVENANTE, OPERATEUR)) {
            refuse("erreur.introuvable", qui, () -> consulter.voir(ailleurs, 0));
            refuse("erreur.introuvable", qui, () -> ecrire.ajouter(ailleurs, envoi(), "Bonjour."));
            refuse("erreur.introuvable", qui, () -> ecrire.corriger(etrangere, 0, "Bonjour."));
            refuse("erreur.introuvable", qui, () -> ecrire.retirer(etrangere));
        }
        for (String qui : List.of("responsable.93", "gestionnaire.93", "etat.93", "dpd.93")) {
            assertThrows(EJBAccessException.class, () -> agir(qui, () -> consulter.voir(cle, 0)), qui);
            assertThrows(EJBAccessException.class, () -> agir(qui, () -> ecrire.ajouter(cle, envoi(), "Non.")), qui);
        }
    }

    @Test
    @DisplayName(
            "dix envois de la même page, ensemble, ne font qu'une note ; un autre texte, par « précédent », en fait une autre")
    void doubleEnvoi() throws Exception {
        String cle = Base.suivi(SANS_NOTE);
        String envoi = envoi();
        Runnable geste = () -> agir(INTERVENANTE, () -> ecrire.ajouter(cle, envoi, "Une seule fois."));
        assertEquals(10, ensemble(Collections.nCopies(10, geste)));
        assertEquals(1, lues(cle).size());
        agir(INTERVENANTE, () -> ecrire.ajouter(cle, envoi, "Un autre texte."));
        assertEquals(2, lues(cle).size());
    }

    @Test
    @DisplayName("l'auteur corrige dans l'heure, pas après, et pas une autre personne ; une page périmée le dit")
    void corriger() {
        String cle = Base.suivi(SANS_NOTE);
        ajouter(INTERVENANTE, cle, "Rappeler mardi.");
        Ligne note = lues(cle).get(0);
        assertTrue(note.corrigible());
        refuse("note.figee", OPERATEUR, () -> ecrire.corriger(note.id(), note.version(), "Rappeler lundi."));
        agir(INTERVENANTE, () -> ecrire.corriger(note.id(), note.version(), "Rappeler jeudi."));
        refuse("erreur.depassee", INTERVENANTE, () -> ecrire.corriger(note.id(), note.version(), "Rappeler vendredi."));
        assertEquals("Rappeler jeudi.", lues(cle).get(0).texte());

        executer("UPDATE note SET instant = instant - INTERVAL 61 MINUTE WHERE id = ?", note.id());
        Ligne figee = lues(cle).get(0);
        assertFalse(figee.corrigible());
        refuse("note.figee", INTERVENANTE, () -> ecrire.corriger(figee.id(), figee.version(), "Trop tard."));
    }

    @Test
    @DisplayName("le SIAO du ménage retire une note, une autre structure non ; le texte part, la trace reste")
    void retirer() {
        String cle = Base.suivi(SANS_NOTE);
        ajouter(OPERATEUR, cle, "Écrite par le SIAO.");
        ajouter(INTERVENANTE, cle, "Sur le mauvais dossier.");
        Ligne duSiao = lues(cle).get(1);
        refuse("note.dAutrui", INTERVENANTE, () -> ecrire.retirer(duSiao.id()));
        Long note = lues(cle).get(0).id();
        agir(OPERATEUR, () -> ecrire.retirer(note));
        Ligne retiree = lues(cle).get(0);
        assertNull(retiree.texte());
        assertFalse(retiree.retireePar().isEmpty());
        assertFalse(retiree.retirable());
        assertNull(lire("SELECT texte FROM note WHERE id = ?", note));
        refuse("note.retiree", INTERVENANTE, () -> ecrire.retirer(note));
    }

    @Test
    @DisplayName("un ménage clos se lit encore et ne reçoit plus rien ; un million de signes, rien n'est écrit")
    void refus() {
        String cle = Base.suivi(SANS_NOTE);
        refuse("note.longue", INTERVENANTE, () -> ecrire.ajouter(cle, envoi(), "a".repeat(1_000_000)));
        refuse("note.vide", INTERVENANTE, () -> ecrire.ajouter(cle, envoi(), "  \n "));
        ajouter(INTERVENANTE, cle, "é".repeat(Note.SIGNES_MAX));
        executer("UPDATE menage SET clos_le = CURRENT_DATE, clos_motif = 'DECES' WHERE cle = ?", cle);
        try {
            refuse("menage.clos", INTERVENANTE, () -> ecrire.ajouter(cle, envoi(), "Trop tard."));
            Page page = faire(INTERVENANTE, () -> consulter.voir(cle, 0));
            assertFalse(page.ouvert());
            assertEquals(1, page.notes().size());
            assertFalse(page.notes().get(0).corrigible());
            assertTrue(page.notes().get(0).retirable());
        } finally {
            executer("UPDATE menage SET clos_le = NULL, clos_motif = NULL WHERE cle = ?", cle);
        }
    }

    @Test
    @Tag("MEN-8")
    @DisplayName(
            "ce qui est signalé se compte au mois et au SIAO de qui écrit, qu'il y soit, ou dans une structure, ou dans un dispositif ; l'État n'en a pas")
    void compter() {
        Long siao = Base.identifiant("SELECT id FROM siao WHERE departement = '93'");
        LocalDate mois = LocalDate.now(Fuseau.PARIS).withDayOfMonth(1);
        executer("DELETE FROM veille_decompte");
        for (String qui : List.of(OPERATEUR, INTERVENANTE, "responsable.93", "gestionnaire.93", "etat.93")) {
            agir(
                    qui,
                    () -> veiller.compter(
                            List.of(new Nombre(Categorie.OPINION, 3, 1), new Nombre(Categorie.FAITS, 0, 4))));
        }
        assertEquals(
                List.of(new Decompte(mois, Categorie.OPINION, 12, 4)), decomptes.lire(siao, mois.plusDays(3), mois));
        assertEquals(List.of(), decomptes.lire(siao, mois.minusMonths(6), mois.minusMonths(1)));
        assertEquals("1", lire("SELECT COUNT(*) FROM veille_decompte"));
    }

    private void ajouter(String qui, String cle, String texte) {
        agir(qui, () -> ecrire.ajouter(cle, envoi(), texte));
    }

    private List<Ligne> lues(String cle) {
        return faire(INTERVENANTE, () -> consulter.voir(cle, 0)).notes();
    }

    private static String traces(String cle, String acte) {
        return lire(
                "SELECT COUNT(*) FROM trace t JOIN menage m ON m.id = t.menage_id WHERE m.cle = ? AND t.acte = ?",
                cle,
                acte);
    }

    private static String envoi() {
        return UUID.randomUUID().toString();
    }
}
