package fr.siao.evaluation;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.MAINTENANT;
import static fr.siao.Exemples.REFERENTE;
import static fr.siao.Exemples.contenu;
import static fr.siao.Exemples.unMenage;
import static fr.siao.Exemples.versUnChrs;
import static fr.siao.Refuse.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EVA-2")
@DisplayName("Une évaluation approfondie")
class EvaluationTest {
    @Test
    @DisplayName("publiée, elle ne se change plus")
    void publiee() {
        Evaluation evaluation = unMenage().evalue();
        refuse("evaluation.publiee", () -> evaluation.rediger(Contenu.vide(), List.of(versUnChrs()), REFERENTE));
        refuse("evaluation.publiee", () -> evaluation.publier(JOUR, JOUR, REFERENTE));
    }

    @Test
    @DisplayName("ne se publie qu'avec une situation, les souhaits du ménage, et sa validation")
    void complete() {
        Evaluation brouillon = new Evaluation(unMenage().menage(), REFERENTE);
        brouillon.rediger(Contenu.vide(), List.of(versUnChrs()), REFERENTE);
        refuse("evaluation.incomplete", () -> brouillon.publier(JOUR, null, REFERENTE));
        brouillon.rediger(contenu(), List.of(versUnChrs()), REFERENTE);
        refuse("evaluation.validation", () -> brouillon.publier(null, null, REFERENTE));
        refuse("evaluation.validation", () -> brouillon.publier(JOUR.plusDays(1), null, REFERENTE));
        refuse("evaluation.validation", () -> brouillon.publier(JOUR.minusYears(2000), null, REFERENTE));
        refuse("evaluation.copie", () -> brouillon.publier(JOUR, JOUR.plusDays(1), REFERENTE));
        refuse("evaluation.copie", () -> brouillon.publier(JOUR, JOUR.minusYears(2000), REFERENTE));
    }

    @Test
    @DisplayName("garde ses fins de ligne, et rien des signes invisibles qu'un collage y aurait laissés")
    void signes() {
        Contenu contenu = new Contenu("20", null, null, " Un\r\nrécit\u0000\b ", "\u0007", null, Faits.aucun());
        assertEquals("Un\nrécit", contenu.recit());
        assertNull(contenu.souhaits());
    }

    @Test
    @Tag("MEN-2")
    @DisplayName("dit les faits de priorité, que ne lit pas une structure à qui le ménage est proposé")
    void faits() {
        Faits faits = new Faits(Violence.OUI, true, JOUR.minusYears(3));
        Contenu contenu = new Contenu("20", null, null, null, "Un toit.", null, faits);
        Evaluation brouillon = new Evaluation(unMenage().menage(), REFERENTE);
        brouillon.rediger(contenu, List.of(versUnChrs()), REFERENTE);
        assertEquals(faits, brouillon.contenu().faits());
        assertEquals(Faits.aucun(), brouillon.contenu().sansFaits().faits());
        assertEquals("Un toit.", brouillon.contenu().sansFaits().souhaits());
        Contenu demain = new Contenu("20", null, null, null, null, null, new Faits(null, false, JOUR.plusDays(1)));
        refuse("evaluation.rue.future", () -> brouillon.rediger(demain, List.of(versUnChrs()), REFERENTE));
        Contenu jadis = new Contenu("20", null, null, null, null, null, new Faits(null, false, JOUR.minusYears(2000)));
        refuse("evaluation.rue.future", () -> brouillon.rediger(jadis, List.of(versUnChrs()), REFERENTE));
    }

    @Test
    @DisplayName("porte au moins une préconisation")
    void preconisation() {
        Evaluation brouillon = new Evaluation(unMenage().menage(), REFERENTE);
        brouillon.rediger(contenu(), List.of(), REFERENTE);
        refuse("preconisation.aucune", () -> brouillon.publier(JOUR, null, REFERENTE));
    }

    @Test
    @DisplayName("est remplacée par la suivante, et reste lisible")
    void remplacee() {
        Evaluation evaluation = unMenage().evalue();
        evaluation.remplacer();
        assertEquals(Evaluation.Etat.REMPLACEE, evaluation.getEtat());
        assertEquals("35", evaluation.contenu().situation());
        refuse("evaluation.pas.en.vigueur", evaluation::remplacer);
    }

    @Test
    @DisplayName("se périme quand le délai d'actualisation est passé")
    void perimee() {
        assertTrue(unMenage().evalueLe(MAINTENANT.minus(Duration.ofDays(190))).perimee(JOUR, 6));
        assertFalse(unMenage().evalueLe(MAINTENANT.minus(Duration.ofDays(170))).perimee(JOUR, 6));
    }
}
