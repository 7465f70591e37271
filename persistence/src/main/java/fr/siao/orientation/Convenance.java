package fr.siao.orientation;

import fr.siao.orientation.Raison.Signe;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Ce qui va, ce qui est à voir et ce qui ne va pas entre un ménage et une place (ORI-1, ORI-2, EQU-1). */
public record Convenance(List<Raison> raisons) {

    public static Convenance examiner(Besoin besoin, Accueil accueil, LocalDate jour) {
        return new Convenance(Arrays.stream(Critere.values())
                .map(critere -> critere.examiner(besoin, accueil, jour))
                .flatMap(Optional::stream)
                .toList());
    }

    public boolean convient() {
        return echecs().isEmpty();
    }

    /** Ce qui ne va pas, et rien d'autre. */
    public List<Raison> echecs() {
        return raisons.stream().filter(r -> r.signe() == Signe.NE_CONVIENT_PAS).toList();
    }

    public boolean isConvient() {
        return convient();
    }

    public List<Raison> getRaisons() {
        return raisons;
    }
}
