package fr.siao.menage.doubles;

import fr.siao.menage.doubles.Nom.Mot;
import fr.siao.socle.Cle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ce que quelqu'un tape pour retrouver une personne, dans n'importe quel ordre : des mots même inachevés, une date de
 * naissance, un téléphone, une clé.
 *
 * @param cle clé de ménage ou de personne, nulle si ce n'en est pas une
 * @param debuts par quoi commencent les clés qu'il faut avoir toutes, un mot pris à la lettre
 * @param sons les mêmes, un mot pris au son ; vide s'il n'y a pas de mot assez long
 */
public record Recherche(String cle, List<String> debuts, List<String> sons) {
    private static final int SIGNES_MAX = 120;
    private static final int MOTS_MAX = 4;
    private static final int MOT_MIN = 2;
    private static final int SON_MIN = 4;
    private static final int SIECLE = 100;

    /** Au-delà, « 06.39.98 » est un téléphone. */
    private static final int DECEMBRE = 12;

    private static final Pattern UNE_CLE = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])([KP])(?:-([0-9A-Z]{3})-?([0-9A-Z]{3})|(?=[A-Z]*\\d)([0-9A-Z]{3})([0-9A-Z]{3}))(?![\\p{L}\\d])");
    private static final Pattern JOUR_MOIS_ANNEE =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern ANNEE_MOIS_JOUR = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern EN_LETTRES = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:er)? (janv|fevr|mars|avri|mai|juin|juil|aout|sept|octo|nove|dece)[a-z]*\\.?"
                    + " (\\d{4})");
    private static final List<String> MOIS =
            List.of("janv", "fevr", "mars", "avri", "mai", "juin", "juil", "aout", "sept", "octo", "nove", "dece");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<!\\d)(?:(?:\\+|00)33 ?|0)([1-9](?:[ .]?\\d){3,8})(?!\\d)");

    /** @param jour aujourd'hui : une année à deux chiffres est la dernière qui ne soit pas à venir */
    public static Recherche lire(String tape, LocalDate jour) {
        String reste = tape.length() > SIGNES_MAX ? tape.substring(0, SIGNES_MAX) : tape;
        Matcher cle = UNE_CLE.matcher(reste);
        if (cle.find()) {
            String lue = (cle.group(1) + "-" + choisir(cle, 2, 4) + "-" + choisir(cle, 3, 5)).toUpperCase(Locale.ROOT);
            if (Cle.bienFormee(lue)) {
                return new Recherche(lue, List.of(), List.of());
            }
        }
        List<String> debuts = new ArrayList<>();
        reste = sansDates(reste, jour, debuts);
        Matcher telephone = TELEPHONE.matcher(reste);
        if (telephone.find()) {
            debuts.add("T:" + telephone.group(1).replaceAll("\\D", ""));
            reste = telephone.replaceAll(" ");
        }
        List<Mot> mots = Ecriture.mots(Ecriture.plier(reste)).stream()
                .filter(mot -> mot.length() >= MOT_MIN)
                .limit(MOTS_MAX)
                .map(Mot::de)
                .toList();
        boolean longs =
                !mots.isEmpty() && mots.stream().allMatch(mot -> mot.ecrit().length() >= SON_MIN);
        return new Recherche(
                null,
                avec(debuts, mots.stream().map(mot -> Empreintes.borner("M:" + mot.ecrit()))),
                longs ? avec(debuts, mots.stream().map(mot -> "S:" + mot.son() + "-")) : List.of());
    }

    public boolean vide() {
        return cle == null && debuts.isEmpty();
    }

    private static List<String> avec(List<String> debuts, Stream<String> autres) {
        return Stream.concat(autres, debuts.stream()).toList();
    }

    private static String sansDates(String texte, LocalDate jour, List<String> debuts) {
        String reste = texte;
        Matcher iso = ANNEE_MOIS_JOUR.matcher(reste);
        if (iso.find()) {
            dater(debuts, nombre(iso, 1), nombre(iso, 2), nombre(iso, 3));
            return iso.replaceAll(" ");
        }
        Matcher chiffres = JOUR_MOIS_ANNEE.matcher(reste);
        if (chiffres.find()) {
            int annee = nombre(chiffres, 3);
            if (annee >= SIECLE || nombre(chiffres, 2) <= DECEMBRE) {
                dater(debuts, annee < SIECLE ? entiere(annee, jour) : annee, nombre(chiffres, 2), nombre(chiffres, 1));
                return chiffres.replaceAll(" ");
            }
        }
        String plie = Ecriture.plier(reste);
        Matcher lettres = EN_LETTRES.matcher(plie);
        if (lettres.find()) {
            dater(debuts, nombre(lettres, 3), MOIS.indexOf(lettres.group(2)) + 1, nombre(lettres, 1));
            return lettres.replaceAll(" ");
        }
        return reste;
    }

    private static int entiere(int deuxChiffres, LocalDate jour) {
        int annee = jour.getYear() / SIECLE * SIECLE + deuxChiffres;
        return annee > jour.getYear() ? annee - SIECLE : annee;
    }

    /** Un 31 février ne fait rien chercher. */
    private static void dater(List<String> debuts, int annee, int mois, int jour) {
        try {
            debuts.add(Empreintes.jour(LocalDate.of(annee, mois, jour)));
        } catch (DateTimeException impossible) {
            debuts.add("D:-");
        }
    }

    private static int nombre(Matcher trouve, int groupe) {
        return Integer.parseInt(trouve.group(groupe));
    }

    private static String choisir(Matcher trouve, int groupe, int sinon) {
        return trouve.group(groupe) == null ? trouve.group(sinon) : trouve.group(groupe);
    }
}
