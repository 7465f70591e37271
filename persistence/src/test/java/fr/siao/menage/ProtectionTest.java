package fr.siao.menage;

import static fr.siao.Exemples.REFERENTE;
import static fr.siao.Exemples.unMenage;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("URG-10")
@DisplayName("La protection d'un ménage")
class ProtectionTest {
    private static final Long COLLEGUE = 77L;

    private final Menage menage = unMenage().menage();

    @Test
    @DisplayName("se pose d'un geste : qui protège est de l'équipe, et rien d'autre n'est demandé")
    void poser() {
        Protection protection = Protection.poser(menage, REFERENTE);
        assertTrue(menage.isProtege());
        assertEquals(List.of(REFERENTE.compte()), protection.equipe());
        refuse("protection.deja", () -> Protection.poser(menage, REFERENTE));
    }

    @Test
    @DisplayName("garde toujours quelqu'un qui voit le ménage")
    void equipe() {
        Protection protection = Protection.poser(menage, REFERENTE);
        refuse("protection.equipe.dernier", () -> protection.retirer(REFERENTE.compte(), REFERENTE));
        protection.nommer(COLLEGUE, REFERENTE);
        refuse("protection.equipe.deja", () -> protection.nommer(COLLEGUE, REFERENTE));
        protection.retirer(REFERENTE.compte(), REFERENTE);
        assertEquals(List.of(COLLEGUE), protection.equipe());
        refuse("protection.equipe.absent", () -> protection.retirer(REFERENTE.compte(), REFERENTE));
        protection.nommer(REFERENTE.compte(), REFERENTE);
        assertTrue(protection.compte(REFERENTE.compte()));
    }

    @Test
    @DisplayName("se lève avec un motif, qui la garde ; l'équipe n'est plus, le ménage se revoit")
    void lever() {
        Protection protection = Protection.poser(menage, REFERENTE);
        refuse("saisie.motif", () -> protection.lever(" ", REFERENTE));
        assertTrue(menage.isProtege());
        protection.lever("DANGER_PASSE", REFERENTE);
        assertFalse(menage.isProtege());
        assertTrue(protection.equipe().isEmpty());
        assertEquals("DANGER_PASSE", protection.getMotifLevee());
        refuse("protection.levee", () -> protection.nommer(COLLEGUE, REFERENTE));
        refuse("protection.levee", () -> protection.lever("ERREUR", REFERENTE));
    }

    @Test
    @DisplayName("s'étend au ménage né d'une séparation, avec la même équipe")
    void etendre() {
        Protection protection = Protection.poser(menage, REFERENTE);
        protection.nommer(COLLEGUE, REFERENTE);
        Menage nouveau = unMenage().menage();
        assertEquals(protection.equipe(), protection.etendre(nouveau, REFERENTE).equipe());
        assertTrue(nouveau.isProtege());
    }
}
