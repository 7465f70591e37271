package fr.siao.offre;

import fr.siao.socle.ErreurMetier.SaisieInvalide;
import fr.siao.socle.Signes;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Les libellés d'une ou de plusieurs places : « Lit A », ou « Chambre » de 201 à 212.
 *
 * @param nom ce qu'elles ont en commun, ou tout le libellé d'une place seule
 * @param du premier numéro, tel qu'il s'écrit : « 01 » garde son zéro ; nul pour une place seule
 * @param au dernier numéro, ou nul
 */
public record SerieDePlaces(
        @Size(max = 60) @Pattern(regexp = Signes.D_UN_NOM, message = "{saisie.signes}")
        String nom,

        String du,
        String au) {

    /** Au-delà, c'est plus souvent une faute de frappe qu'un bâtiment. */
    public static final int TAILLE_MAX = 200;

    private static final java.util.regex.Pattern NUMERO = java.util.regex.Pattern.compile("\\d{1,6}");
    private static final int LIBELLE_MAX = 60;

    public SerieDePlaces {
        nom = Saisie.exiger(nom, "place.libelle");
        du = Saisie.ligne(du);
        au = Saisie.ligne(au);
    }

    /**
     * Les libellés, dans l'ordre.
     *
     * @throws SaisieInvalide si la série ne se lit pas, va à l'envers ou est trop longue
     */
    public List<String> libelles() {
        if (du == null && au == null) {
            return List.of(nom);
        }
        if (du == null
                || au == null
                || !NUMERO.matcher(du).matches()
                || !NUMERO.matcher(au).matches()) {
            throw new SaisieInvalide("serie.numeros");
        }
        int premier = Integer.parseInt(du);
        int dernier = Integer.parseInt(au);
        if (premier > dernier) {
            throw new SaisieInvalide("serie.envers", du, au);
        }
        if (dernier - premier >= TAILLE_MAX) {
            throw new SaisieInvalide("serie.longue", dernier - premier + 1, TAILLE_MAX);
        }
        if (nom.length() + 1 + au.length() > LIBELLE_MAX) {
            throw new SaisieInvalide("serie.libelle", LIBELLE_MAX);
        }
        String forme = "%s %0" + du.length() + "d";
        return IntStream.rangeClosed(premier, dernier)
                .mapToObj(numero -> forme.formatted(nom, numero))
                .toList();
    }
}
