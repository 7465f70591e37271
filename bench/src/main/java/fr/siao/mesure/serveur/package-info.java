/**
 * Ce qui doit s'exécuter dans le serveur pour être mesuré : les actes d'un côté, le même travail écrit à la main de
 * l'autre, sur le même pool. Entre dans un WAR ajouté à l'EAR le temps d'une mesure, jamais livré.
 */
package fr.siao.mesure.serveur;
