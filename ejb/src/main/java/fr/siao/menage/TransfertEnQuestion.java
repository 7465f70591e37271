package fr.siao.menage;

import fr.siao.socle.Signature;

/** Un ménage va changer de SIAO : ce qui l'empêche le refuse, par une erreur du métier, avant que rien ne soit écrit (MEN-10). */
public record TransfertEnQuestion(Menage menage, Signature par) {}
