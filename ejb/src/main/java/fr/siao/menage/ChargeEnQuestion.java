package fr.siao.menage;

import fr.siao.compte.Perimetre;

/**
 * Qui ouvre ce dossier en est-il en charge (MEN-9) ? Chaque domaine répond de ce qu'il sait ouvert : une demande, une
 * proposition, une prise en charge.
 */
public final class ChargeEnQuestion {
    private final Menage menage;
    private final Perimetre perimetre;
    private boolean assumee;

    ChargeEnQuestion(Menage menage, Perimetre perimetre) {
        this.menage = menage;
        this.perimetre = perimetre;
    }

    public Menage menage() {
        return menage;
    }

    /** Vrai si rien n'a encore répondu, et que qui demande est du SIAO du ménage : quelque chose d'ouvert le met en charge. */
    public boolean auSiao() {
        return !assumee && perimetre.contientSiao(menage.getSiao().id());
    }

    public void assumer() {
        assumee = true;
    }

    boolean assumee() {
        return assumee;
    }
}
