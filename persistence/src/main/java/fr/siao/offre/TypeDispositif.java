package fr.siao.offre;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sortes de dispositif (OFF-2). Le dispositif national d'accueil est connu en lecture seule. */
public enum TypeDispositif {
    CHU(Famille.HEBERGEMENT),
    CHRS_URGENCE(Famille.HEBERGEMENT),
    CHRS_STABILISATION(Famille.HEBERGEMENT),
    CHRS_INSERTION(Famille.HEBERGEMENT),
    ALTHO(Famille.HEBERGEMENT),
    AUTRE_HU(Famille.HEBERGEMENT),
    ABRI_DE_NUIT(Famille.MISE_A_L_ABRI),
    HALTE_DE_NUIT(Famille.MISE_A_L_ABRI),
    HOTEL(Famille.HEBERGEMENT),
    RESIDENCE_SOCIALE(Famille.LOGEMENT_ADAPTE),
    FJT(Famille.LOGEMENT_ADAPTE),
    FTM(Famille.LOGEMENT_ADAPTE),
    RJA(Famille.LOGEMENT_ADAPTE),
    PENSION_DE_FAMILLE(Famille.LOGEMENT_ADAPTE),
    RESIDENCE_ACCUEIL(Famille.LOGEMENT_ADAPTE),
    IML_MANDAT(Famille.LOGEMENT_ADAPTE),
    IML_SOUS_LOCATION(Famille.LOGEMENT_ADAPTE),
    SOLIBAIL(Famille.LOGEMENT_ADAPTE),
    LOUEZ_SOLIDAIRE(Famille.LOGEMENT_ADAPTE),
    RHVS(Famille.LOGEMENT_ADAPTE),
    ACT(Famille.SOIN),
    LHSS(Famille.SOIN),
    LAM(Famille.SOIN),
    UN_CHEZ_SOI(Famille.SOIN),
    CADA(Famille.DNA),
    HUDA(Famille.DNA),
    CPH(Famille.DNA),
    LOGEMENT_SOCIAL(Famille.LOGEMENT_ORDINAIRE),
    LOGEMENT_PRIVE(Famille.LOGEMENT_ORDINAIRE);

    /** Ce que les dispositifs d'une même famille ont en commun. */
    public enum Famille {
        MISE_A_L_ABRI,
        HEBERGEMENT,
        LOGEMENT_ADAPTE,
        SOIN,
        DNA,
        LOGEMENT_ORDINAIRE
    }

    private final Famille famille;

    TypeDispositif(Famille famille) {
        this.famille = famille;
    }

    public Famille famille() {
        return famille;
    }

    /** Le SIAO n'oriente ni vers le dispositif national d'accueil, ni, sur demande, vers une mise à l'abri d'une nuit. */
    public boolean orientable() {
        return famille != Famille.DNA && famille != Famille.MISE_A_L_ABRI;
    }

    public boolean logement() {
        return famille == Famille.LOGEMENT_ADAPTE || famille == Famille.LOGEMENT_ORDINAIRE;
    }

    /** Un logement ordinaire se préconise ; aucune structure n'y déclare de place (GA 2.1). */
    public boolean tenu() {
        return famille != Famille.LOGEMENT_ORDINAIRE;
    }

    /** Logement pris à un propriétaire par un mandat ou un bail : sa convention se dit place par place (OFF-3). */
    public boolean intermediation() {
        return this == IML_MANDAT || this == IML_SOUS_LOCATION || this == SOLIBAIL || this == LOUEZ_SOLIDAIRE;
    }

    /** Accueil inconditionnel : un refus par la structure y est suivi un par un (REF-4). */
    public boolean inconditionnel() {
        return this == CHU || this == AUTRE_HU || this == ALTHO;
    }

    /** La sorte que nomme une adresse ; vide si elle n'en nomme pas. */
    public static Optional<TypeDispositif> nomme(String nom) {
        return Arrays.stream(values()).filter(type -> type.name().equals(nom)).findFirst();
    }

    public static List<TypeDispositif> inconditionnels() {
        return Arrays.stream(values()).filter(TypeDispositif::inconditionnel).toList();
    }

    /** Les sortes de dispositif qu'une structure peut tenir. */
    public static List<TypeDispositif> tenus() {
        return Arrays.stream(values()).filter(TypeDispositif::tenu).toList();
    }

    public static List<TypeDispositif> orientables() {
        return Arrays.stream(values()).filter(TypeDispositif::orientable).toList();
    }
}
