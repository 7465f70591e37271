/** Le métier du SIAO. */
package fr.siao;
