package fr.siao.orientation;

/**
 * Une raison pour laquelle un ménage et une place vont ensemble, ou non, dite en mots qui pourraient être lus au ménage
 * (EQU-1).
 *
 * @param changement ce qui changerait la réponse ; nul quand le critère convient
 */
public record Raison(Critere critere, Signe signe, String texte, String changement) {

    /** Ce que dit une raison. */
    public enum Signe {
        CONVIENT,
        A_VOIR,
        NE_CONVIENT_PAS
    }

    public Critere getCritere() {
        return critere;
    }

    public Signe getSigne() {
        return signe;
    }

    public String getTexte() {
        return texte;
    }

    public String getChangement() {
        return changement;
    }
}
