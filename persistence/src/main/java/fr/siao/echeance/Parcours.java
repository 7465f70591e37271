package fr.siao.echeance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Ce qui, d'un ménage, décide de son échéance.
 *
 * @param creeLe quand il a été enregistré : la première rencontre, si aucune flash n'en dit une autre
 * @param rencontreLe la rencontre de sa flash la plus récente, ou nul
 * @param suiviDepuis la première rencontre de la suite qui mène à celle-là, d'où part l'approfondie : qui rappelle chaque
 *     semaine ne la repousse pas ; ou nul
 * @param publieeLe quand a été publiée son évaluation en vigueur, ou nul
 * @param intensif cette évaluation préconise un accompagnement intensif
 * @param hebergeLe début de la prise en charge en cours, ou nul
 * @param initiale cette prise en charge est celle, initiale, d'une mise à l'abri
 * @param demandeVivante une demande attend encore quelque chose
 */
public record Parcours(
        boolean clos,
        Instant creeLe,
        Instant rencontreLe,
        Instant suiviDepuis,
        Instant publieeLe,
        boolean intensif,
        LocalDate hebergeLe,
        boolean initiale,
        boolean demandeVivante) {}
