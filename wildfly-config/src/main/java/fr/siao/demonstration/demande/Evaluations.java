package fr.siao.demonstration.demande;

import fr.siao.demonstration.menage.Menage;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Repere;
import fr.siao.demonstration.socle.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Écrit les évaluations : celle en vigueur, celle d'avant quand une demande s'y appuyait, parfois un brouillon. */
public final class Evaluations {
    /** Au-delà, un récit est effacé (RGP-2). */
    private static final int RECIT_MOIS = 24;

    private static final int FRAICHE_JOURS = 172;
    private static final int PERIMEE_JOURS_MIN = 186;
    private static final int PERIMEE_JOURS_MAX = 400;

    private final Atelier atelier;
    private final Recits recits;
    private final Reponses reponses;
    private final Hasard hasard;

    public Evaluations(Atelier atelier, Recits recits) {
        this.atelier = atelier;
        this.recits = recits;
        this.reponses = new Reponses(atelier);
        this.hasard = atelier.hasard("evaluations");
    }

    /** Jour de l'évaluation en vigueur : le plus souvent de moins de six mois (EVA-3), jamais avant {@code plusTot}. */
    public LocalDate jourEnVigueur(LocalDate plusTot) {
        LocalDate jour = atelier.repere().jour();
        int age = atelier.proportions().oui("EVALUATION_PERIMEE", hasard)
                ? hasard.entre(PERIMEE_JOURS_MIN, PERIMEE_JOURS_MAX)
                : hasard.entre(1, FRAICHE_JOURS);
        LocalDate tiree = jour.minusDays(age);
        return plusTot != null && tiree.isBefore(plusTot) ? plusTot : tiree;
    }

    /** Évaluation en vigueur, avec parfois son actualisation déjà commencée. */
    public Evaluation enVigueur(
            Menage menage, Situation situation, List<Preconisation> preconisations, long auteur, LocalDate jour) {
        Evaluation evaluation = publier(menage, situation, preconisations, auteur, jour, "PUBLIEE");
        if (atelier.proportions().oui("EVALUATION_EN_COURS", hasard)) {
            brouillon(evaluation);
        }
        return evaluation;
    }

    /** Évaluation qu'une autre a remplacée depuis : une demande s'y est appuyée. */
    public Evaluation remplacee(
            Menage menage, Situation situation, List<Preconisation> preconisations, long auteur, LocalDate jour) {
        return publier(menage, situation, preconisations, auteur, jour, "REMPLACEE");
    }

    private Evaluation publier(
            Menage menage,
            Situation situation,
            List<Preconisation> preconisations,
            long auteur,
            LocalDate jour,
            String etat) {
        long id = atelier.ecriture().numero(Table.EVALUATION);
        LocalDateTime publiee = atelier.repere().auBureau(jour, hasard);
        Recits.Texte texte =
                recits.composer(menage, situation, preconisations.get(0).accompagnement(), jour);
        boolean efface = jour.isBefore(atelier.repere().jour().minusMonths(RECIT_MOIS));
        boolean validee = hasard.chance(0.85);
        LocalDate entretien = publiee.minusDays(hasard.entre(0, 12)).toLocalDate();
        atelier.ecriture()
                .ligne(
                        Table.EVALUATION,
                        id,
                        menage.id,
                        etat,
                        auteur,
                        publiee.minusDays(hasard.entre(0, 12)).minusMinutes(hasard.entre(20, 200)),
                        validee ? entretien : null,
                        publiee,
                        validee ? Repere.jourDe(publiee) : null,
                        validee ? Repere.jourDe(publiee) : null,
                        situation.code(),
                        situation.violence(),
                        situation.sortieAse(),
                        situation.rueAu(jour));
        reponses.figer(id, menage, situation, jour);
        if (etat.equals("PUBLIEE")) {
            reponses.vivre(menage, situation, auteur, publiee);
        }
        if (!efface) {
            reponses.raconter(id, texte, auteur, publiee);
        }
        ecrirePreconisations(Table.EVALUATION_PRECONISATION, id, preconisations);
        return new Evaluation(id, menage, situation, preconisations, auteur, publiee);
    }

    /** L'actualisation est commencée ; elle n'a encore rien raconté. */
    private void brouillon(Evaluation enVigueur) {
        LocalDateTime debut = atelier.repere().auBureau(atelier.repere().jour().minusDays(hasard.entre(0, 15)), hasard);
        if (debut.isBefore(enVigueur.publieeLe())) {
            return;
        }
        atelier.ecriture()
                .ligne(
                        Table.EVALUATION,
                        atelier.ecriture().numero(Table.EVALUATION),
                        enVigueur.menage().id,
                        "BROUILLON",
                        enVigueur.auteur(),
                        debut,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null);
    }

    /** Le rang compte depuis zéro, comme la liste du modèle. */
    void ecrirePreconisations(Table table, long id, List<Preconisation> preconisations) {
        for (int rang = 0; rang < preconisations.size(); rang++) {
            Preconisation p = preconisations.get(rang);
            atelier.ecriture().ligne(table, id, rang, p.type(), p.departement(), p.accompagnement());
        }
    }
}
