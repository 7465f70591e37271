package fr.siao.menage;

import static fr.siao.Exemples.OPERATRICE;
import static fr.siao.Exemples.REFERENTE;
import static fr.siao.Exemples.SIAO_93;
import static fr.siao.Exemples.unMenage;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.siao.demande.Demande;
import fr.siao.demande.EtatDemande;
import fr.siao.referentiel.Siao;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MEN-10")
@DisplayName("Un changement de SIAO de référence")
class TransfertTest {
    private static final Siao SIAO_75 = new Siao(75L, "75", "SIAO 75");

    @Test
    @DisplayName("accordé, change le SIAO du ménage et laisse son référent, sa structure et sa clé")
    void accorder() {
        Menage menage = unMenage().enCouple().menage();
        String cle = menage.getCle();
        Transfert transfert = vers75(menage);
        assertEquals(SIAO_93, menage.getSiao());
        assertTrue(transfert.vivant());

        transfert.accorder(OPERATRICE);
        assertEquals(SIAO_75, menage.getSiao());
        assertEquals(SIAO_93, transfert.getOrigine());
        assertEquals(cle, menage.getCle());
        assertEquals(REFERENTE.compte(), menage.getReferent());
        assertEquals(7L, menage.getStructureReferente());
        assertEquals(OPERATRICE.instant(), transfert.getFiniLe());
    }

    @Test
    @DisplayName("refusé ou retiré, ne change rien ; il ne reçoit qu'une réponse")
    void uneReponse() {
        Menage menage = unMenage().menage();
        Transfert refuse = vers75(menage);
        refuse("saisie.motif", () -> refuse.refuser(null, null, OPERATRICE));
        assertTrue(refuse.vivant());
        refuse.refuser("ATTACHES", "Son école est au 93.", OPERATRICE);
        assertEquals(SIAO_93, menage.getSiao());
        refuse("transfert.deja", () -> refuse.accorder(OPERATRICE));
        refuse("transfert.deja", () -> refuse.retirer(REFERENTE));

        Transfert retire = vers75(menage);
        retire.retirer(REFERENTE);
        refuse("transfert.deja", () -> retire.accorder(OPERATRICE));
        refuse("transfert.deja", () -> retire.refuser("ATTACHES", null, OPERATRICE));
        assertEquals(SIAO_93, menage.getSiao());
        assertNull(retire.getRefusMotif());
    }

    @Test
    @DisplayName("demande un autre SIAO, un motif, et un ménage qui n'est pas clos")
    void demander() {
        Menage menage = unMenage().menage();
        refuse("transfert.destination", () -> new Transfert(menage, null, "HEBERGE", null, REFERENTE));
        refuse("transfert.meme", () -> new Transfert(menage, SIAO_93, "HEBERGE", null, REFERENTE));
        refuse("saisie.motif", () -> new Transfert(menage, SIAO_75, null, null, REFERENTE));
        refuse("transfert.raison", () -> new Transfert(menage, SIAO_75, "HEBERGE", "a".repeat(501), REFERENTE));
        Transfert demande = vers75(menage);
        menage.clore(LocalDate.of(2026, 11, 24), Menage.Cloture.DECES);
        refuse("menage.clos", () -> vers75(menage));
        refuse("menage.clos", () -> demande.accorder(OPERATRICE));
        assertTrue(demande.vivant());
    }

    @Test
    @DisplayName("emmène la demande : même ancienneté, même priorité, même état, à mettre à jour")
    void demande() {
        Demande demande = unMenage().enFile();
        LocalDate anciennete = demande.getAnciennete();
        assertFalse(demande.isAMettreAJour());
        vers75(demande.getMenage()).accorder(OPERATRICE);
        demande.suivreLeMenage();
        assertEquals(SIAO_75, demande.getSiao());
        assertEquals(anciennete, demande.getAnciennete());
        assertEquals(3, demande.getPriorite());
        assertEquals(EtatDemande.EN_ATTENTE, demande.getEtat());
        assertTrue(demande.isAMettreAJour());

        Demande close = unMenage().enFile();
        close.cloturer("SITUATION_CHANGEE", null, OPERATRICE);
        refuse("demande.close", close::suivreLeMenage);
    }

    @Test
    @DisplayName("laisse dire quel SIAO suivait le ménage un jour d'avant")
    void avant() {
        Menage menage = unMenage().menage();
        Transfert transfert = vers75(menage);
        transfert.accorder(OPERATRICE);
        Instant accord = OPERATRICE.instant();
        assertEquals(SIAO_93, Transfert.siaoAu(menage, accord.minusSeconds(1), List.of(transfert)));
        assertEquals(SIAO_75, Transfert.siaoAu(menage, accord, List.of(transfert)));
        assertEquals(SIAO_75, Transfert.siaoAu(menage, accord, List.of()));
    }

    private static Transfert vers75(Menage menage) {
        return new Transfert(menage, SIAO_75, "HEBERGE", null, REFERENTE);
    }
}
