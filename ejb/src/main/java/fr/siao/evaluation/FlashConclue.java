package fr.siao.evaluation;

import fr.siao.socle.Signature;

/** Une évaluation flash vient d'être conclue ; ce qui part de la rencontre se refait dans la même transaction. */
public record FlashConclue(EvaluationFlash flash, Signature par) {}
