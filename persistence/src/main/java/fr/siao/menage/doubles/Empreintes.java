package fr.siao.menage.doubles;

import fr.siao.menage.doubles.Nom.Mot;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Les clés d'un signalement : deux écritures d'une même personne en ont presque toujours une en commun, deux personnes
 * rarement. La première lettre dit la nature :
 *
 * <ul>
 *   <li>{@code N} les sons d'un nom et d'un prénom, dans les deux ordres : interverti, c'est le même ;
 *   <li>{@code S} un son et l'année de naissance, vide si elle manque ;
 *   <li>{@code D} la naissance, jour et mois dans l'ordre croissant, et une initiale ;
 *   <li>{@code T} le téléphone ;
 *   <li>{@code M} un mot tel qu'il s'écrit, pour la recherche pendant la frappe.
 * </ul>
 *
 * @param entieres les clés
 * @param debuts ce par quoi commencent d'autres clés à chercher
 */
public record Empreintes(Set<String> entieres, Set<String> debuts) {
    /** Un état civil à dix mots ferait cent paires : au-delà, les premières suffisent. */
    private static final int CLES_MAX = 40;

    static final int LONGUEUR_MAX = 40;

    /** Celles qui se gardent avec la personne. */
    public static Set<String> aGarder(Signalement s) {
        Set<String> cles = new LinkedHashSet<>();
        telephone(s, cles);
        for (Mot nom : noms(s)) {
            for (Mot prenom : prenoms(s)) {
                cles.add(paire(nom.son(), prenom.son()));
                cles.add(paire(prenom.son(), nom.son()));
            }
        }
        mots(s).forEach(mot -> {
            cles.add(annee(mot, s.naissance() == null ? null : s.naissance().getYear()));
            jour(mot, s, cles);
            cles.add(borner("M:" + mot.ecrit()));
        });
        return premieres(cles);
    }

    /**
     * Celles qui disent à qui comparer : une année de plus ou de moins, ou inconnue, n'empêche rien ; sans naissance, une
     * initiale suffit à l'un des deux noms.
     */
    public static Empreintes aChercher(Signalement s) {
        Set<String> cles = new LinkedHashSet<>();
        Set<String> debuts = new LinkedHashSet<>();
        telephone(s, cles);
        for (Mot nom : noms(s)) {
            for (Mot prenom : prenoms(s)) {
                cles.add(paire(nom.son(), prenom.son()));
                if (s.naissance() == null) {
                    debuts.add(paire(nom.son(), prenom.son().substring(0, 1)));
                    debuts.add(paire(prenom.son(), nom.son().substring(0, 1)));
                }
            }
        }
        mots(s).forEach(mot -> {
            jour(mot, s, cles);
            cles.add(annee(mot, null));
            if (s.naissance() != null) {
                int annee = s.naissance().getYear();
                IntStream.rangeClosed(annee - 1, annee + 1).forEach(a -> cles.add(annee(mot, a)));
            } else if (noms(s).isEmpty() || prenoms(s).isEmpty()) {
                debuts.add("S:" + mot.son() + "-");
            }
        });
        return new Empreintes(premieres(cles), premieres(debuts));
    }

    private static List<Mot> noms(Signalement s) {
        return formes(s.nom(), s.nomUsage());
    }

    private static List<Mot> prenoms(Signalement s) {
        return formes(s.prenom(), s.surnom());
    }

    private static List<Mot> mots(Signalement s) {
        return formes(s.nom(), s.nomUsage(), s.prenom(), s.surnom());
    }

    private static List<Mot> formes(String... textes) {
        return Stream.of(textes)
                .map(Nom::de)
                .filter(Objects::nonNull)
                .flatMap(nom -> nom.formes().stream())
                .toList();
    }

    private static void telephone(Signalement s, Set<String> cles) {
        String telephone = Numero.comparable(s.telephone());
        if (telephone != null) {
            cles.add("T:" + telephone);
        }
    }

    private static String paire(String a, String b) {
        return "N:" + a + "-" + b;
    }

    private static String annee(Mot mot, Integer annee) {
        return "S:" + mot.son() + "-" + (annee == null ? "" : annee);
    }

    private static void jour(Mot mot, Signalement s, Set<String> cles) {
        if (s.naissance() != null) {
            cles.add(jour(s.naissance()) + mot.son().charAt(0));
        }
    }

    /** Le même pour le 3 avril et le 4 mars. */
    static String jour(LocalDate naissance) {
        int jour = naissance.getDayOfMonth();
        int mois = naissance.getMonthValue();
        return "D:%d-%02d-%02d-".formatted(naissance.getYear(), Math.min(jour, mois), Math.max(jour, mois));
    }

    static String borner(String cle) {
        return cle.length() > LONGUEUR_MAX ? cle.substring(0, LONGUEUR_MAX) : cle;
    }

    private static Set<String> premieres(Set<String> cles) {
        return cles.size() <= CLES_MAX
                ? cles
                : new LinkedHashSet<>(List.copyOf(cles).subList(0, CLES_MAX));
    }
}
