package fr.siao.mesure.jeu;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;

/** Ce qui arrive à un nom, à une date, quand on les saisit une seconde fois. */
final class Fautes {
    /** Le clavier français, rangée par rangée : un doigt glisse sur la touche d'à côté. */
    private static final String[] CLAVIER = {"azertyuiop", "qsdfghjklm", "wxcvbn"};

    private final SplittableRandom hasard;

    Fautes(SplittableRandom hasard) {
        this.hasard = hasard;
    }

    boolean chance(double probabilite) {
        return hasard.nextDouble() < probabilite;
    }

    /** Une lettre omise, doublée, voisine au clavier, quelconque, ou deux échangées. */
    String frappe(String mot) {
        if (mot.length() < 3) {
            return mot;
        }
        int ou = hasard.nextInt(mot.length() - 1);
        char lettre = mot.charAt(ou);
        String avant = mot.substring(0, ou);
        String apres = mot.substring(ou + 1);
        return switch (hasard.nextInt(6)) {
            case 0 -> avant + apres;
            case 1 -> avant + lettre + lettre + apres;
            case 2, 3 -> avant + voisine(lettre) + apres;
            case 4 -> avant + (char) ('a' + hasard.nextInt(26)) + apres;
            default -> avant + apres.charAt(0) + lettre + apres.substring(1);
        };
    }

    private char voisine(char lettre) {
        char petite = Character.toLowerCase(lettre);
        for (String rangee : CLAVIER) {
            int ou = rangee.indexOf(petite);
            if (ou >= 0) {
                return rangee.charAt(ou == 0 ? 1 : ou == rangee.length() - 1 || chance(0.5) ? ou - 1 : ou + 1);
            }
        }
        return 'e';
    }

    /** Capitales, accents oubliés, traits d'union et apostrophes changés. */
    String presentation(String mot) {
        return switch (hasard.nextInt(4)) {
            case 0 -> mot.toUpperCase(Locale.FRENCH);
            case 1 -> Normalizer.normalize(mot, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            case 2 -> mot.replace('-', ' ').replace('\'', ' ');
            default -> mot.replace("-", "").replace("'", "");
        };
    }

    /** Un morceau d'un nom composé. */
    String morceau(String mot) {
        String[] morceaux = mot.split("[- ]");
        return morceaux.length < 2 || morceaux[0].length() < 4 || morceaux[1].length() < 4
                ? mot
                : morceaux[hasard.nextInt(2)];
    }

    /** Le même jour saisi autrement ; nul s'il n'est plus connu. */
    LocalDate date(LocalDate date) {
        if (date == null) {
            return null;
        }
        double tirage = hasard.nextDouble();
        if (tirage < 0.70) {
            return date;
        }
        if (tirage < 0.78) {
            return date.getDayOfMonth() <= 12
                    ? LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                    : date;
        }
        if (tirage < 0.83) {
            return null;
        }
        if (tirage < 0.88) {
            return date.withDayOfYear(1);
        }
        return tirage < 0.97 ? unChiffre(date) : date.plusYears(chance(0.5) ? 1 : -1);
    }

    private LocalDate unChiffre(LocalDate date) {
        return switch (hasard.nextInt(3)) {
            case 0 -> date.withYear(date.getYear() / 10 * 10 + hasard.nextInt(10));
            case 1 -> date.withMonth(1 + hasard.nextInt(9));
            default -> date.withDayOfMonth(1 + hasard.nextInt(28));
        };
    }

    /** Un autre numéro, le même, ou aucun. */
    String telephone(String telephone) {
        double tirage = hasard.nextDouble();
        if (tirage < 0.45) {
            return telephone == null || chance(0.6) ? telephone : "+33" + telephone.substring(1);
        }
        return tirage < 0.70 ? numero() : null;
    }

    String numero() {
        return "0" + (6 + hasard.nextInt(2)) + String.format("%08d", hasard.nextInt(100_000_000));
    }
}
