package fr.siao.menage;

import fr.siao.menage.doubles.Signalement;

/**
 * Une personne retrouvée, dans le ménage par lequel on a le droit de la voir.
 *
 * @param menage clé de ce ménage
 * @param presente faux si elle n'y est plus
 */
public record PersonneConnue(
        Long id, String cle, Signalement signalement, Long menageId, String menage, boolean presente) {}
