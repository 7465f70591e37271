package fr.siao.mesure;

/** Ce que la mesure dit à qui l'attend. */
final class Journal {
    private static final Chrono DEPUIS = new Chrono();

    private Journal() {}

    static void dire(String phrase) {
        System.out.printf("[%5s s] %s%n", DEPUIS.secondes(), phrase);
    }
}
