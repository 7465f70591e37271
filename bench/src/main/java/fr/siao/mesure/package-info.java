/**
 * Mesure l'application : monte une base à la taille voulue et un serveur à elle, fait alterner l'application et sa
 * référence, écrit un tableau. Aucune mesure ne fait échouer la construction.
 */
package fr.siao.mesure;
