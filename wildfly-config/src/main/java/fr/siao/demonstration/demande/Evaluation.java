package fr.siao.demonstration.demande;

import fr.siao.demonstration.menage.Menage;
import java.time.LocalDateTime;
import java.util.List;

/** Évaluation en vigueur d'un ménage. */
public record Evaluation(
        long id,
        Menage menage,
        Situation situation,
        List<Preconisation> preconisations,
        long auteur,
        LocalDateTime publieeLe) {}
