package fr.siao.offre;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signes;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Ce que le gestionnaire dit d'un dispositif, et qui il y accueille (OFF-3).
 *
 * @param compositions codes des compositions de ménage accueillies, une au moins
 * @param ageMin âge en dessous duquel il n'accueille pas de majeur, ou nul
 * @param ageMax âge au-dessus duquel il n'accueille pas, ou nul
 */
public record Presentation(
        @Size(max = 160) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
        String nom,

        @Size(max = 2000) String projetSocial,

        @Size(max = 200) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
        String participation,

        Set<String> compositions,
        Integer ageMin,
        Integer ageMax,
        boolean animaux) {

    private static final int AGE_MAX = 120;

    public Presentation {
        nom = Saisie.exiger(nom, "dispositif.nom");
        projetSocial = Saisie.texte(projetSocial);
        participation = Saisie.ligne(participation);
        if (compositions == null || compositions.isEmpty()) {
            throw new SaisieInvalide("dispositif.compositions");
        }
        compositions = Set.copyOf(compositions);
        if (horsAge(ageMin) || horsAge(ageMax) || ageMin != null && ageMax != null && ageMin > ageMax) {
            throw new SaisieInvalide("dispositif.ages");
        }
    }

    private static boolean horsAge(Integer age) {
        return age != null && (age < 0 || age > AGE_MAX);
    }
}
