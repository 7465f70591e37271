package fr.siao.echeance;

import fr.siao.evaluation.Fraicheur;
import java.io.Serializable;

/**
 * Ce que l'on cherche parmi les échéances ; chaque champ nul ne filtre rien.
 *
 * @param miennes celles des ménages dont on est le référent
 */
public record FiltreEcheances(boolean miennes, Fraicheur etat, Terme.Nature nature, Long structure, Long referent)
        implements Serializable {
    public static FiltreEcheances tout() {
        return new FiltreEcheances(false, null, null, null, null);
    }
}
