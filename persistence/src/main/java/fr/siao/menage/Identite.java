package fr.siao.menage;

import fr.siao.socle.Signes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;

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
        String nomUsage)
        implements Serializable {

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

    /** Ses champs, dans l'ordre où on les lit. */
    public enum Champ implements fr.siao.socle.Champ<Identite> {
        NOM("nom", Identite::nom),
        NOM_USAGE("nom d'usage", Identite::nomUsage),
        PRENOM("prénom", Identite::prenom),
        SURNOM("surnom", Identite::surnom),
        NAISSANCE("naissance", Identite::naissance),
        SEXE("sexe", Identite::sexe),
        NATIONALITE("nationalité", Identite::nationaliteDite),
        TELEPHONE("téléphone", Identite::telephone),
        TERME("grossesse", Identite::enceinteTerme);

        private final String mot;
        private final Function<Identite, Object> valeur;

        Champ(String mot, Function<Identite, Object> valeur) {
            this.mot = mot;
            this.valeur = valeur;
        }

        @Override
        public Object de(Identite fiche) {
            return valeur.apply(fiche);
        }

        /** Sa valeur, ou nul si on ne la connaît pas : « non renseignée » n'en dit rien. */
        public Object connu(Identite fiche) {
            Object dit = de(fiche);
            return dit == Nationalite.NON_RENSEIGNEE ? null : dit;
        }

        @Override
        public String enMot() {
            return mot;
        }
    }

    /** Elle-même, où ces champs sont ceux d'une autre : à une fusion, chacun se garde de l'une ou de l'autre (MEN-5). */
    public Identite avec(Identite autre, Set<Champ> deLAutre) {
        return de(champ -> champ.de(deLAutre.contains(champ) ? autre : this));
    }

    /** Elle-même, complétée de ce que l'autre seule disait. */
    public Identite completee(Identite autre) {
        return de(champ -> champ.de(champ.connu(this) == null ? autre : this));
    }

    /** Champ par champ. */
    public static Identite de(Function<Champ, Object> valeur) {
        return new Identite(
                (String) valeur.apply(Champ.NOM),
                (String) valeur.apply(Champ.PRENOM),
                (String) valeur.apply(Champ.SURNOM),
                (LocalDate) valeur.apply(Champ.NAISSANCE),
                (Sexe) valeur.apply(Champ.SEXE),
                (Nationalite) valeur.apply(Champ.NATIONALITE),
                (String) valeur.apply(Champ.TELEPHONE),
                (LocalDate) valeur.apply(Champ.TERME),
                (String) valeur.apply(Champ.NOM_USAGE));
    }

    /** Rien de dit et « non renseignée » sont la même chose. */
    private Nationalite nationaliteDite() {
        return nationalite == null ? Nationalite.NON_RENSEIGNEE : nationalite;
    }

    boolean nommee() {
        return nom != null || surnom != null;
    }

    private static String propre(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip().replaceAll("\\s+", " ");
    }
}
