package fr.siao.mesure.jeu;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Un nom, et les façons de l'écrire ; la première est la plus courante là où il a été enregistré. */
record Graphie(List<String> facons) {
    static Graphie fixe(String ecrit) {
        return new Graphie(List.of(ecrit));
    }

    String usuelle() {
        return facons.get(0);
    }

    String autre(SplittableRandom hasard) {
        return facons.get(hasard.nextInt(facons.size()));
    }

    /** Ce nom précédé d'un autre mot, dans chacune de ses façons. */
    Graphie precedee(List<String> prefixes) {
        return new Graphie(facons.stream()
                .flatMap(facon -> prefixes.stream().map(prefixe -> prefixe + facon))
                .toList());
    }

    Graphie suivie(String suffixe) {
        return new Graphie(facons.stream().map(facon -> facon + suffixe).toList());
    }

    /** Le même, sa façon courante étant la {@code rang}-ième. */
    Graphie enregistree(int rang) {
        return new Graphie(IntStream.range(0, facons.size())
                .mapToObj(i -> facons.get((i + rang) % facons.size()))
                .toList());
    }
}
