package fr.siao.offre;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Ce qu'est une place, sans son libellé : une série de places en partage une (OFF-1, OFF-3).
 *
 * @param categorie code de la liste CATEGORIE_PLACES ; pour un logement, c'est sa typologie
 * @param capaciteMin personnes au moins
 * @param capaciteMax personnes au plus ; c'est elle que comptent les chiffres « en places »
 * @param loyer en euros par mois, nul s'il n'y en a pas
 * @param charges en euros par mois, nulles s'il n'y en a pas
 * @param convention mandat, bail ou sous-location d'un logement en intermédiation locative, ou nul
 */
public record DescriptionPlace(
        @Size(max = 60) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
        String batiment,

        Integer etage,
        boolean ascenseur,
        @Size(max = 60) String categorie,
        int capaciteMin,
        int capaciteMax,
        boolean pmr,
        @NotNull Place.Contingent contingent,
        BigDecimal loyer,
        BigDecimal charges,

        @Size(max = 200) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
        String convention) {

    private static final int PERSONNES_MAX = 30;
    private static final int ETAGE_MIN = -5;
    private static final int ETAGE_MAX = 60;
    private static final BigDecimal MONTANT_MAX = BigDecimal.valueOf(9_999);

    public DescriptionPlace {
        batiment = Saisie.ligne(batiment);
        convention = Saisie.ligne(convention);
        if (capaciteMin < 1 || capaciteMax > PERSONNES_MAX) {
            throw new SaisieInvalide("place.capacite", PERSONNES_MAX);
        }
        if (capaciteMin > capaciteMax) {
            throw new SaisieInvalide("place.capacite.ordre", capaciteMin, capaciteMax);
        }
        if (etage != null && (etage < ETAGE_MIN || etage > ETAGE_MAX)) {
            throw new SaisieInvalide("place.etage", ETAGE_MIN, ETAGE_MAX);
        }
        loyer = enCentimes(loyer);
        charges = enCentimes(charges);
        if (horsMesure(loyer) || horsMesure(charges)) {
            throw new SaisieInvalide("place.montant", MONTANT_MAX);
        }
    }

    /** Une place ordinaire pour tant de personnes, que le SIAO oriente. */
    public static DescriptionPlace pour(int capaciteMin, int capaciteMax) {
        return new DescriptionPlace(
                null, null, false, null, capaciteMin, capaciteMax, false, Place.Contingent.SIAO, null, null, null);
    }

    private static BigDecimal enCentimes(BigDecimal montant) {
        return montant == null ? null : montant.setScale(2, RoundingMode.HALF_UP);
    }

    private static boolean horsMesure(BigDecimal montant) {
        return montant != null && (montant.signum() < 0 || montant.compareTo(MONTANT_MAX) > 0);
    }
}
