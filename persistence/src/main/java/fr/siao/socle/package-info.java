/** Ce dont tous les domaines se servent : erreurs dites en français, clés publiques, jours de Paris, signature d'un acte. */
package fr.siao.socle;
