package fr.siao.menage;

import fr.siao.socle.Textes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Ce que l'on dit d'un ménage sans le nommer : combien, de quels âges, de quelle typologie.
 *
 * @param plusJeune naissance de la personne la plus jeune, nulle si aucune n'est connue
 * @param adultePlusJeune naissance du majeur le plus jeune, nulle si inconnue
 * @param adultePlusAge naissance du majeur le plus âgé, nulle si inconnue
 * @param agesMineurs âges des mineurs en années, du plus jeune au plus âgé ; ceux dont l'âge est connu
 * @param terme date d'accouchement la plus proche, nulle si personne n'est enceinte
 */
public record Portrait(
        Composition composition,
        int hommes,
        int femmes,
        int mineurs,
        LocalDate plusJeune,
        LocalDate adultePlusJeune,
        LocalDate adultePlusAge,
        List<Integer> agesMineurs,
        LocalDate terme) {

    static Portrait de(List<Appartenance> presents, LocalDate jour) {
        List<Personne> mineurs = presents.stream()
                .filter(a -> a.getPersonne().mineure(jour, a.getLien()))
                .map(Appartenance::getPersonne)
                .toList();
        List<Personne> adultes = presents.stream()
                .filter(a -> !a.getPersonne().mineure(jour, a.getLien()))
                .map(Appartenance::getPersonne)
                .toList();
        int hommes =
                (int) adultes.stream().filter(p -> p.getSexe() == Sexe.HOMME).count();
        int femmes = adultes.size() - hommes;
        boolean couple = presents.stream().anyMatch(a -> a.getLien() == Lien.CONJOINT);
        return new Portrait(
                Composition.deduire(hommes, femmes, mineurs.size(), couple),
                hommes,
                femmes,
                mineurs.size(),
                naissances(presents.stream().map(Appartenance::getPersonne).toList()).stream()
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                naissances(adultes).stream().max(Comparator.naturalOrder()).orElse(null),
                naissances(adultes).stream().min(Comparator.naturalOrder()).orElse(null),
                mineurs.stream()
                        .map(p -> p.age(jour))
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                presents.stream()
                        .map(a -> a.getPersonne().getEnceinteTerme())
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static List<LocalDate> naissances(List<Personne> personnes) {
        return personnes.stream()
                .map(Personne::getNaissance)
                .filter(Objects::nonNull)
                .toList();
    }

    public int personnes() {
        return hommes + femmes + mineurs;
    }

    /** Par exemple « 1 femme, 3 enfants ». */
    public String enMots() {
        return Textes.dire("portrait", hommes, femmes, mineurs).replaceFirst("^, ", "");
    }
}
