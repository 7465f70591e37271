package fr.siao.menage;

import fr.siao.menage.ReconnaitreDoubles.DoublePresume;
import fr.siao.menage.doubles.Signalement;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Ceux que l'on s'apprête à enregistrer et qui sont peut-être déjà connus. Ils se montrent avant que rien ne soit écrit ;
 * c'est la personne qui dit que ce ne sont pas les mêmes (MEN-5).
 */
public class Doutes implements Serializable {
    private transient List<Doute> doutes = List.of();

    /** Une personne tapée, et à qui elle ressemble. */
    public record Doute(int rang, String appellation, List<DoublePresume> presumes) {}

    /** @return vrai s'il faut d'abord les montrer */
    boolean arretent(List<PersonneSaisie> saisies, Function<Signalement, List<DoublePresume>> reconnaitre) {
        doutes = IntStream.range(0, saisies.size())
                .mapToObj(rang -> {
                    Identite identite = saisies.get(rang).enMembre().identite();
                    return new Doute(rang, appellation(identite), reconnaitre.apply(Signalement.de(identite)));
                })
                .filter(doute -> !doute.presumes().isEmpty())
                .toList();
        return !doutes.isEmpty();
    }

    /** Clés de celles qui ont été montrées pour la personne de ce rang : l'enregistrer, c'est dire que ce n'est pas elle. */
    List<String> distinctes(int rang) {
        return getListe().stream()
                .filter(doute -> doute.rang() == rang)
                .flatMap(doute -> doute.presumes().stream())
                .map(presume -> presume.personne().cle())
                .toList();
    }

    private static String appellation(Identite identite) {
        return Signalement.de(identite).appellation();
    }

    public List<Doute> getListe() {
        return doutes == null ? List.of() : doutes;
    }
}
