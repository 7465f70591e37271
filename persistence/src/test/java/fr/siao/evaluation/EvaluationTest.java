package fr.siao.evaluation;

import static fr.siao.Exemples.JOUR;
import static fr.siao.Exemples.MAINTENANT;
import static fr.siao.Exemples.REFERENTE;
import static fr.siao.Exemples.image;
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
        refuse("evaluation.publiee", () -> evaluation.raconter(Partie.SYNTHESE, "Trop tard.", REFERENTE));
        refuse("evaluation.publiee", () -> evaluation.preconiser(List.of(versUnChrs())));
        refuse("evaluation.publiee", () -> evaluation.dater(JOUR, REFERENTE));
        refuse("evaluation.publiee", () -> evaluation.publier(image(), List.of(), false, JOUR, JOUR, REFERENTE));
    }

    @Test
    @DisplayName("ne se publie qu'avec les souhaits du ménage, sa validation et une préconisation")
    void complete() {
        Evaluation brouillon = new Evaluation(unMenage().menage(), REFERENTE);
        brouillon.preconiser(List.of(versUnChrs()));
        refuse("evaluation.souhaits", () -> brouillon.publier(image(), List.of(), false, JOUR, null, REFERENTE));
        brouillon.raconter(Partie.SOUHAITS, "Un toit.", REFERENTE);
        refuse("evaluation.validation", () -> brouillon.publier(image(), List.of(), false, null, null, REFERENTE));
        refuse(
                "evaluation.validation",
                () -> brouillon.publier(image(), List.of(), false, JOUR.plusDays(1), null, REFERENTE));
        refuse(
                "evaluation.copie",
                () -> unePrete().publier(image(), List.of(), false, JOUR, JOUR.plusDays(1), REFERENTE));
        refuse(
                "evaluation.copie",
                () -> unePrete().publier(image(), List.of(), false, JOUR, JOUR.minusYears(2000), REFERENTE));
        brouillon.preconiser(List.of());
        refuse("preconisation.aucune", () -> brouillon.publier(image(), List.of(), false, JOUR, null, REFERENTE));
    }

    private static Evaluation unePrete() {
        Evaluation brouillon = new Evaluation(unMenage().menage(), REFERENTE);
        brouillon.preconiser(List.of(versUnChrs()));
        brouillon.raconter(Partie.SOUHAITS, "Un toit.", REFERENTE);
        return brouillon;
    }

    @Test
    @DisplayName("date son entretien d'aujourd'hui ou d'avant, jamais de demain")
    void future() {
        Evaluation brouillon = unePrete();
        brouillon.dater(JOUR.minusDays(3), REFERENTE);
        assertEquals(JOUR.minusDays(3), brouillon.getEntretienLe());
        refuse("evaluation.entretien", () -> brouillon.dater(JOUR.plusDays(1), REFERENTE));
    }

    @Test
    @DisplayName("note le jour où la copie est remise, même après la publication")
    void copie() {
        Evaluation evaluation = unePrete();
        refuse("evaluation.copie.brouillon", () -> evaluation.remettre(JOUR, REFERENTE));
        evaluation.publier(image(), List.of(), false, JOUR, null, REFERENTE);
        assertNull(evaluation.getCopieRemiseLe());
        evaluation.remettre(JOUR, REFERENTE);
        assertEquals(JOUR, evaluation.getCopieRemiseLe());
    }

    @Test
    @Tag("EVA-4")
    @DisplayName("garde les fins de ligne d'un récit, rien des signes invisibles, et refuse un récit trop long")
    void recits() {
        Evaluation brouillon = unePrete();
        brouillon.raconter(Partie.SYNTHESE, " Un\r\nrécit\u0000\b ", REFERENTE);
        assertEquals("Un\nrécit", brouillon.texte(Partie.SYNTHESE));
        brouillon.raconter(Partie.SYNTHESE, "\u0007", REFERENTE);
        assertNull(brouillon.texte(Partie.SYNTHESE));
        refuse("recit.long", () -> brouillon.raconter(Partie.SOUHAITS, "a".repeat(2001), REFERENTE));
        refuse("recit.aucun", () -> brouillon.raconter(Partie.SANTE, "Rien ne se raconte ici.", REFERENTE));
    }

    @Test
    @Tag("MEN-2")
    @DisplayName("dit à sa publication les faits de priorité que ses réponses donnent, et rien avant")
    void faits() {
        Evaluation brouillon = unePrete();
        assertEquals(Faits.aucun(), brouillon.faits());
        Image image = new Image(List.of(
                new Reponse("SITUATION", null, "20"),
                new Reponse("VIOLENCE", null, "OUI"),
                new Reponse("SORTANT_ASE", null, "OUI"),
                new Reponse("RUE_DEPUIS", null, JOUR.minusYears(3).toString())));
        brouillon.publier(image, List.of(), false, JOUR, null, REFERENTE);
        assertEquals(new Faits(Violence.OUI, true, JOUR.minusYears(3)), brouillon.faits());
        assertEquals("20", brouillon.getSituation());
        assertEquals(image, brouillon.image());
    }

    @Test
    @DisplayName("est remplacée par la suivante, et reste lisible")
    void remplacee() {
        Evaluation evaluation = unMenage().evalue();
        evaluation.remplacer();
        assertEquals(Evaluation.Etat.REMPLACEE, evaluation.getEtat());
        assertEquals("35", evaluation.image().duMenage("SITUATION"));
        refuse("evaluation.pas.en.vigueur", evaluation::remplacer);
    }

    @Test
    @Tag("EVA-3")
    @DisplayName("se périme quand le délai d'actualisation est passé")
    void perimee() {
        assertTrue(unMenage().evalueLe(MAINTENANT.minus(Duration.ofDays(190))).perimee(JOUR, 6));
        assertFalse(unMenage().evalueLe(MAINTENANT.minus(Duration.ofDays(170))).perimee(JOUR, 6));
    }
}
