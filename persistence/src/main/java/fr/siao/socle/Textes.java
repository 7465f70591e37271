package fr.siao.socle;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Phrases du métier, lues par les personnes : libellés des états, raisons, refus de faire. */
public final class Textes {
    private static final ResourceBundle PHRASES = ResourceBundle.getBundle("fr.siao.messages", Locale.FRENCH);

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM", Locale.FRENCH);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private Textes() {}

    /**
     * Dit une phrase.
     *
     * @throws MissingResourceException si la clé n'existe pas : une phrase oubliée est un défaut, pas un blanc
     */
    public static String dire(String cle, Object... valeurs) {
        String phrase = PHRASES.getString(cle);
        return valeurs.length == 0 ? phrase : new MessageFormat(phrase, Locale.FRENCH).format(valeurs);
    }

    /** « 3 décembre », le premier du mois en ordinal. */
    public static String jour(LocalDate jour) {
        String texte = JOUR.format(jour);
        return jour.getDayOfMonth() == 1 ? texte.replaceFirst("^1 ", "1ᵉʳ ") : texte;
    }

    /** « 3 décembre 2026 », le premier du mois en « 1er » : tout caractère y est de ceux qu'un papier sait imprimer. */
    public static String date(LocalDate jour) {
        String texte = DATE.format(jour);
        return jour.getDayOfMonth() == 1 ? texte.replaceFirst("^1 ", "1er ") : texte;
    }

    /** Libellé d'une constante : clé « NomDeLEnum.CONSTANTE ». */
    public static String libelle(Enum<?> constante) {
        return dire(constante.getDeclaringClass().getSimpleName() + "." + constante.name());
    }
}
