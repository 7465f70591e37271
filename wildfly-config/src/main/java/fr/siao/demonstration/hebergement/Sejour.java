package fr.siao.demonstration.hebergement;

import java.time.LocalDate;

/**
 * Séjour en cours, avant qu'on tire qui y est.
 *
 * @param hotelDepuis début de la vie à l'hôtel, dans cette chambre ou avant ; nul ailleurs qu'à l'hôtel
 * @param entree comment le ménage est entré
 */
record Sejour(String nature, LocalDate debut, LocalDate hotelDepuis, Entree entree) {
    static final String STABILISEE = "STABILISEE";

    /**
     * Entrée dans une place.
     *
     * @param motif motif de la mobilisation directe, ou nul
     * @param echange jour de l'échange avec le SIAO pour une mobilisation directe, ou nul
     * @param parProposition vrai si le SIAO a proposé la place à un ménage de la file
     */
    record Entree(String origine, String motif, LocalDate echange, boolean parProposition) {
        static Entree anterieure() {
            return new Entree("ANTERIEURE", null, null, false);
        }

        /** Le SIAO a proposé la place, ou le 115 l'a prescrite sans demande (DEM-7). */
        static Entree orientation(boolean parProposition) {
            return new Entree("ORIENTATION", null, null, parProposition);
        }
    }
}
