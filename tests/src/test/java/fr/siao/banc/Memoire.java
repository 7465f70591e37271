package fr.siao.banc;

/** Le serveur garde les réglages cinq secondes en mémoire : un test qui en change un dans la base lui laisse ce temps. */
public final class Memoire {
    private static final long MILLIS = 5_500;

    private Memoire() {}

    public static void laisserPasser() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
