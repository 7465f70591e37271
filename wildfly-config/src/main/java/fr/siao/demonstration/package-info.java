/**
 * Le territoire de démonstration : une Île-de-France inventée, où personne n'existe, mais où tout se tient.
 *
 * <p>Tout est tiré d'une graine fixe et d'un instant de référence : le même instant et la même échelle donnent la même
 * base. Les proportions sont dans {@code resources/demonstration}, chacune avec sa source, ou « hypothèse ».
 *
 * <ul>
 *   <li><b>parc</b> : gestionnaires, structures, dispositifs et places d'un territoire ;
 *   <li><b>peuplement</b> : qui habite chaque place, depuis quand, et comment il y est entré ;
 *   <li><b>candidature</b> : un ménage fait pour une place, et ce que devient la proposition qu'on lui en fait.
 * </ul>
 */
package fr.siao.demonstration;
