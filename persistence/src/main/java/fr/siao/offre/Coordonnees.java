package fr.siao.offre;

import fr.siao.socle.Signes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Ce qui nomme une structure et dit où la joindre ; sa commune se donne à part.
 *
 * @param finess nul si elle n'en a pas
 * @param telephone nul s'il n'est pas connu
 */
public record Coordonnees(
        @NotNull Structure.Nature nature,

        @Size(max = 160) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
        String nom,

        String siret,
        String finess,

        @Size(max = 200) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
        String adresse,

        @Pattern(regexp = "\\+?[0-9 .]{6,18}", message = "{saisie.telephone}")
        String telephone) {

    public Coordonnees {
        nom = Saisie.exiger(nom, "structure.nom");
        adresse = Saisie.exiger(adresse, "structure.adresse");
        telephone = Saisie.ligne(telephone);
    }
}
