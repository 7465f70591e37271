package fr.siao.menage;

import fr.siao.compte.Perimetre;
import java.time.Instant;

/**
 * Qui ouvre ce dossier en est-il en charge (MEN-9) ? Chaque domaine répond de ce qu'il sait ouvert : une demande, une
 * proposition, une prise en charge.
 */
public final class ChargeEnQuestion {
    private final Menage menage;
    private final Perimetre perimetre;
    private final Instant recemment;
    private boolean assumee;

    /** @param recemment depuis quand agir sur le dossier compte encore comme en être en charge */
    ChargeEnQuestion(Menage menage, Perimetre perimetre, Instant recemment) {
        this.menage = menage;
        this.perimetre = perimetre;
        this.recemment = recemment;
    }

    public Menage menage() {
        return menage;
    }

    /** Vrai si rien n'a encore répondu, et que qui demande est du SIAO du ménage : quelque chose d'ouvert le met en charge. */
    public boolean auSiao() {
        return !assumee && perimetre.contientSiao(menage.getSiao().id());
    }

    public Long compte() {
        return perimetre.compte();
    }

    /** Le temps d'un accès motivé, qui a agi sur le dossier relit ce qu'il a fait sans redire pourquoi. */
    public Instant recemment() {
        return recemment;
    }

    public void assumer() {
        assumee = true;
    }

    boolean assumee() {
        return assumee;
    }
}
