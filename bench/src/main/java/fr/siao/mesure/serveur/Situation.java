package fr.siao.mesure.serveur;

/** De quoi faire un cycle : la place de quelqu'un, que la personne qui en répond va libérer, et la demande d'un autre. */
record Situation(long place, String responsable, long demande, String operateur) {}
