package fr.siao.mesure.serveur;

import java.util.List;

/**
 * Ce que l'une et l'autre voie doivent rendre de pareil pour une place : qui l'occupera peut-être, dans quel ordre et
 * pourquoi.
 *
 * @param place ce que la page dit de la place
 * @param combien ménages qui conviennent, comptés jusqu'à 201
 * @param candidats les vingt premiers, chacun avec ses raisons
 * @param propositions celles déjà faites pour cette place
 */
record Resultat(List<Object> place, int combien, List<Candidat> candidats, List<List<Object>> propositions) {
    /** Une ligne de la page. */
    record Candidat(int rang, long demande, String cle, List<String> raisons) {}
}
