package fr.siao.mesure;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Ce que deux côtés ont donné, tour après tour. */
record Serie(double[] application, double[] reference) {

    /** Le rapport de chaque tour : les deux côtés y ont passé l'un après l'autre, sous la même charge de la machine. */
    double[] rapports() {
        return IntStream.range(0, application.length)
                .mapToDouble(i -> application[i] / reference[i])
                .sorted()
                .toArray();
    }

    double rapport() {
        return mediane(rapports());
    }

    static double mediane(double[] valeurs) {
        double[] triees = valeurs.clone();
        Arrays.sort(triees);
        int milieu = triees.length / 2;
        return triees.length % 2 == 1 ? triees[milieu] : (triees[milieu - 1] + triees[milieu]) / 2;
    }
}
