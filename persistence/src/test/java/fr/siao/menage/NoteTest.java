package fr.siao.menage;

import static fr.siao.Exemples.OPERATRICE;
import static fr.siao.Exemples.REFERENTE;
import static fr.siao.Exemples.plusTard;
import static fr.siao.Exemples.unMenage;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.socle.Signature;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EVA-4")
@DisplayName("Une note entre professionnels")
class NoteTest {
    private static final String ENVOI = "un-envoi";

    @Test
    @DisplayName("se publie en s'écrivant, à une date connue, sans ses blancs autour")
    void publier() {
        Note note = uneNote("  Rappeler jeudi.\r\nLigne deux.\u0007  ");
        assertEquals("Rappeler jeudi.\nLigne deux.", note.getTexte());
        assertEquals(REFERENTE.instant(), note.getInstant());
        assertTrue(note.dit("Rappeler jeudi.\nLigne deux."));
    }

    @Test
    @DisplayName("vide ou trop longue, elle se refuse par une phrase")
    void bornee() {
        refuse("note.vide", () -> uneNote(" \n "));
        refuse("note.vide", () -> uneNote(null));
        assertEquals(4_000, uneNote("a".repeat(4_000)).getTexte().length());
        refuse("note.longue", () -> uneNote("a".repeat(4_001)));
    }

    @Test
    @DisplayName("se corrige par son auteur, dans l'heure, et cela se voit ; ensuite, non")
    void corriger() {
        Note note = uneNote("Rappeler mardi.");
        Signature dansLHeure = plusTard(REFERENTE, Duration.ofMinutes(60));
        note.corriger("Rappeler jeudi.", 0, dansLHeure);
        assertEquals("Rappeler jeudi.", note.getTexte());
        assertEquals(dansLHeure.instant(), note.getCorrigeeLe());
        assertEquals(REFERENTE.instant(), note.getInstant());

        refuse("note.figee", () -> note.corriger("Autre.", 0, OPERATRICE));
        refuse("note.figee", () -> note.corriger("Autre.", 0, plusTard(REFERENTE, Duration.ofMinutes(61))));
        refuse("note.vide", () -> note.corriger(" ", 0, dansLHeure));
        refuse("erreur.depassee", () -> note.corriger("Autre.", 3, dansLHeure));
        assertEquals("Rappeler jeudi.", note.getTexte());
    }

    @Test
    @DisplayName("retirée, son texte s'efface ; on sait qui l'a retirée, et elle ne change plus")
    void retirer() {
        Note note = uneNote("Sur un autre ménage.");
        note.retirer(OPERATRICE);
        assertNull(note.getTexte());
        assertEquals(OPERATRICE.compte(), note.getRetireePar());
        assertEquals(OPERATRICE.instant(), note.getRetireeLe());
        assertFalse(note.corrigible(REFERENTE));
        assertFalse(note.dit("Sur un autre ménage."));
        refuse("note.retiree", () -> note.retirer(REFERENTE));
        refuse("note.retiree", () -> note.corriger("Autre.", 0, REFERENTE));
    }

    @Test
    @DisplayName("un ménage clos n'en reçoit plus ; celle qui n'aurait pas dû y être se retire encore")
    void menageClos() {
        Menage menage = unMenage().menage();
        Note note = new Note(menage, 7L, ENVOI, "Rappeler jeudi.", REFERENTE);
        menage.clore(REFERENTE.jour(), Menage.Cloture.DECES);
        refuse("menage.clos", () -> new Note(menage, 7L, ENVOI, "Trop tard.", REFERENTE));
        refuse("menage.clos", () -> note.corriger("Trop tard.", 0, REFERENTE));
        note.retirer(REFERENTE);
        assertNull(note.getTexte());
    }

    private static Note uneNote(String texte) {
        return new Note(unMenage().menage(), 7L, ENVOI, texte, REFERENTE);
    }
}
