package fr.siao.mesure;

/** Un temps qui court. */
final class Chrono {
    private final long depart = System.nanoTime();

    long millis() {
        return (System.nanoTime() - depart) / 1_000_000;
    }

    /** En millisecondes, avec leurs fractions. */
    double millisFines() {
        return (System.nanoTime() - depart) / 1e6;
    }

    long secondes() {
        return millis() / 1000;
    }
}
