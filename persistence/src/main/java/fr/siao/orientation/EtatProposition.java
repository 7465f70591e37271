package fr.siao.orientation;

import fr.siao.referentiel.Liste;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Vie d'une proposition (ORI-3) : ce qui peut suivre chaque état, et rien d'autre. */
public enum EtatProposition {
    PREPAREE,
    PROPOSEE_AU_MENAGE,
    ACCEPTEE_PAR_LE_MENAGE,
    PROPOSEE_A_LA_STRUCTURE,
    ACCEPTEE_PAR_LA_STRUCTURE,
    ADMISE,
    REFUSEE_PAR_LE_MENAGE,
    REFUSEE_PAR_LA_STRUCTURE,
    ANNULEE,
    SANS_REPONSE,
    NON_RETENUE,
    NON_PRESENTE;

    private static final Map<EtatProposition, Set<EtatProposition>> SUITES = Map.of(
            PREPAREE, EnumSet.of(PROPOSEE_AU_MENAGE, ANNULEE, NON_RETENUE),
            PROPOSEE_AU_MENAGE,
                    EnumSet.of(ACCEPTEE_PAR_LE_MENAGE, REFUSEE_PAR_LE_MENAGE, SANS_REPONSE, ANNULEE, NON_RETENUE),
            ACCEPTEE_PAR_LE_MENAGE, EnumSet.of(PROPOSEE_A_LA_STRUCTURE, REFUSEE_PAR_LE_MENAGE, ANNULEE, NON_RETENUE),
            PROPOSEE_A_LA_STRUCTURE,
                    EnumSet.of(
                            ACCEPTEE_PAR_LA_STRUCTURE,
                            REFUSEE_PAR_LA_STRUCTURE,
                            REFUSEE_PAR_LE_MENAGE,
                            SANS_REPONSE,
                            ANNULEE,
                            NON_RETENUE),
            ACCEPTEE_PAR_LA_STRUCTURE, EnumSet.of(ADMISE, NON_PRESENTE, REFUSEE_PAR_LE_MENAGE, ANNULEE, NON_RETENUE));

    private static final Set<EtatProposition> VIVANTES = EnumSet.copyOf(SUITES.keySet());

    public boolean peutDevenir(EtatProposition suite) {
        return SUITES.getOrDefault(this, Set.of()).contains(suite);
    }

    /** La proposition attend encore quelqu'un. */
    public boolean vivante() {
        return VIVANTES.contains(this);
    }

    public static Set<EtatProposition> vivantes() {
        return EnumSet.copyOf(VIVANTES);
    }

    static Set<EtatProposition> closes() {
        return EnumSet.complementOf(EnumSet.copyOf(VIVANTES));
    }

    /** Attend une réponse qui a un délai (ORI-6). */
    public boolean attendReponse() {
        return this == PROPOSEE_AU_MENAGE || this == PROPOSEE_A_LA_STRUCTURE;
    }

    /** La liste des motifs qui y mènent. */
    public Liste motifs() {
        return switch (this) {
            case REFUSEE_PAR_LE_MENAGE -> Liste.MOTIF_REFUS_MENAGE;
            case REFUSEE_PAR_LA_STRUCTURE -> Liste.MOTIF_REFUS_STRUCTURE;
            default -> Liste.MOTIF_ANNULATION_PROPOSITION;
        };
    }

    /** La structure la voit, et avec elle la demande et l'évaluation du ménage (ORI-7). */
    public boolean visibleDeLaStructure() {
        return this != PREPAREE && vivante();
    }

    public static Set<EtatProposition> visiblesDeLaStructure() {
        Set<EtatProposition> visibles = vivantes();
        visibles.remove(PREPAREE);
        return visibles;
    }
}
