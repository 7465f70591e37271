package fr.siao.menage;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Ce dont une place doit tenir compte.
 *
 * @param hotelDepuis début du séjour à l'hôtel, ou nul s'il n'y est pas
 */
public record Contraintes(boolean animaux, boolean mobiliteReduite, LocalDate hotelDepuis) implements Serializable {
    /** Ses champs, dans l'ordre où on les lit. */
    public enum Champ implements fr.siao.socle.Champ<Contraintes> {
        ANIMAUX("animaux", Contraintes::animaux),
        MOBILITE("mobilité réduite", Contraintes::mobiliteReduite),
        HOTEL("séjour à l'hôtel", Contraintes::hotelDepuis);

        private final String mot;
        private final Function<Contraintes, Object> valeur;

        Champ(String mot, Function<Contraintes, Object> valeur) {
            this.mot = mot;
            this.valeur = valeur;
        }

        @Override
        public Object de(Contraintes fiche) {
            return valeur.apply(fiche);
        }

        @Override
        public String enMot() {
            return mot;
        }
    }

    /** Champ par champ. */
    public static Contraintes de(Function<Champ, Object> valeur) {
        return new Contraintes(
                (Boolean) valeur.apply(Champ.ANIMAUX), (Boolean) valeur.apply(Champ.MOBILITE), (LocalDate)
                        valeur.apply(Champ.HOTEL));
    }
}
