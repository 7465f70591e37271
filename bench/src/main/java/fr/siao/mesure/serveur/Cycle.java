package fr.siao.mesure.serveur;

/**
 * Un cycle entier, en quatre transactions : la place est libérée et déclarée vacante ; un ménage y est proposé ; il
 * accepte ; la structure l'accueille et l'admet le jour même.
 */
interface Cycle {
    void accomplir(Situation situation) throws Exception;
}
