/** Lance l'application complète en une commande : base embarquée, serveur, données de démonstration. */
package fr.siao.demarrage;
