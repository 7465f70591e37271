/**
 * Un jeu étiqueté pour éprouver la reconnaissance des doubles (MEN-5) : on y sait qui est qui. Les écritures d'un nom
 * viennent de tables de translittération publiées, appliquées à son écriture d'origine, jamais des règles que l'on éprouve.
 */
package fr.siao.mesure.jeu;
