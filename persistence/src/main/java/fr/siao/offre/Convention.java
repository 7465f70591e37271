package fr.siao.offre;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Ce que l'État, le SIAO et le gestionnaire ont convenu pour un dispositif (OFF-3, OFF-7, OFF-9).
 *
 * @param programme programme budgétaire : « P177 », ou un autre
 * @param placesFinancees en personnes
 * @param accord accord écrit qui le sort de la régulation du SIAO ; sans objet s'il y est
 */
public record Convention(
        @NotNull TypeDispositif type,

        @Size(max = 20) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
        String programme,

        int placesFinancees,
        boolean regule,

        @Size(max = 200) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
        String accord,

        @NotNull Protocole protocole) {

    private static final int PLACES_MAX = 5_000;

    public Convention {
        programme = Saisie.exiger(programme, "dispositif.programme");
        accord = Saisie.ligne(accord);
        if (placesFinancees < 0 || placesFinancees > PLACES_MAX) {
            throw new SaisieInvalide("dispositif.financees", PLACES_MAX);
        }
    }
}
