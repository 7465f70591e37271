package fr.siao.evaluation;

/** Ce qu'une évaluation dit des violences, au plus court : ni lesquelles, ni par qui (PC 2). */
public enum Violence {
    NON,
    OUI,
    MISE_EN_SECURITE
}
