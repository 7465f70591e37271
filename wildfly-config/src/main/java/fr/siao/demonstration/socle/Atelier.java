package fr.siao.demonstration.socle;

/**
 * Ce dont tous les tirages ont besoin.
 *
 * @param graine ce qui fixe tous les tirages
 * @param repere l'aujourd'hui de la base
 */
public record Atelier(long graine, Repere repere, Proportions proportions, Ecriture ecriture, Cles cles) {
    public Hasard hasard(String sujet) {
        return new Hasard(graine, sujet);
    }
}
