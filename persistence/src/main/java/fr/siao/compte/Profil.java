package fr.siao.compte;

import java.util.Set;

/** Profils d'utilisateur (HAB-1). Un droit est un profil sur un périmètre, daté. */
public enum Profil {
    OPERATEUR_SIAO(Portee.SIAO),
    COORDINATEUR_SIAO(Portee.SIAO),
    ECOUTANT_115(Portee.SIAO),
    GESTIONNAIRE_ENTITE(Portee.GESTIONNAIRE),
    RESPONSABLE_DISPOSITIF(Portee.DISPOSITIF),
    INTERVENANT_SOCIAL(Portee.STRUCTURE),
    ASSISTANT(Portee.STRUCTURE),
    TRAVAILLEUR_PASH(Portee.STRUCTURE),
    RESPONSABLE_PASH(Portee.STRUCTURE),
    MEMBRE_COMMISSION(Portee.SIAO),
    SERVICE_ETAT(Portee.DEPARTEMENT),
    DELEGUE_PROTECTION_DONNEES(Portee.SIAO),
    HABILITE_ARCHIVES(Portee.AUCUNE),
    APPLICATION_PARTENAIRE(Portee.DISPOSITIF),
    ADMINISTRATEUR_TECHNIQUE(Portee.AUCUNE);

    /** Noms des profils, pour les annotations de sécurité des actes. */
    public static final class Noms {
        public static final String OPERATEUR_SIAO = "OPERATEUR_SIAO";
        public static final String COORDINATEUR_SIAO = "COORDINATEUR_SIAO";
        public static final String ECOUTANT_115 = "ECOUTANT_115";
        public static final String GESTIONNAIRE_ENTITE = "GESTIONNAIRE_ENTITE";
        public static final String RESPONSABLE_DISPOSITIF = "RESPONSABLE_DISPOSITIF";
        public static final String INTERVENANT_SOCIAL = "INTERVENANT_SOCIAL";
        public static final String ASSISTANT = "ASSISTANT";
        public static final String TRAVAILLEUR_PASH = "TRAVAILLEUR_PASH";
        public static final String RESPONSABLE_PASH = "RESPONSABLE_PASH";
        public static final String MEMBRE_COMMISSION = "MEMBRE_COMMISSION";
        public static final String SERVICE_ETAT = "SERVICE_ETAT";
        public static final String DELEGUE_PROTECTION_DONNEES = "DELEGUE_PROTECTION_DONNEES";
        public static final String HABILITE_ARCHIVES = "HABILITE_ARCHIVES";
        public static final String APPLICATION_PARTENAIRE = "APPLICATION_PARTENAIRE";
        public static final String ADMINISTRATEUR_TECHNIQUE = "ADMINISTRATEUR_TECHNIQUE";

        private Noms() {}
    }

    /** Ce sur quoi porte un profil. */
    public enum Portee {
        SIAO,
        GESTIONNAIRE,
        STRUCTURE,
        DISPOSITIF,
        DEPARTEMENT,
        AUCUNE
    }

    /** Ceux qui accompagnent ou orientent un ménage : ils l'évaluent, tiennent ses échéances et ses pièces. */
    public static final Set<Profil> ACCOMPAGNENT =
            Set.of(INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, TRAVAILLEUR_PASH, RESPONSABLE_PASH);

    private final Portee portee;

    Profil(Portee portee) {
        this.portee = portee;
    }

    public Portee portee() {
        return portee;
    }
}
