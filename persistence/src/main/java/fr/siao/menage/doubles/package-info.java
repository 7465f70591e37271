/**
 * Reconnaître une personne déjà connue (MEN-5).
 *
 * <ul>
 *   <li><b>signalement</b> : ce qui sert à reconnaître quelqu'un — noms, naissance, sexe, téléphone ;
 *   <li><b>son</b> : ce qui reste d'un mot quand on ôte tout ce que l'on écrit de plusieurs façons ;
 *   <li><b>clé</b> : ce que deux écritures d'une même personne ont en commun, assez rare pour ne donner que peu de monde ;
 *   <li><b>indice</b> : ce que la comparaison constate, pour ou contre ;
 *   <li><b>rapprochement</b> : un score de 0 à 1 et ses indices. Il montre, il ne décide pas.
 * </ul>
 *
 * <p>Les règles d'écriture, les coûts et les probabilités sont des données, dans {@code /doubles}.
 */
package fr.siao.menage.doubles;
