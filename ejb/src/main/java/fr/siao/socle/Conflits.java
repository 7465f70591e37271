package fr.siao.socle;

import fr.siao.socle.ErreurMetier.Impossible;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/** Ce que dit la base quand deux écritures se rencontrent : à rejouer, ou à dire en français. */
public final class Conflits {
    /** MariaDB : ligne changée depuis la lecture, attente de verrou trop longue, étreinte fatale. */
    private static final Set<Integer> A_REJOUER = Set.of(1020, 1205, 1213);

    private static final int DOUBLON = 1062;

    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("pec_une_par_place", "erreur.place.prise"),
            Map.entry("proposition_une_admission", "erreur.place.prise"),
            Map.entry("pec_une_par_menage", "erreur.menage.loge"),
            Map.entry("vacance_une_ouverte", "erreur.vacance.deja"),
            Map.entry("demande_une_vivante", "erreur.demande.deja"),
            Map.entry("appartenance_un_menage", "erreur.personne.deja"),
            Map.entry("evaluation_un_brouillon", "erreur.evaluation.deja"),
            Map.entry("evaluation_une_en_vigueur", "erreur.evaluation.deja"),
            Map.entry("proposition_une_par_vacance", "erreur.proposition.deja"),
            Map.entry("message_cle", "erreur.message.deja"),
            Map.entry("gestionnaire_siren", "erreur.gestionnaire.deja"),
            Map.entry("structure_siret_nom", "erreur.structure.deja"),
            Map.entry("place_libelle", "erreur.place.libelle"),
            Map.entry("transfert_un_vivant", "erreur.transfert.deja"),
            Map.entry("compte_courriel", "erreur.courriel.deja"));

    private static final Set<String> CLES_TIREES = Set.of("menage_cle", "personne_cle", "note_envoi", "piece_envoi");

    private Conflits() {}

    /** Vrai si recommencer a une chance d'aboutir : verrou, version dépassée, clé publique tirée deux fois, ou page envoyée deux fois. */
    public static boolean aRejouer(Throwable erreur) {
        for (Throwable e = erreur; e != null; e = e.getCause()) {
            if (e instanceof OptimisticLockException || e instanceof PessimisticLockException) {
                return true;
            }
            if (e instanceof SQLException sql && (A_REJOUER.contains(sql.getErrorCode()) || cleTiree(sql))) {
                return true;
            }
        }
        return false;
    }

    /** Une contrainte de la base, dite en français ; toute autre erreur reste ce qu'elle est. */
    public static RuntimeException traduire(RuntimeException erreur) {
        for (Throwable e = erreur; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql && sql.getErrorCode() == DOUBLON) {
                return new Impossible(PHRASES.entrySet().stream()
                        .filter(phrase -> sql.getMessage().contains("'" + phrase.getKey() + "'"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("erreur.doublon"));
            }
        }
        return erreur;
    }

    private static boolean cleTiree(SQLException sql) {
        return sql.getErrorCode() == DOUBLON
                && CLES_TIREES.stream().anyMatch(cle -> sql.getMessage().contains("'" + cle + "'"));
    }
}
