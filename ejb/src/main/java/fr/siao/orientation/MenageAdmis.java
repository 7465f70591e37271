package fr.siao.orientation;

import fr.siao.socle.Signature;

/** Un ménage vient d'être admis : ce qui en découle s'écrit dans la même transaction (ORI-8). */
public record MenageAdmis(Proposition proposition, Signature par) {}
