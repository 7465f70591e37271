package fr.siao.demonstration.orientation;

import java.time.LocalDateTime;

/**
 * Refus d'une proposition et sa revue (REF-1, REF-2, REF-5).
 *
 * @param trajetMinutes nul si le motif n'est pas l'éloignement
 * @param revueLe nul tant que le SIAO ne l'a pas revu
 */
public record Refus(
        boolean duMenage,
        String motif,
        String commentaire,
        Integer trajetMinutes,
        LocalDateTime refuseLe,
        long saisiPar,
        String revue,
        LocalDateTime revueLe,
        Long revuePar,
        String revueCommentaire,
        String effet) {

    boolean faitPerdreLAnciennete() {
        return "PERTE_ANCIENNETE".equals(effet);
    }

    boolean demandeUneMiseAJour() {
        return "A_METTRE_A_JOUR".equals(effet);
    }
}
