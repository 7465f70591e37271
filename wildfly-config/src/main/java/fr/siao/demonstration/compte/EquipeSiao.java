package fr.siao.demonstration.compte;

import fr.siao.demonstration.socle.Hasard;
import java.util.List;

/** Les opérateurs d'un SIAO. */
public record EquipeSiao(List<Long> operateurs) {
    public long operateur(Hasard hasard) {
        return hasard.parmi(operateurs);
    }
}
