package fr.siao.demande;

/** Ordres de lecture de la file ; chacun suit un index. */
public enum TriFile {
    RANG("l.priorite %1$s, l.hotelLong %2$s, l.anciennete %1$s, l.demande %1$s"),
    ANCIENNETE("l.anciennete %1$s, l.demande %1$s"),
    PERSONNES("l.personnes %1$s, l.anciennete %1$s, l.demande %1$s"),
    COMPOSITION("l.composition %1$s, l.anciennete %1$s, l.demande %1$s"),
    EVALUATION("l.evalueeLe %1$s, l.demande %1$s"),
    EXPIRATION("l.expireLe %1$s, l.demande %1$s");

    private final String ordre;

    TriFile(String ordre) {
        this.ordre = ordre;
    }

    String ordre(boolean croissant) {
        return croissant ? ordre.formatted("asc", "desc") : ordre.formatted("desc", "asc");
    }
}
