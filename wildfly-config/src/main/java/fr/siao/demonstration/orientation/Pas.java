package fr.siao.demonstration.orientation;

import fr.siao.orientation.EtatProposition;
import java.time.LocalDateTime;

/** Une étape d'une proposition inventée. */
public record Pas(EtatProposition etat, LocalDateTime instant, long compte, String motif) {}
