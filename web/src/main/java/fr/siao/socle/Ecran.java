package fr.siao.socle;

import static fr.siao.compte.Profil.COORDINATEUR_SIAO;
import static fr.siao.compte.Profil.DELEGUE_PROTECTION_DONNEES;
import static fr.siao.compte.Profil.ECOUTANT_115;
import static fr.siao.compte.Profil.GESTIONNAIRE_ENTITE;
import static fr.siao.compte.Profil.INTERVENANT_SOCIAL;
import static fr.siao.compte.Profil.OPERATEUR_SIAO;
import static fr.siao.compte.Profil.RESPONSABLE_DISPOSITIF;
import static fr.siao.compte.Profil.RESPONSABLE_PASH;
import static fr.siao.compte.Profil.SERVICE_ETAT;
import static fr.siao.compte.Profil.TRAVAILLEUR_PASH;

import fr.siao.compte.Profil;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tous les écrans, et qui les ouvre (SEC-1). Un écran qui n'est pas ici n'existe pas ; un profil qui n'y est pas nommé
 * ne le voit pas. Ce que l'écran montre est ensuite réduit au périmètre par les actes.
 */
public enum Ecran {
    AUJOURDHUI(Profil.values()),
    PLACE(RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE),
    VACANCES(OPERATEUR_SIAO, COORDINATEUR_SIAO),
    VACANCE(OPERATEUR_SIAO, COORDINATEUR_SIAO),
    OFFRE(OPERATEUR_SIAO, COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE),
    GESTIONNAIRE(OPERATEUR_SIAO, COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE),
    STRUCTURE(OPERATEUR_SIAO, COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE),
    DISPOSITIF(OPERATEUR_SIAO, COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE),
    NOUVEAU_GESTIONNAIRE(COORDINATEUR_SIAO),
    NOUVELLE_STRUCTURE(COORDINATEUR_SIAO),
    MODIFIER_STRUCTURE(COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE),
    NOUVEAU_DISPOSITIF(COORDINATEUR_SIAO),
    MODIFIER_DISPOSITIF(COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE),
    NOUVELLES_PLACES(COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE),
    MODIFIER_PLACE(COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE),
    DEMANDES(OPERATEUR_SIAO, COORDINATEUR_SIAO),
    DEMANDE(OPERATEUR_SIAO, COORDINATEUR_SIAO, INTERVENANT_SOCIAL, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH),
    PROPOSITIONS(OPERATEUR_SIAO, COORDINATEUR_SIAO),
    PROPOSITION(OPERATEUR_SIAO, COORDINATEUR_SIAO, RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE),
    REFUS(OPERATEUR_SIAO, COORDINATEUR_SIAO),
    REFUS_RENDU(RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE),
    MENAGE(OPERATEUR_SIAO, COORDINATEUR_SIAO, INTERVENANT_SOCIAL, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH),
    OUVRIR(OPERATEUR_SIAO, COORDINATEUR_SIAO, INTERVENANT_SOCIAL, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH),
    PROTECTION(OPERATEUR_SIAO, COORDINATEUR_SIAO, INTERVENANT_SOCIAL),
    CONSULTATIONS(OPERATEUR_SIAO, COORDINATEUR_SIAO, INTERVENANT_SOCIAL),
    CHERCHER(INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH),
    COMPOSITION(
            OPERATEUR_SIAO, COORDINATEUR_SIAO, INTERVENANT_SOCIAL, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH),
    PERSONNE(OPERATEUR_SIAO, COORDINATEUR_SIAO, INTERVENANT_SOCIAL, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH),
    CONTRAINTES(
            OPERATEUR_SIAO, COORDINATEUR_SIAO, INTERVENANT_SOCIAL, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH),
    NOUVEAU_MENAGE(
            INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH),
    EVALUATION(INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, TRAVAILLEUR_PASH, RESPONSABLE_PASH),
    FLASH(INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO, ECOUTANT_115, TRAVAILLEUR_PASH, RESPONSABLE_PASH),
    DOUBLES(OPERATEUR_SIAO, COORDINATEUR_SIAO),
    DOUBLE(OPERATEUR_SIAO, COORDINATEUR_SIAO),
    TRANSFERER(INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO),
    TRANSFERTS(OPERATEUR_SIAO, COORDINATEUR_SIAO),
    REMETTRE(INTERVENANT_SOCIAL, OPERATEUR_SIAO, COORDINATEUR_SIAO),
    CHIFFRES(SERVICE_ETAT, OPERATEUR_SIAO, COORDINATEUR_SIAO, RESPONSABLE_DISPOSITIF, GESTIONNAIRE_ENTITE),
    MESSAGES(OPERATEUR_SIAO, COORDINATEUR_SIAO),
    COMPTES(COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE),
    COMPTE(COORDINATEUR_SIAO, GESTIONNAIRE_ENTITE),
    TRACE(DELEGUE_PROTECTION_DONNEES),
    MON_COMPTE(Profil.values());

    /** L'adresse de ceux-là finit par la clé de ce qu'ils montrent : « /place/12 ». */
    private static final Set<Ecran> D_UNE_CHOSE = EnumSet.of(
            PLACE,
            VACANCE,
            GESTIONNAIRE,
            STRUCTURE,
            DISPOSITIF,
            NOUVELLE_STRUCTURE,
            MODIFIER_STRUCTURE,
            NOUVEAU_DISPOSITIF,
            MODIFIER_DISPOSITIF,
            NOUVELLES_PLACES,
            MODIFIER_PLACE,
            DEMANDE,
            PROPOSITION,
            REFUS_RENDU,
            MENAGE,
            OUVRIR,
            PROTECTION,
            CONSULTATIONS,
            COMPOSITION,
            DOUBLE,
            PERSONNE,
            CONTRAINTES,
            EVALUATION,
            FLASH,
            TRANSFERER,
            TRANSFERTS,
            REMETTRE,
            MESSAGES,
            COMPTE);

    private final Set<Profil> profils;

    Ecran(Profil... profils) {
        this.profils = Set.of(profils);
    }

    /** Adresse de l'écran, sans ses paramètres : « /nouveau-menage ». */
    public String chemin() {
        return "/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean ouvertA(Collection<Profil> presents) {
        return presents.stream().anyMatch(profils::contains);
    }

    public Set<Profil> profils() {
        return profils;
    }

    /** L'écran de cette adresse, clé comprise : « /place/12 » est {@code PLACE}, « /place/12/13 » n'est rien. */
    public static Optional<Ecran> de(String adresse) {
        return Arrays.stream(values()).filter(e -> e.est(adresse)).findFirst();
    }

    private boolean est(String adresse) {
        return adresse.startsWith(chemin())
                && adresse.substring(chemin().length()).matches(D_UNE_CHOSE.contains(this) ? "(/[^/]+)?/?" : "/?");
    }
}
