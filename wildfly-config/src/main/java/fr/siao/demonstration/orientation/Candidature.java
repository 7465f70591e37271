package fr.siao.demonstration.orientation;

import fr.siao.demonstration.menage.Cible;

/**
 * Un ménage à tirer pour une place.
 *
 * @param histoire ce que devient la proposition ; nulle si la place lui conviendrait sans lui être proposée
 */
public record Candidature(Vacance vacance, Cible cible, Histoire histoire) {}
