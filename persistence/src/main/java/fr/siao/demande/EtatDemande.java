package fr.siao.demande;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Vie d'une demande (DEM-2) : ce qui peut suivre chaque état, et rien d'autre. */
public enum EtatDemande {
    BROUILLON,
    TRANSMISE,
    COMPLEMENT_DEMANDE,
    EN_ATTENTE,
    EN_COURS_D_ORIENTATION,
    POURVUE,
    RENVOYEE,
    ANNULEE,
    EXPIREE,
    CLOTUREE;

    private static final Map<EtatDemande, Set<EtatDemande>> SUITES = Map.of(
            BROUILLON, EnumSet.of(TRANSMISE, ANNULEE),
            TRANSMISE, EnumSet.of(COMPLEMENT_DEMANDE, EN_ATTENTE, RENVOYEE, ANNULEE, EXPIREE, CLOTUREE),
            COMPLEMENT_DEMANDE, EnumSet.of(TRANSMISE, RENVOYEE, ANNULEE, EXPIREE, CLOTUREE),
            EN_ATTENTE,
                    EnumSet.of(
                            EN_COURS_D_ORIENTATION, COMPLEMENT_DEMANDE, RENVOYEE, ANNULEE, EXPIREE, CLOTUREE, POURVUE),
            EN_COURS_D_ORIENTATION, EnumSet.of(EN_ATTENTE, POURVUE, ANNULEE, CLOTUREE),
            POURVUE, EnumSet.noneOf(EtatDemande.class),
            RENVOYEE, EnumSet.noneOf(EtatDemande.class),
            ANNULEE, EnumSet.noneOf(EtatDemande.class),
            EXPIREE, EnumSet.of(TRANSMISE),
            CLOTUREE, EnumSet.noneOf(EtatDemande.class));

    private static final Set<EtatDemande> MOTIVES =
            EnumSet.of(COMPLEMENT_DEMANDE, RENVOYEE, ANNULEE, EXPIREE, CLOTUREE);

    public boolean peutDevenir(EtatDemande suite) {
        return SUITES.get(this).contains(suite);
    }

    private static final Set<EtatDemande> VIVANTES =
            EnumSet.complementOf(EnumSet.of(POURVUE, RENVOYEE, ANNULEE, EXPIREE, CLOTUREE));

    /** La demande attend encore quelque chose. */
    public boolean vivante() {
        return VIVANTES.contains(this);
    }

    /** Vit, ou peut encore revivre : expirée, une action la ranime (DEM-3). */
    public boolean enCours() {
        return vivante() || this == EXPIREE;
    }

    public static Set<EtatDemande> vivantes() {
        return EnumSet.copyOf(VIVANTES);
    }

    /** Elle est dans la file du SIAO : un ménage peut être proposé. */
    public boolean enFile() {
        return this == EN_ATTENTE || this == EN_COURS_D_ORIENTATION;
    }

    /** Y passer demande un motif. */
    public boolean motive() {
        return MOTIVES.contains(this);
    }
}
