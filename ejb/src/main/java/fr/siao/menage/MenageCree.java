package fr.siao.menage;

import fr.siao.socle.Signature;

/** Un ménage vient d'être enregistré ; ce qui part de cette rencontre commence dans la même transaction. */
public record MenageCree(Menage menage, Signature par) {}
