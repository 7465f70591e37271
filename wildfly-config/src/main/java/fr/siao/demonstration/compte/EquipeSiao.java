package fr.siao.demonstration.compte;

import fr.siao.demonstration.socle.Hasard;
import java.util.List;

/** Les comptes d'un SIAO. */
public record EquipeSiao(long coordinateur, List<Long> operateurs) {
    public long operateur(Hasard hasard) {
        return hasard.parmi(operateurs);
    }
}
