package fr.siao.menage;

import fr.siao.socle.Signes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Ce qui décrit une personne, dans les seules familles permises (MEN-2).
 *
 * @param telephone chiffres, espaces et « + » ; nul si elle n'en a pas
 * @param enceinteTerme date prévue de l'accouchement, ou nul
 * @param nomUsage celui d'un conjoint ou de l'autre parent, s'il diffère du nom
 */
public record Identite(
        @Size(max = 80) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
        String nom,

        @Size(max = 80) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
        String prenom,

        @Size(max = 80) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
        String surnom,

        LocalDate naissance,
        @NotNull Sexe sexe,
        Nationalite nationalite,

        @Pattern(regexp = "\\+?[0-9 .]{6,18}", message = "{saisie.telephone}")
        String telephone,

        LocalDate enceinteTerme,

        @Size(max = 80) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
        String nomUsage) {

    public Identite {
        nomUsage = propre(nomUsage);
        nom = propre(nom);
        prenom = propre(prenom);
        surnom = propre(surnom);
        telephone = propre(telephone);
    }

    /** Sans nom d'usage. */
    public Identite(
            String nom,
            String prenom,
            String surnom,
            LocalDate naissance,
            Sexe sexe,
            Nationalite nationalite,
            String telephone,
            LocalDate enceinteTerme) {
        this(nom, prenom, surnom, naissance, sexe, nationalite, telephone, enceinteTerme, null);
    }

    public static Identite de(String nom, String prenom, LocalDate naissance, Sexe sexe) {
        return new Identite(nom, prenom, null, naissance, sexe, null, null, null);
    }

    boolean nommee() {
        return nom != null || surnom != null;
    }

    private static String propre(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip().replaceAll("\\s+", " ");
    }
}
