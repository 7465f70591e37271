package fr.siao.evaluation;

import fr.siao.socle.Signature;

/** Une évaluation vient d'être publiée ; ce qui s'appuie sur elle la relit, dans la même transaction. */
public record EvaluationPubliee(Evaluation evaluation, Signature par) {}
