package fr.siao.socle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** Dit les choses comme on les dit : libellés, jours, durées, heures relatives. */
@Named("dit")
@ApplicationScoped
public class Libelles {
    private static final int MO = 1024 * 1024;

    private static final ResourceBundle TEXTES = ResourceBundle.getBundle("fr.siao.textes", Locale.FRENCH);
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter JOUR_COURT = DateTimeFormatter.ofPattern("d MMM", Locale.FRENCH);
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("EEEE d MMMM, H'\u00a0h\u00a0'mm", Locale.FRENCH);
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH);

    public String dire(String cle, Object... valeurs) {
        String texte = TEXTES.getString(cle);
        return valeurs.length == 0 ? texte : new MessageFormat(texte, Locale.FRENCH).format(valeurs);
    }

    public String nom(Enum<?> constante) {
        return constante == null ? "" : Textes.libelle(constante);
    }

    /** « 3 décembre 2026 », le premier du mois en ordinal. */
    public String jour(LocalDate jour) {
        return jour == null ? "" : ordinal(JOUR.format(jour), jour);
    }

    /** « 3 déc. ». */
    public String jourCourt(LocalDate jour) {
        return jour == null ? "" : ordinal(JOUR_COURT.format(jour), jour);
    }

    /** « mardi 24 novembre, 9 h 12 ». */
    public String instant(Instant instant) {
        return instant == null ? "" : LONG.format(instant.atZone(Fuseau.PARIS));
    }

    /** « 24 novembre 2026, 9 h 12 » : ce qui se lit encore l'an prochain. */
    public String instantDate(Instant instant) {
        return instant == null ? "" : jourDe(instant) + ", " + HEURE.format(instant.atZone(Fuseau.PARIS));
    }

    public String jourDe(Instant instant) {
        return instant == null ? "" : jour(Fuseau.jour(instant));
    }

    /** Avant quand répondre, en peu de mots : « avant 14 h 30 », « avant demain 9 h 00 », « en retard de 3 heures ». */
    public String echeance(Instant echeance) {
        if (echeance == null) {
            return "";
        }
        Instant maintenant = Instant.now();
        if (echeance.isBefore(maintenant)) {
            Duration retard = Duration.between(echeance, maintenant);
            return retard.toHours() < 48
                    ? dire("retard.heures", retard.toHours())
                    : dire("retard.jours", retard.toDays());
        }
        ZonedDateTime quand = echeance.atZone(Fuseau.PARIS);
        long jours = ChronoUnit.DAYS.between(LocalDate.now(Fuseau.PARIS), quand.toLocalDate());
        if (jours == 0) {
            return dire("avant.aujourdhui", HEURE.format(quand));
        }
        return jours == 1
                ? dire("avant.demain", HEURE.format(quand))
                : dire("avant.jour", jourCourt(quand.toLocalDate()));
    }

    /** « de 18 à 25 ans », « à partir de 18 ans », « jusqu’à 25 ans » ; vide si tout âge convient. */
    public String ages(Integer min, Integer max) {
        if (min == null && max == null) {
            return "";
        }
        return min == null
                ? dire("ages.jusque", max)
                : max == null ? dire("ages.partir", min) : dire("ages.entre", min, max);
    }

    /** « 412,50 € » ; vide si nul. */
    public String euros(BigDecimal montant) {
        if (montant == null) {
            return "";
        }
        NumberFormat forme = NumberFormat.getCurrencyInstance(Locale.FRANCE);
        forme.setMinimumFractionDigits(montant.stripTrailingZeros().scale() <= 0 ? 0 : 2);
        return forme.format(montant);
    }

    /** Ce que vaut un champ, en mots ; vide s'il n'a rien. */
    public String valeur(Object valeur) {
        if (valeur instanceof LocalDate jour) {
            return jour(jour);
        }
        if (valeur instanceof Enum<?> constante) {
            return nom(constante);
        }
        if (valeur instanceof Boolean vrai) {
            return dire(vrai ? "oui" : "non");
        }
        return Objects.toString(valeur, "");
    }

    /** « 1,2 Mo », « 340 Ko » : jamais zéro. */
    public String octets(int octets) {
        NumberFormat forme = NumberFormat.getInstance(Locale.FRANCE);
        forme.setMaximumFractionDigits(1);
        return octets >= MO
                ? dire("octets.mo", forme.format((double) octets / MO))
                : dire("octets.ko", Math.max(1, octets / 1024));
    }

    /** Depuis combien de temps : en jours jusqu'à deux mois, puis en mois. */
    public String depuis(LocalDate jour) {
        if (jour == null) {
            return "";
        }
        LocalDate aujourdhui = LocalDate.now(Fuseau.PARIS);
        long mois = ChronoUnit.MONTHS.between(jour, aujourdhui);
        return mois >= 2 ? dire("duree.mois", mois) : dire("duree.jours", ChronoUnit.DAYS.between(jour, aujourdhui));
    }

    public String depuisInstant(Instant instant) {
        return instant == null ? "" : depuis(Fuseau.jour(instant));
    }

    /** Suffixe de style d'un état de place : « bientot-vacante ». */
    public String style(Enum<?> etat) {
        return etat == null ? "" : etat.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String ordinal(String texte, LocalDate jour) {
        return jour.getDayOfMonth() == 1 ? texte.replaceFirst("^1 ", "1ᵉʳ ") : texte;
    }
}
