package fr.siao.menage;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.REFERENTE;
import static fr.siao.Exemples.unMenage;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RGP-1")
@DisplayName("Remettre son dossier à un adulte d'un ménage")
class RemiseTest {
    private final Menage menage = unMenage().enCouple().avecEnfants(2).menage();
    private final Personne awa = membre(Lien.TITULAIRE);
    private final Personne paul = membre(Lien.CONJOINT);

    @Test
    @DisplayName("comprend ce qui est à elle et aux mineurs ; un autre adulte est un tiers")
    void tiers() {
        Remise remise = new Remise(menage, awa.getCle(), Map.of(), REFERENTE);
        assertEquals(3, remise.siennes().size());
        assertTrue(remise.comprend(awa));
        assertTrue(remise.comprend(membre(Lien.ENFANT)));
        assertFalse(remise.comprend(paul));
        assertTrue(remise.reservee());
    }

    @Test
    @DisplayName("comprend l'autre adulte s'il a donné son accord, à une date connue et pas à venir")
    void accord() {
        Remise remise = new Remise(menage, awa.getCle(), Map.of(paul.getCle(), JOUR), REFERENTE);
        assertTrue(remise.comprend(paul));
        assertFalse(remise.reservee());
        Map<String, LocalDate> sansDate = new HashMap<>();
        sansDate.put(paul.getCle(), null);
        refuse("remise.accord", () -> new Remise(menage, awa.getCle(), sansDate, REFERENTE));
        refuse(
                "remise.accord",
                () -> new Remise(menage, awa.getCle(), Map.of(paul.getCle(), JOUR.plusDays(1)), REFERENTE));
    }

    @Test
    @Tag("MEN-9")
    @DisplayName("d'un ménage protégé ne dit rien d'un autre adulte, même s'il est dit d'accord")
    void protege() {
        Protection.poser(menage, REFERENTE);
        assertFalse(new Remise(menage, awa.getCle(), Map.of(), REFERENTE).comprend(paul));
        refuse("remise.protege", () -> new Remise(menage, awa.getCle(), Map.of(paul.getCle(), JOUR), REFERENTE));
    }

    @Test
    @DisplayName("ne se fait ni à un mineur, ni à qui n'est pas du ménage, ni sur l'accord d'un mineur ou d'un absent")
    void aQui() {
        refuse("remise.adulte", () -> new Remise(menage, membre(Lien.ENFANT).getCle(), Map.of(), REFERENTE));
        String ailleurs = unMenage().menage().titulaire().getCle();
        refuse("menage.pasDuMenage", () -> new Remise(menage, ailleurs, Map.of(), REFERENTE));
        refuse("menage.pasDuMenage", () -> new Remise(menage, awa.getCle(), Map.of(ailleurs, JOUR), REFERENTE));
        refuse(
                "menage.pasDuMenage",
                () -> new Remise(
                        menage, awa.getCle(), Map.of(membre(Lien.ENFANT).getCle(), JOUR), REFERENTE));
        assertEquals(List.of(awa, paul), Remise.adultes(menage, JOUR));
    }

    @Test
    @DisplayName("ne comprend plus qui est parti, même mineur ; seul adulte, plus rien n'est réservé")
    void parti() {
        Personne enfant = membre(Lien.ENFANT);
        menage.presence(enfant).finir(JOUR);
        menage.presence(paul).finir(JOUR);
        Remise remise = new Remise(menage, awa.getCle(), Map.of(), REFERENTE);
        assertFalse(remise.comprend(enfant));
        assertFalse(remise.comprend(paul));
        assertFalse(remise.reservee());
        refuse("menage.pasDuMenage", () -> new Remise(menage, paul.getCle(), Map.of(), REFERENTE));
    }

    private Personne membre(Lien lien) {
        return menage.presents().stream()
                .filter(a -> a.getLien() == lien)
                .findFirst()
                .orElseThrow()
                .getPersonne();
    }
}
