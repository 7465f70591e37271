package fr.siao.menage.doubles;

import fr.siao.socle.Textes;

/** Ce que la comparaison constate ; sa force est dans {@code indices.csv}. */
public enum Indice {
    MEME_NOM(Sens.POUR),
    NOM_AUTREMENT_ECRIT(Sens.POUR),
    NOM_PROCHE(Sens.POUR),
    PARTIE_DU_NOM(Sens.POUR),
    NOMS_DIFFERENTS(Sens.CONTRE),

    MEME_PRENOM(Sens.POUR),
    PRENOM_AUTREMENT_ECRIT(Sens.POUR),
    PRENOM_PROCHE(Sens.POUR),
    PARTIE_DU_PRENOM(Sens.POUR),
    PRENOMS_DIFFERENTS(Sens.CONTRE),

    MEME_NAISSANCE(Sens.POUR),
    JOUR_ET_MOIS_INVERSES(Sens.POUR),
    NAISSANCE_A_UNE_PART_PRES(Sens.POUR),
    PREMIER_JANVIER(Sens.POUR),
    NAISSANCES_VOISINES(Sens.CONTRE),
    NAISSANCES_DIFFERENTES(Sens.CONTRE),
    NAISSANCES_INCONCILIABLES(Sens.CONTRE),
    NAISSANCE_INCONNUE(Sens.MUET),

    MEME_TELEPHONE(Sens.POUR),
    TELEPHONES_DIFFERENTS(Sens.MUET),

    MEME_SEXE(Sens.MUET),
    SEXES_DIFFERENTS(Sens.CONTRE),

    /** Un surnom d'un côté, un nom de l'autre : rien à comparer. */
    NOMS_SANS_RAPPORT(Sens.MUET),

    /** Se disent sans peser : les noms ont été comparés ainsi. */
    NOM_ET_PRENOM_INTERVERTIS(Sens.POUR),
    PAR_LE_NOM_D_USAGE(Sens.POUR),
    PAR_LE_SURNOM(Sens.POUR);

    private enum Sens {
        POUR,
        CONTRE,
        MUET
    }

    private final Sens sens;

    Indice(Sens sens) {
        this.sens = sens;
    }

    /** Vrai s'il va contre le rapprochement. */
    public boolean isContraire() {
        return sens == Sens.CONTRE;
    }

    /** Faux si ce n'est pas la peine de le dire. */
    boolean parlant() {
        return sens != Sens.MUET;
    }

    public String getLibelle() {
        return Textes.libelle(this);
    }
}
